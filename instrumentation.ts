import type { Instrumentation } from "next";

/**
 * Once a server, before it answers: from now on each request knows its answer. Next builds this file for its edge runtime too,
 * which knows no requests of Node's: hence the imports.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { fillMissing } = await import("@/lib/faults/missing");
    (await import("@/lib/faults/exchange")).followExchanges(fillMissing);
  }
}

/** Whatever a page, a route or an action could not cope with: one line in the log, and an answer that says to try again. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { answerFault } = await import("@/lib/faults/answer-fault");
  if (!answerFault(error)) return;
  const { log } = await import("@/core/log");
  log.error("a request failed", error, { route: routePath, method, part: routeType });
};
