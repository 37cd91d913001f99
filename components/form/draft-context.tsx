"use client";

import { createContext, type ReactNode } from "react";
import type { DraftThere } from "@/lib/drafts/schema";

/** The draft of the form within: by which address it is kept, what there is of it, and the id of the form that discards it without script. */
export type DraftOfPage = DraftThere & { address: string; discardForm: string };

export const DraftContext = createContext<DraftOfPage | null>(null);

/** Says to the form within that what is typed in it is kept, and with what it begins. */
export function DraftOf({ children, ...draft }: DraftOfPage & { children: ReactNode }) {
  return <DraftContext value={draft}>{children}</DraftContext>;
}
