import "server-only";
import { headers } from "next/headers";
import { RuleBroken } from "@/lib/core/errors";

/**
 * Refuses a request that was not sent from a page of ours: of the host that was asked, or of the portal's own address where
 * a proxy stands before it. Next lets one without an Origin through with a warning. Throws RuleBroken `otherOrigin`.
 */
export async function refuseOtherOrigins(): Promise<void> {
  const sent = await headers();
  const origin = sent.get("origin");
  const own = [sent.get("host"), URL.parse(process.env.NEXTAUTH_URL ?? "")?.host];
  if (!origin || !own.includes(URL.parse(origin)?.host)) throw new RuleBroken("otherOrigin");
}
