import { z } from "zod";
import { choice, formKey, line, says, text } from "@/core/fields";
import { type ChangeDecision, mediatingRoles, type Region, type Role, regions, roles } from "@/core/words/users";

const tickedRegions = () => z.partialRecord(z.enum(regions), z.literal("on")).default({});

type Ticked = { role: Role; regions: Partial<Record<Region, "on">> };
const inOrder = <T extends Ticked>({ regions: ticked, ...rest }: T) => ({
  ...rest,
  regions: regions.filter((region) => ticked[region]),
});

const isRegional = (role: Role) => (mediatingRoles as readonly Role[]).includes(role);
const fits = (account: { role: Role; regions: Region[] }) => isRegional(account.role) === account.regions.length > 0;
const otherwise = { ...says("regionsOfRole"), path: ["regions"] };

/** An account that an admin asks for: mediators and coordinators belong to one or more regions, others to none. */
export const accountInput = z
  .strictObject({
    key: formKey(),
    email: text(254).pipe(z.email(says("invalidEmail"))),
    name: line(100),
    role: choice(roles),
    regions: tickedRegions(),
  })
  .transform(inOrder)
  .refine(fits, otherwise);

/** Another role and other regions for an account; `was` is what it had when the form was opened. */
export const accountChangeInput = z
  .strictObject({
    key: formKey(),
    userId: z.uuid(says("invalid")),
    was: z.string(),
    role: choice(roles),
    regions: tickedRegions(),
  })
  .transform(inOrder)
  .refine(fits, otherwise);

export const accountIdInput = z.strictObject({ userId: z.uuid(says("invalid")) });

export const changeIdInput = z.strictObject({ changeId: z.uuid(says("invalid")) });

/** A role and regions as one text, by which a form knows whether they are still as it showed them. */
export function rightsText(rights: { role: Role; regions: Region[] }): string {
  return [rights.role, ...regions.filter((region) => rights.regions.includes(region))].join(" ");
}

/** An account as an admin sees it. */
export type Account = {
  id: string;
  email: string;
  name: string;
  role: Role;
  regions: Region[];
  endedAt: Date | null;
  hasPassword: boolean;
  openSessions: number;
};

/** A change of an account as an admin sees it: of whom, from what to what, who asked, and what became of it. */
export type AccountChange = {
  id: string;
  /** None for a new account. */
  userId: string | null;
  email: string;
  name: string;
  before: { role: Role; regions: Region[] } | null;
  after: { role: Role; regions: Region[] };
  /** Whether the account ends, with the role that it has. */
  ends: boolean;
  /** Whether an admin goes by it, who may agree to that themself. */
  isLeaving: boolean;
  proposedBy: { id: string; name: string } | null;
  proposedAt: Date;
  decision: ChangeDecision | null;
  decidedBy: { id: string; name: string } | null;
  decidedAt: Date | null;
};
