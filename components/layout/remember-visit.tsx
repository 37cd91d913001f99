"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { rememberVisit } from "./visited";

/** Remembers where somebody is, for the way back. */
export function RememberVisit({ person }: { person: string }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  useEffect(() => rememberVisit(person, path, query), [person, path, query]);
  return null;
}
