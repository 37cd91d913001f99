import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { currentExchange, type Exchange } from "@/lib/faults/exchange";
import { faultPage } from "@/lib/faults/page";
import { takeOver } from "@/lib/faults/take-over";
import { type FaultKind, type FaultWords, faultWords } from "@/lib/faults/words";

const secondsToWait = 5;

/**
 * Sees to it that a request that failed is answered with 503: a person gets a page that says so, with *try again* and what was
 * typed, a program one sentence as JSON. Next itself answers 500 and an empty page, or, to its own script, an error that the
 * script shows. True for the first fault of a request, which is the one to log.
 */
export function answerFault(error: unknown): boolean {
  const exchange = currentExchange();
  if (!exchange) return true;
  if (exchange.fault) return false;
  exchange.fault = error;
  const { request, response } = exchange;
  if (response.headersSent) return true;
  if (isForScript(request)) changeStatus(response);
  else changeAnswer(exchange, faultWords(request.headers.cookie, kindOf(error)));
  return true;
}

/** By its name: Next loads the class of the error for the pages and for this module apart. */
function kindOf(error: unknown): FaultKind {
  if (!(error instanceof Error)) return "other";
  const kind = /^(Unavailable|DatabaseRefused)$/.test(error.name) && "kind" in error ? error.kind : null;
  return kind === "busy" || kind === "unreachable" ? kind : "other";
}

/** Whether Next's own script asked: it reads its own format, and nothing else. */
function isForScript({ headers }: IncomingMessage): boolean {
  return headers.rsc !== undefined || headers["next-action"] !== undefined;
}

function changeStatus(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = () => {
    response.setHeader("retry-after", secondsToWait);
    return writeHead(503);
  };
}

function changeAnswer(exchange: Exchange, words: FaultWords): void {
  const { request, response } = exchange;
  takeOver(response, () => {
    const isForPerson = request.headers.accept?.includes("text/html") ?? false;
    response.setHeader("content-type", isForPerson ? "text/html; charset=utf-8" : "application/json");
    response.setHeader("cache-control", "private, no-store");
    response.setHeader("retry-after", secondsToWait);
    response.statusCode = 503;
    return isForPerson ? faultPage(words, exchange) : JSON.stringify({ error: words.sentence });
  });
}
