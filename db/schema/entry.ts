import { type AnyPgColumn, foreignKey, uuid } from "drizzle-orm/pg-core";
import { chain, confidential, key, recordedAt, version } from "@/db/schema/columns";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/**
 * What every entry of a case has, whatever its kind: whose case, which version of it counts, when and by whom it was recorded. The
 * kind adds on which day or at which moment it happened, whether imports bring it (`imported`), and what is its own.
 */
export const entry = () => ({
  id: key(),
  registrationId: uuid().notNull(),
  ...version(),
  /** Why it corrects another one. */
  reason: confidential(),
  recordedAt: recordedAt(),
  recordedBy: uuid().references(() => users.id),
});

/** The party that an entry is of, for kinds that are of one. */
export const ofParty = () => ({ partyId: uuid().notNull() });

type Columns = Record<"id" | "registrationId" | "corrects" | "voided" | "reason", AnyPgColumn> & {
  partyId?: AnyPgColumn;
};

/** What holds for the rows of every kind: its versions are one chain, and its party is one of its case. */
export const entryRules = (name: string, { partyId, registrationId, ...columns }: Columns) => [
  ...chain(name, columns),
  partyId
    ? foreignKey({
        name: `${name}_party_fkey`,
        columns: [registrationId, partyId],
        foreignColumns: [parties.registrationId, parties.id],
      })
    : foreignKey({
        name: `${name}_registration_fkey`,
        columns: [registrationId],
        foreignColumns: [registrations.id],
      }),
];
