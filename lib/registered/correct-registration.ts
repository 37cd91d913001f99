import "server-only";
import { eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { NotFound, RuleBroken } from "@/core/errors";
import { holds } from "@/db/insert-once";
import { registrationVersions } from "@/db/schema/registration-versions";
import { registrations } from "@/db/schema/registrations";
import { recordOnce } from "@/lib/action/record-once";
import { eventsOf } from "@/lib/entries/events";
import { changeRegistered, tellOthers } from "@/lib/registered/change-registered";
import { differing, merge } from "@/lib/registered/merge";
import { columnsOfRegistration } from "@/lib/registered/registered-parties";
import { checkRegistration } from "@/lib/registered/rules";
import { correctRegistrationInput } from "@/lib/registered/schema";

/**
 * Puts right what came in, with a reason: what stood before stays to be seen. Only what its sender changed is written. Sent twice it is
 * written once. Throws RuleBroken where a rule does not hold (rules.ts), `nothingCorrected`, `changedMeanwhile`, `caseClosed`,
 * `alreadySent`; NotFound out of reach.
 */
export async function correctRegistration(actor: Actor, input: unknown): Promise<void> {
  const { key: id, of, shown, reason, ...typed } = correctRegistrationInput.parse(input);
  await changeRegistered(actor, of, async (tx, { id: registrationId }) => {
    const [found] = await tx
      .select({ ...columnsOfRegistration, assessedOn: registrations.assessedOn })
      .from(registrations)
      .where(eq(registrations.id, registrationId));
    if (!found) throw new NotFound();
    const { assessedOn, ...present } = found;
    const [sent] = await tx.select().from(registrationVersions).where(eq(registrationVersions.id, id));
    if (sent && !holds(sent, { registrationId, reason })) throw new RuleBroken("alreadySent");
    if (sent) return null;
    const merged = merge(shown, typed, present, [["receivedOn", "offenceOn", "offenceUntil"]]);
    tellOthers(merged, present);
    const fields = differing(present, merged.content);
    if (fields.length === 0) throw new RuleBroken("nothingCorrected");
    const { decisions } = await eventsOf(tx, registrationId);
    checkRegistration(merged.content, present, { assessedOn, decisions, today: dayOf(actor.now) });
    await recordOnce(tx, registrationVersions, {
      ...{ ...merged.content, id, registrationId, reason, recordedBy: actor.id },
    });
    return { subjectId: id, fields };
  });
}
