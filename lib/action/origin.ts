import "server-only";
import { headers } from "next/headers";
import { RuleBroken } from "@/core/errors";
import { isOwnOrigin } from "@/core/routes";

/**
 * Refuses a request that was not sent from a page of ours, also one that does not say from where: Next lets that through with a
 * warning. The proxy refused it already; this one holds where the proxy is passed by. Throws RuleBroken `otherOrigin`.
 */
export async function refuseOtherOrigins(): Promise<void> {
  if (!isOwnOrigin((await headers()).get("origin"))) throw new RuleBroken("otherOrigin");
}
