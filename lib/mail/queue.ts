import "server-only";
import { and, asc, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { asMail } from "@/db/actor-transaction";
import { mails } from "@/db/schema/mails";
import { secondsUntilNext } from "@/lib/mail/backoff";
import type { Setback } from "@/lib/mail/problems";

/** A mail that this sender has taken to send, for some minutes; `attempts` says which try it is, this one included. */
export type Claimed = Awaited<ReturnType<typeof claimDue>>[number];

const mostAtOnce = 5;
/** Longer than an attempt can take: when it is over, the sender was interrupted. */
const leaseMinutes = 5;

const waiting = and(isNull(mails.sentAt), isNull(mails.failedAt));
const free = or(isNull(mails.claimedUntil), lte(mails.claimedUntil, sql`now()`));

/** Takes mails whose time has come, the one that waits longest first, so that no other sender takes them meanwhile. */
export function claimDue() {
  return asMail((tx) => {
    const due = tx
      .select({ id: mails.id })
      .from(mails)
      .where(and(waiting, free, lte(mails.dueAt, sql`now()`)))
      .orderBy(asc(mails.dueAt))
      .limit(mostAtOnce)
      .for("update", { skipLocked: true });
    return tx
      .update(mails)
      .set({
        attempts: sql`${mails.attempts} + 1`,
        claimedUntil: sql`now() + make_interval(mins => ${leaseMinutes})`,
      })
      .where(inArray(mails.id, due))
      .returning();
  });
}

/** Gives up what has waited too long. Returns the keys. */
export function giveUpExpired() {
  return asMail((tx) =>
    tx
      .update(mails)
      .set({ failedAt: sql`auth.now()`, claimedUntil: null, problem: "expired" })
      .where(and(waiting, free, lte(mails.expiresAt, sql`now()`)))
      .returning({ id: mails.id, problem: mails.problem, reply: mails.reply }),
  );
}

/** Notes that a mail was taken. */
export function markSent(mail: Claimed): Promise<void> {
  return mark(mail.id, { sentAt: sql`auth.now()`, problem: null, reply: null });
}

/** Notes why a mail was not taken, and that it failed or when it is tried again. An attempt that another sender has overtaken notes nothing. */
export function markSetback(mail: Claimed, { problem, final, reply }: Setback): Promise<void> {
  const next = final
    ? { failedAt: sql`auth.now()` }
    : { dueAt: sql`now() + make_interval(secs => ${secondsUntilNext(mail.attempts)})` };
  return mark(mail.id, { ...next, problem, reply }, eq(mails.attempts, mail.attempts));
}

function mark(id: string, change: PgUpdateSetSource<typeof mails>, condition?: SQL): Promise<void> {
  return asMail(async (tx) => {
    await tx
      .update(mails)
      .set({ ...change, claimedUntil: null })
      .where(and(eq(mails.id, id), waiting, condition));
  });
}
