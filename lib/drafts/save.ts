import "server-only";
import { and, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { isSecret } from "@/core/secret-fields";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { drafts } from "@/db/schema/drafts";
import { registrations } from "@/db/schema/registrations";
import { requireReach } from "@/lib/auth/permissions";
import { caseWithinReach } from "@/lib/auth/reach";
import { endedBy } from "@/lib/drafts/discard";
import { formAt } from "@/lib/drafts/forms";
import { draftThere } from "@/lib/drafts/queries";
import { draftInput, type Saved } from "@/lib/drafts/schema";

/**
 * Keeps what stands in a form as somebody's draft, if nobody wrote there since what its page saw; sent without values, the draft is
 * discarded. Throws NotFound where no such form stands at the address, or its case is out of reach; ZodError for what is no form's.
 */
export async function saveDraft(actor: Actor, input: unknown): Promise<Saved> {
  requireReach(actor, "drafts.keep");
  const { address, page, seen, openedBy, values } = draftInput.parse(input);
  if (openedBy !== actor.id) return { outcome: "openedByOther" };
  const form = formAt(address);
  if (!form) throw new NotFound();
  const typed = values && Object.entries(values).filter(([name]) => !isSecret(name));
  return asPerson(actor, async (tx) => {
    const registrationId = form.number === null ? null : await caseOf(tx, actor, form.number);
    if (typed === null) return { outcome: "ended", seen: await endedBy(tx, actor, address) };
    const written = { page, registrationId, content: JSON.stringify(Object.fromEntries(typed)) };
    const kept = await write(tx, actor, address, seen, written);
    if (kept) return { outcome: "kept", ...kept };
    const there = await draftThere(tx, actor, address);
    return there.draft
      ? { outcome: "other", seen: there.seen, draft: there.draft }
      : { outcome: "ended", seen: there.seen };
  });
}

type Written = { page: string; registrationId: string | null; content: string };

/** Writes over the revision that was seen, or begins where none was; nothing where another stands there. */
async function write(tx: Transaction, actor: Actor, address: string, seen: number, written: Written) {
  const { revision, savedAt } = drafts;
  const next = { ...written, revision: seen + 1 };
  const rows =
    seen === 0
      ? await tx
          .insert(drafts)
          .values({ ...next, userId: actor.id, address })
          .onConflictDoNothing({ target: [drafts.userId, drafts.address] })
          .returning({ seen: revision, savedAt })
      : await tx
          .update(drafts)
          .set(next)
          .where(and(eq(drafts.userId, actor.id), eq(drafts.address, address), eq(revision, seen)))
          .returning({ seen: revision, savedAt });
  return rows[0];
}

/** The case of a number. Throws NotFound out of reach. */
async function caseOf(tx: Transaction, actor: Actor, number: string): Promise<string> {
  const reachable = and(eq(registrations.number, number), caseWithinReach(actor, "cases.read"));
  const [found] = await tx.select({ id: registrations.id }).from(registrations).where(reachable);
  if (!found) throw new NotFound();
  return found.id;
}
