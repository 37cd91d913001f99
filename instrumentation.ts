import type { Instrumentation } from "next";
import { clientHeader } from "@/lib/core/request-headers";

/**
 * Once a server, before it answers: each request is told whom it comes from, as Next passes on what the browser says of it, and
 * from now on knows its answer. Next builds this file for its edge runtime too, which knows no requests of Node's: hence the imports.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    (await import("@/lib/core/connected")).tellWhoIsConnected(clientHeader);
    const { fillMissing } = await import("@/lib/faults/missing");
    (await import("@/lib/faults/exchange")).followExchanges(fillMissing);
  }
}

/** Whatever a page, a route or an action could not cope with: one line in the log, and an answer that says to try again. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { answerFault } = await import("@/lib/faults/answer");
  if (!answerFault(error)) return;
  const { log } = await import("@/lib/core/log");
  log.error("a request failed", error, { route: routePath, method, part: routeType });
};
