import type { IncomingMessage } from "node:http";
import { byClock } from "../core/request-clock.ts";
import { clockHeader } from "../core/request-headers.ts";

/** Whether this server is one for tests, on which a request may bring a clock of its own. */
export const isClockMoved = () => Boolean(process.env.PORTAL_NOW);

/** Answers a request by the clock that it brings, where it may; by the server's otherwise. */
export function byItsClock<T>(request: IncomingMessage, answer: () => T): T {
  const shift = Number.parseInt(String(request.headers[clockHeader]), 10);
  return isClockMoved() && Number.isSafeInteger(shift) ? byClock(shift, answer) : answer();
}
