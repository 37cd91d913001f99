import { z } from "zod";
import { cleanLine } from "@/core/text";
import { caseStatuses } from "@/core/words/cases";
import type { Side } from "@/core/words/parties";
import { type LegalPhase, type OffenceCategory, offenceCategories } from "@/core/words/registrations";
import type { Region } from "@/core/words/users";
import type { Standing } from "@/lib/standing/schema";

/** What the address of the caseload says: what is not understood counts as not said. */
export const caseloadFilter = z
  .object({
    status: z.enum(["open", ...caseStatuses]).catch("open"),
    category: z.enum(offenceCategories).optional().catch(undefined),
    mediator: z
      .union([z.uuid(), z.literal("none")])
      .optional()
      .catch(undefined),
    /** A case number, or part of a party's name. */
    q: z
      .string()
      .refine((text) => !text.includes("\u0000"))
      .overwrite(cleanLine)
      .max(100)
      .optional()
      .catch(undefined),
    page: z.coerce.number().int().min(1).max(100_000).catch(1),
  })
  .transform(({ category, ...rest }): typeof rest & { offenceCategory?: OffenceCategory | undefined } => ({
    ...rest,
    offenceCategory: category,
  }));
export type CaseloadFilter = z.output<typeof caseloadFilter>;

/** A case in the caseload: where it stands, or when it closed. */
export type CaseInList = {
  number: string;
  offenceCategory: OffenceCategory;
  legalPhase: LegalPhase;
  region: Region;
  takenUpOn: string;
  /** Who does the case; whether their account has ended since, so that somebody else must take it. */
  mediator: { name: string; hasLeft: boolean } | null;
  parties: { id: string; side: Side; name: string; initiator: boolean }[];
  lastAttempt: Standing["lastAttempt"];
} & ({ closedOn: string; standing: null } | { closedOn: null; standing: Standing });

/** Where a case stands in a caseload: its place of how many, from 1, and the numbers of the case before and after it. */
export type Neighbours = { place: number; total: number; previous: string | null; next: string | null };
