import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readBody, replay } from "./body.ts";
import { byItsClock } from "./clock.ts";
import { checkHead, knownHeaders } from "./head.ts";
import { limits } from "./limits.ts";
import { Refused, refuse } from "./refused.ts";
import { rememberSent } from "./remember-sent.ts";
import { readForm } from "./sent-form.ts";
import { isOutdated, withSentText } from "./sent-text.ts";

/** Answers a request that was let in. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * A server at which every request is looked at before it is handled: what is malformed, too large, too slow or from elsewhere is
 * refused before any work is done. `build` is the build of the portal that is served.
 */
export function gateBefore(handle: Handle, build: string): Server {
  const timing = { headersTimeout: limits.headersTime, requestTimeout: limits.requestTime };
  const server = createServer({ maxHeaderSize: limits.headers, connectionsCheckingInterval: 500, ...timing });
  server.on("request", (request, response) => {
    byItsClock(request, () => letIn(request, response, handle, build)).catch((error: unknown) => {
      if (error instanceof Refused && !response.headersSent) refuse(request, response, error.why);
      else request.socket.destroy();
    });
  });
  return server;
}

async function letIn(request: IncomingMessage, response: ServerResponse, handle: Handle, build: string): Promise<void> {
  checkHead(request);
  const type = request.headers["content-type"] ?? "";
  const byScript = request.headers["next-action"] !== undefined;
  if (request.method !== "POST") {
    request.headers = knownHeaders(request);
    return handle(request, response);
  }
  const body = await readBody(request);
  const headers = { ...knownHeaders(request), "content-length": String(body.length) };
  if (!type.startsWith("multipart/")) return handle(replay(request, headers, body), response);
  const sent = await readForm(body, type, byScript);
  if (!byScript) await rememberSent(body, type);
  if (byScript && isOutdated(sent, build)) throw new Refused("outdated");
  return handle(replay(request, withSentText(headers, sent, build), body), response);
}
