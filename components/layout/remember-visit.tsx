"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { rememberVisit } from "./visited";

/** Remembers where somebody is, for the way back. */
export function RememberVisit({ person }: { person: string }) {
  const path = usePathname();
  const search = useSearchParams();
  const query = new URLSearchParams([...search].filter(([name]) => !passing.includes(name))).toString();
  useEffect(() => rememberVisit(person, path, query), [person, path, query]);
  return null;
}

/** What an address says of what was just done there. */
const passing = ["saved", "entry", "problem"];
