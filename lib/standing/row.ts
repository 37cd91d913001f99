import type { standings } from "@/db/schema/standings";
import type { Standing } from "@/lib/standing/schema";

type Row = typeof standings.$inferSelect;

/** A standing as its row keeps it. */
export function rowOf(registrationId: string, { lastAttempt, waiting, ...standing }: Standing): Row {
  return {
    registrationId,
    ...standing,
    waitingPartyId: waiting?.partyId ?? null,
    waitingSince: waiting?.since ?? null,
    lastAttemptAt: lastAttempt?.at ?? null,
    lastAttemptChannel: lastAttempt?.channel ?? null,
    lastAttemptResult: lastAttempt?.result ?? null,
    lastAttemptPartyId: lastAttempt?.partyId ?? null,
  };
}

/** The same back. */
export function standingIn(row: Row): Standing {
  const { status, nextStep, waitsFor, until, tries, lastEventOn, answeredOn } = row;
  const { waitingPartyId, waitingSince: since } = row;
  const {
    lastAttemptAt: at,
    lastAttemptChannel: channel,
    lastAttemptResult: result,
    lastAttemptPartyId: partyId,
  } = row;
  const lastAttempt = at && channel && result && partyId ? { at, channel, result, partyId } : null;
  const waiting = waitingPartyId && since ? { partyId: waitingPartyId, since } : null;
  return { status, nextStep, waitsFor, until, tries, waiting, lastEventOn, answeredOn, lastAttempt };
}
