import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { clientHeader, clockHeader } from "../core/request-headers.ts";
import { isOwnOrigin, routes } from "../core/routes.ts";
import { isClockMoved } from "./clock.ts";
import { limits } from "./limits.ts";
import { Refused } from "./refused.ts";
import { isRouterState } from "./router-state.ts";

type Head = { method?: string | undefined; url?: string | undefined; headers: IncomingHttpHeaders };

/** Refuses a request by what is known before its body: method, address, headers. In this order, origin first. */
export function checkHead({ method, url = "", headers }: Head): void {
  if (method === "POST") checkPost(url, headers);
  else if (method !== "GET" && method !== "HEAD") throw new Refused("methodNotAllowed");
  else if (headers["transfer-encoding"] || Number(headers["content-length"] ?? 0) > 0) throw new Refused("malformed");
  checkAddress(url);
  const tree = headers["next-router-state-tree"];
  if (tree !== undefined && !isRouterState(String(tree))) throw new Refused("malformed");
}

function checkPost(url: string, headers: IncomingHttpHeaders): void {
  if (!isOwnOrigin(headers.origin ?? null)) throw new Refused("otherOrigin");
  if (Number(headers["content-length"] ?? 0) > limits.body) throw new Refused("tooLarge");
  if (headers["content-encoding"]) throw new Refused("contentType");
  const type = headers["content-type"] ?? "";
  if (!typeOf(url).test(type)) throw new Refused("contentType");
  const action = headers["next-action"];
  if (action !== undefined && !/^[0-9a-f]{42}$/.test(String(action))) throw new Refused("malformed");
}

/** What is posted to an address: a form by an action, but to some what is said there. */
function typeOf(url: string): RegExp {
  if (url === routes.keepDraft) return /^application\/json(;|$)/i;
  return url.startsWith("/api/auth/") || url === routes.signOut
    ? /^application\/x-www-form-urlencoded(;|$)/i
    : /^multipart\/form-data; ?boundary=/;
}

function checkAddress(url: string): void {
  if (url.length > limits.address) throw new Refused("addressTooLong");
  if (!url.startsWith("/") || !isEncodedWell(url)) throw new Refused("malformed");
  const [, query = ""] = url.split("?", 2);
  if (query.split("&").length > limits.queryNames) throw new Refused("malformed");
}

/** Whether a text can be decoded, and means no NUL, which PostgreSQL does not know. */
function isEncodedWell(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes("\0");
  } catch {
    return false;
  }
}

/** All that the portal reads of a request; what else is sent, also Next's own internal headers, does not get in. */
const known = new Set([
  ...["accept", "accept-encoding", "accept-language", "content-length", "content-type", "connection", "cookie"],
  ...["if-modified-since", "if-none-match", "if-range", "next-action", "next-router-prefetch", "next-url", "origin"],
  ...["next-router-segment-prefetch", "next-router-state-tree", "purpose", "range", "referer", "rsc", "user-agent"],
  ...["sec-fetch-dest", "sec-fetch-mode", "sec-fetch-site", "sec-fetch-user", "x-forwarded-for"],
]);

/** The headers that get in, and from whom they come. The host is the portal's own, whatever host was asked. */
export function knownHeaders({ headers, socket }: IncomingMessage): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => known.has(name) || (name === clockHeader && isClockMoved()));
  const cookie = headers.cookie?.split(";").filter(isCookieOfOurs).join(";");
  const host = URL.parse(process.env.NEXTAUTH_URL ?? "")?.host;
  const own = { host, [clientHeader]: socket.remoteAddress ?? "" };
  return { ...Object.fromEntries(kept), ...(headers.cookie === undefined ? {} : { cookie }), ...own };
}

/** Whether a cookie can be read, and is no address of another site for next-auth to go on to. */
function isCookieOfOurs(cookie: string): boolean {
  const [name = "", value = ""] = cookie.split("=", 2);
  if (!isEncodedWell(value)) return false;
  return !name.trim().endsWith(".callback-url") || isOwnOrigin(URL.parse(decodeURIComponent(value))?.origin ?? null);
}
