import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { SignedOut } from "@/core/errors";

const requests = new AsyncLocalStorage<{ fault?: unknown }>();

/** To be called with what a callback of next-auth threw, and throws it again: next-auth makes "signed out" of anything. */
export function rememberFault(error: unknown): never {
  const request = requests.getStore();
  if (request && !(error instanceof SignedOut)) request.fault = error;
  throw error;
}

/** The answer of next-auth, or the fault that it swallowed, thrown. */
export async function withoutFaults(answer: () => Promise<Response>): Promise<Response> {
  const request: { fault?: unknown } = {};
  const response = await requests.run(request, answer);
  if (request.fault) throw request.fault;
  return response;
}
