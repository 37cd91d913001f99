import { RuleBroken } from "@/core/errors";
import { routes } from "@/core/routes";
import { refuseOtherOrigins } from "@/lib/action/origin";
import { forgetSession, tokenInCookie } from "@/lib/auth/cookies";
import { signOut } from "@/lib/auth/sign-out";

/**
 * What the browser is to throw away: pages that it keeps, also to go back to, and what was fetched ahead. Cookies stay, as one of
 * them is by which the device is known and one says the language.
 */
const allButCookies = '"cache", "storage", "prefetchCache", "prerenderCache"';

/** Signs out, by a button that loads a new page: nothing of the portal stays on screen or in the browser. */
export async function POST(): Promise<Response> {
  try {
    await refuseOtherOrigins();
  } catch (error) {
    if (error instanceof RuleBroken) return new Response(null, { status: 403 });
    throw error;
  }
  const token = await tokenInCookie();
  if (token) await signOut(token);
  await forgetSession();
  const headers = {
    location: `${routes.signIn}?done=signed-out`,
    "clear-site-data": allButCookies,
    "cache-control": "no-store",
  };
  return new Response(null, { status: 303, headers });
}
