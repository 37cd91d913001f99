import { index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { day, moment } from "@/db/schema/columns";
import { attemptResultEnum, channelEnum, nextStepEnum, openCaseStatusEnum } from "@/db/schema/enums";
import { registrations } from "@/db/schema/registrations";

/** Where each open case stands, for lists: made from what was recorded in it (lib/standing), and made anew with every change. */
export const standings = pgTable(
  "standings",
  {
    registrationId: uuid()
      .primaryKey()
      .references(() => registrations.id),
    status: openCaseStatusEnum().notNull(),
    nextStep: nextStepEnum().notNull(),
    /** The parties whom the next step is about. */
    waitsFor: uuid().array().notNull(),
    /** Until which day the first of them considers, where that is what it waits for. */
    until: day(),
    /** How often they were tried since they were heard of. */
    tries: integer().notNull().default(0),
    /** Who of the other side agreed and waits, and since which day. */
    waitingPartyId: uuid(),
    waitingSince: day(),
    lastEventOn: day().notNull(),
    /** The last day on which a party was heard of, or the case began: silence counts from it. */
    answeredOn: day().notNull(),
    lastAttemptAt: moment(),
    lastAttemptChannel: channelEnum(),
    lastAttemptResult: attemptResultEnum(),
    lastAttemptPartyId: uuid(),
  },
  (table) => [index("standings_answered_on_idx").on(table.answeredOn)],
);
