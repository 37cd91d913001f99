import "server-only";
import { getTranslations } from "next-intl/server";
import type { Actor } from "@/core/actor";
import { NotFound, SignedOut } from "@/core/errors";
import { type Asked, notingRefusal } from "@/lib/audit/refused";
import { findActor } from "@/lib/auth/current-actor";

/**
 * The answer of a route to a program or for a download, in the name of whoever is signed in: 401 for nobody, 404 for what is
 * missing or forbidden, each with one sentence as JSON. Nothing of it is to be kept on the way.
 */
export async function answerRoute(
  respond: (actor: Actor) => Promise<Response>,
  asked: Asked = "files.read",
): Promise<Response> {
  try {
    const actor = await findActor();
    if (!actor) throw new SignedOut();
    const response = await notingRefusal(actor, asked, () => respond(actor));
    response.headers.set("cache-control", "private, no-store");
    return response;
  } catch (error) {
    if (error instanceof SignedOut) return refusal("signedOut", 401);
    if (error instanceof NotFound) return refusal("notFound", 404);
    throw error;
  }
}

async function refusal(why: "signedOut" | "notFound", status: number): Promise<Response> {
  const t = await getTranslations("api");
  return Response.json({ error: t(why) }, { status, headers: { "cache-control": "no-store" } });
}
