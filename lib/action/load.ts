import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Actor } from "@/core/actor";
import { NotFound, RedirectTo, SignedOut } from "@/core/errors";
import { routes } from "@/core/routes";
import { noteRefused } from "@/lib/audit/refused";
import { currentVisit, requireActor } from "@/lib/auth/current-actor";

/**
 * What a page or its frame shows, asked in the name of whoever is signed in: what is missing or forbidden is not found. All that
 * is asked at a time for one request shares a transaction (`db/visit.ts`).
 */
export async function load<T>(query: (actor: Actor) => T | Promise<T>): Promise<[Actor, Awaited<T>]> {
  const visit = await currentVisit();
  try {
    if (!visit) throw new SignedOut();
    return await visit.ask(async (actor): Promise<[Actor, Awaited<T>]> => [actor, await query(actor)]);
  } catch (error) {
    if (error instanceof SignedOut) {
      await requireActor();
      redirect(routes.signInTo(null));
    }
    if (error instanceof NotFound) {
      await noteRefused(await requireActor(), "pages.read");
      notFound();
    }
    if (error instanceof RedirectTo) redirect(error.address);
    throw error;
  }
}
