import "server-only";
import { headers } from "next/headers";
import { RuleBroken } from "@/lib/core/errors";

/** Refuses a request that was not sent from a page of ours. Next lets one without an Origin through with a warning. */
export async function refuseOtherOrigins(): Promise<void> {
  const sent = await headers();
  const origin = sent.get("origin");
  if (!origin || URL.parse(origin)?.host !== sent.get("host")) throw new RuleBroken("otherOrigin");
}
