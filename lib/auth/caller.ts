import "server-only";
import { cookies, headers } from "next/headers";
import { userAgent } from "next/server";
import { deviceCookie, tokenInCookie } from "@/lib/auth/cookies";
import { sourceOf } from "@/lib/auth/source";

/** From where and with what somebody signs in. */
export type Caller = {
  /** The network that the request comes from. */
  source: string;
  /** The secret of a browser that somebody has signed in from, and the token of the session that it has now. */
  device: string | null;
  session: string | null;
  /** What the browser says that it is, such as Chrome and Windows. */
  browser: string | null;
  system: string | null;
};

/** Who sends this request, as far as that can be known before somebody has signed in. */
export async function currentCaller(): Promise<Caller> {
  const [sent, jar, session] = await Promise.all([headers(), cookies(), tokenInCookie()]);
  const { browser, os } = userAgent({ headers: sent });
  return {
    source: sourceOf(sent),
    device: jar.get(deviceCookie.name)?.value ?? null,
    session,
    browser: browser.name?.slice(0, 40) ?? null,
    system: os.name?.slice(0, 40) ?? null,
  };
}
