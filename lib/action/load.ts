import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Actor } from "@/core/actor";
import { Elsewhere, NotFound, SignedOut } from "@/core/errors";
import { routes } from "@/core/routes";
import { notingRefusal } from "@/lib/audit/refused";
import { requireActor } from "@/lib/auth/current-actor";

/** What a page shows, asked in the name of whoever is signed in: what is missing or forbidden is not found. */
export async function load<T>(query: (actor: Actor) => T | Promise<T>): Promise<[Actor, Awaited<T>]> {
  const actor = await requireActor();
  try {
    return [actor, await notingRefusal(actor, "pages.read", () => query(actor))];
  } catch (error) {
    if (error instanceof NotFound) notFound();
    if (error instanceof Elsewhere) redirect(error.address);
    if (error instanceof SignedOut) redirect(routes.signInTo(null));
    throw error;
  }
}
