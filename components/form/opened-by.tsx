"use client";

import { createContext, type ReactNode } from "react";

/** Who the page was made for, as a form carries it: an id and a name; nobody before signing in. */
export const OpenedByContext = createContext<string | null>(null);

/** Says to the forms within who opens them. */
export function OpenedBy({ person, children }: { person: string; children: ReactNode }) {
  return <OpenedByContext value={person}>{children}</OpenedByContext>;
}
