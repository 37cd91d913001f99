import type { IncomingMessage, ServerResponse } from "node:http";
import english from "../messages/en.ts";
import dutch from "../messages/nl.ts";

/** Why a request is not let in, and the status that says so. */
const statuses = {
  malformed: 400,
  otherOrigin: 403,
  methodNotAllowed: 405,
  slow: 408,
  outdated: 409,
  tooLarge: 413,
  addressTooLong: 414,
  contentType: 415,
} as const;

export type Why = keyof typeof statuses;

/** A request that is not let in. */
export class Refused extends Error {
  override name = "Refused";
  // Written out, since Node runs this file as it is and takes only the types away.
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

/** After an answer what still comes in is thrown away for so many milliseconds: who is still writing can't read the answer yet. */
const grace = 10_000;

/** Says why, in one word for a script and in both languages for a person. */
export function refuse(request: IncomingMessage, response: ServerResponse, why: Why): void {
  const byScript = request.headers["next-action"] !== undefined;
  response.writeHead(statuses[why], {
    "content-type": byScript ? "text/plain" : "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    ...(why === "methodNotAllowed" ? { allow: "GET, HEAD, POST" } : {}),
    // By this Next's script knows that its page is older than the portal.
    ...(why === "outdated" ? { "x-nextjs-action-not-found": "1" } : {}),
  });
  response.end(byScript ? why : page(why));
  request.resume();
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, grace).unref();
}

function page(why: Why): string {
  const part = (language: string, words: typeof dutch.gate) =>
    `<section lang="${language}"><h1>${words.title}</h1><p>${words[why]}</p></section>`;
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${dutch.gate.title} · ${dutch.app.brand}</title><meta name="viewport" content="width=device-width"></head><body>${part("nl", dutch.gate)}${part("en", english.gate)}</body></html>`;
}
