import type { standings } from "@/db/schema/standings";
import type { Standing } from "@/lib/standing/schema";

type Row = typeof standings.$inferSelect;

/** A standing as its row keeps it. */
export function rowOf(registrationId: string, { lastAttempt, ...standing }: Standing): Row {
  return {
    registrationId,
    ...standing,
    lastAttemptAt: lastAttempt?.at ?? null,
    lastAttemptChannel: lastAttempt?.channel ?? null,
    lastAttemptResult: lastAttempt?.result ?? null,
    lastAttemptPartyId: lastAttempt?.partyId ?? null,
  };
}

/** The same back. */
export function standingIn(row: Row): Standing {
  const { status, nextStep, waitsFor, until, lastEventOn, answeredOn } = row;
  const {
    lastAttemptAt: at,
    lastAttemptChannel: channel,
    lastAttemptResult: result,
    lastAttemptPartyId: partyId,
  } = row;
  const lastAttempt = at && channel && result && partyId ? { at, channel, result, partyId } : null;
  return { status, nextStep, waitsFor, until, lastEventOn, answeredOn, lastAttempt };
}
