import "server-only";
import { and, eq, or } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { ChangedMeanwhile, NotFound } from "@/core/errors";
import { isUuid } from "@/core/ids";
import type { Assessment } from "@/core/words/registrations";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { type AuditEntry, audit } from "@/lib/audit/record";
import { pendingWithinReach, turnedDownWithinReach } from "@/lib/auth/reach";
import { changeCase } from "@/lib/entries/change-case";
import type { Merged } from "@/lib/registered/merge";
import { shownIn } from "@/lib/registered/schema";
import { keepFacts } from "@/lib/statistics/keep-facts";

/** What is put right: whether it is a case, and if not how it was assessed. */
type Registered = { id: string; assessment: Assessment };
type Work = (tx: Transaction, registered: Registered) => Promise<Omit<AuditEntry, "action" | "registrationId"> | null>;

/**
 * The frame of whatever puts right what was registered: of an open case by its number, or of a registration that is none by its key,
 * within reach and locked, with audit and facts in the same transaction. The work returns what to audit, or null where it was done
 * before. Throws NotFound out of reach, RuleBroken `caseClosed`.
 */
export async function changeRegistered(actor: Actor, of: string, work: Work): Promise<void> {
  if (!isUuid(of))
    return changeCase(actor, "cases.correct", of, (tx, { id }) => work(tx, { id, assessment: "taken_up" }));
  const reachable = or(pendingWithinReach(actor, "registrations.correct"), turnedDownWithinReach(actor));
  await asPerson(actor, async (tx) => {
    const [locked] = await tx
      .select({ id: registrations.id, assessment: registrations.assessment })
      .from(registrations)
      .where(and(eq(registrations.id, of), reachable))
      .for("update");
    if (!locked) throw new NotFound();
    const done = await work(tx, locked);
    if (!done) return;
    await audit(tx, { ...done, action: "registrations.correct", registrationId: of });
    await keepFacts(tx, [of], "correction");
  });
}

/** Throws ChangedMeanwhile where others changed what the sender changed too: what stands now, to be seen at each field. */
export function tellOthers<T extends object>({ own, others }: Merged<T>, present: T): void {
  if (others.length === 0) return;
  const sent = (name: keyof T) => (present[name] === true ? "on" : String(present[name] || ""));
  const left = others.filter((name) => !own.includes(name));
  throw new ChangedMeanwhile(
    { shown: shownIn(present), ...Object.fromEntries(left.map((name) => [name, sent(name)])) },
    others.map((field) => ({
      ...{ field, present: sent(field) },
      rule: own.includes(field) ? "changedByBoth" : "changedByOther",
    })),
  );
}
