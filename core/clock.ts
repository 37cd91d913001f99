import { dayOf } from "@/core/dates";

/**
 * `PORTAL_NOW` gives a test a clock of its own, which shows a moment, or `now`, when it is first read and goes on from there;
 * `npm start` refuses it.
 */
const given = process.env.PORTAL_NOW;
const ofProcess = given ? (given === "now" ? 0 : Date.parse(given) - Date.now()) : null;

// Filled by `request-clock.ts`, which a browser can't load.
const shared = globalThis as typeof globalThis & { portalClock?: { getStore(): number | undefined } };

/** How far a test's clock is from the machine's, in milliseconds; null where there is no such clock, and nobody moves time. */
export function clockShift(): number | null {
  return shared.portalClock?.getStore() ?? ofProcess;
}

/** The present moment: the only clock of the portal. */
export function now(): Date {
  return new Date(Date.now() + (clockShift() ?? 0));
}

/** Today's calendar day in Europe/Amsterdam, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(now());
}
