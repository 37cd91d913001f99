import { dayOf } from "@/core/dates";

/** `PORTAL_NOW` moves the clock of a test; `npm start` refuses it. Read once, after which time goes on as usual. */
const shift = process.env.PORTAL_NOW ? Date.parse(process.env.PORTAL_NOW) - Date.now() : 0;

/** The present moment: the only clock of the portal. */
export function now(): Date {
  return new Date(Date.now() + shift);
}

/** Today's calendar day in Europe/Amsterdam, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(now());
}
