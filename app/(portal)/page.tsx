import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/current-actor";
import { navigationFor } from "./navigation";

/** The start: goes to where somebody's work is, the first place that they can go to. */
export default async function HomePage() {
  const actor = await requireActor();
  const [first] = await navigationFor(actor, {});
  if (!first) throw new Error(`there is no page for ${actor.role}`);
  redirect(String(first.href));
}
