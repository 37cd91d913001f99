import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "@/core/actor";
import { RuleBroken } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { assess } from "@/lib/registrations/assess";
import { takeUpInput } from "@/lib/registrations/schema";
import { keepStandings } from "@/lib/standing/keep";
import { keepFacts } from "@/lib/statistics/keep-facts";
import { isMediatorOf } from "@/lib/users/mediators";

/**
 * Takes a registration up: from now on it is a case of a mediator of its region; returns the case's number. Sent twice it is
 * taken up once. Throws RuleBroken `mediatorOfOtherRegion`, `future`, `assessedBeforeReceived` or `assessedAlready`, NotFound
 * without the permission.
 */
export async function takeUp(actor: Actor, input: unknown): Promise<string> {
  const wanted = takeUpInput.parse(input);
  try {
    return await take(actor, wanted);
  } catch (error) {
    const done =
      error instanceof RuleBroken && error.rule === "assessedAlready" ? await numberOfTaken(actor, wanted) : null;
    if (!done) throw error;
    return done;
  }
}

type Wanted = z.output<typeof takeUpInput>;

function take(actor: Actor, { registrationId, mediatorId, assessedOn }: Wanted): Promise<string> {
  return assess(actor, "registrations.take_up", { registrationId, assessedOn }, async (tx, pending) => {
    const onlyOneself = requireReach(actor, "registrations.take_up") === "own" && mediatorId !== actor.id;
    if (onlyOneself || !(await isMediatorOf(tx, mediatorId, pending.region))) {
      throw new RuleBroken("mediatorOfOtherRegion", "mediatorId");
    }
    const assessed = { assessedBy: actor.id, assessedAt: sql`auth.now()` };
    const [taken] = await tx
      .update(registrations)
      .set({ assessment: "taken_up", assessedOn, mediatorId, ...assessed })
      .where(eq(registrations.id, pending.id))
      .returning({ number: registrations.number });
    if (!taken?.number) throw new RuleBroken("assessedAlready");
    // The audit trail keeps its own word, since its entries are compared over years.
    const fields = ["decision", "mediator"];
    await audit(tx, { action: "registrations.take_up", registrationId, subjectId: mediatorId, fields });
    await keepFacts(tx, [registrationId], "record");
    await keepStandings(tx, [registrationId]);
    return taken.number;
  });
}

/** The number of the case, where this very person took it up in this very way: the form was sent again. */
function numberOfTaken(actor: Actor, { registrationId, mediatorId, assessedOn }: Wanted): Promise<string | null> {
  const so = [
    eq(registrations.id, registrationId),
    eq(registrations.assessedBy, actor.id),
    eq(registrations.mediatorId, mediatorId),
    eq(registrations.assessedOn, assessedOn),
  ];
  return asPerson(actor, async (tx) => {
    const [taken] = await tx
      .select({ number: registrations.number })
      .from(registrations)
      .where(and(...so));
    return taken?.number ?? null;
  });
}
