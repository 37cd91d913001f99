import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A request with its answer, as Node has them, and what was typed where it is a form. */
export type Exchange = { request: IncomingMessage; response: ServerResponse; typed?: FormData; fault?: unknown };

// On globalThis, since Next loads this module for itself and for the pages apart.
const shared = globalThis as typeof globalThis & { portalExchanges?: AsyncLocalStorage<Exchange> };
shared.portalExchanges ??= new AsyncLocalStorage();
const exchanges = shared.portalExchanges;

/** From now on each request knows its answer, and `begin` sees it first. To be called once, before the first request. */
export function followExchanges(begin: (exchange: Exchange) => void): void {
  subscribe("http.server.request.start", (message) => {
    const exchange = message as Exchange;
    exchanges.enterWith(exchange);
    begin(exchange);
  });
}

/** The exchange that this code runs for; none in a test or a command. */
export function currentExchange(): Exchange | undefined {
  return exchanges.getStore();
}

/** Remembers what was typed into the form of this request, so that no fault loses it. */
export function rememberTyped(typed: FormData): void {
  const exchange = exchanges.getStore();
  // What the gate remembered says which action it was for, too.
  if (exchange) exchange.typed ??= typed;
}

/** Where this code runs, for a line in the log: the path that was asked for, without its query, in which somebody may have typed a name. */
export function currentPath(): string {
  return exchanges.getStore()?.request.url?.split("?")[0] ?? "";
}
