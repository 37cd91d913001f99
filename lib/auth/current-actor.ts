import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor } from "@/core/actor";
import { SignedOut } from "@/core/errors";
import { pathHeader } from "@/core/request-headers";
import { routes } from "@/core/routes";
import { type Visit, visitOf } from "@/db/visit";
import { authOptions } from "@/lib/auth/options";
import { sourceOf } from "@/lib/auth/source";
import { sentText } from "@/lib/faults/sent-text";

/**
 * The token stays on the server: next-auth's own session endpoint does not give it out. Nobody asks here whether the session
 * goes on: next-auth would take a database that does not answer for a session that is over.
 */
const serverOptions = {
  ...authOptions,
  callbacks: {
    ...authOptions.callbacks,
    jwt: ({ token }: { token: { sub?: string } }) => ({ sub: token.sub }),
    session: ({ session, token }: { session: { expires: string }; token: { sub?: string } }) => ({
      ...session,
      token: token.sub,
    }),
  },
};

/** The token of the session of this request, or null; whether the session goes on is for the database to say. */
async function sessionToken(): Promise<string | null> {
  const session = await getServerSession<typeof serverOptions, { token?: string }>(serverOptions);
  return session?.token ?? null;
}

/** What this request asks of the database as whoever sent it, or null where it brings no session. */
export const currentVisit = cache(async (): Promise<Visit | null> => {
  const token = await sessionToken();
  return token ? visitOf({ token, origin: sourceOf(await headers()) }) : null;
});

/** Who sends this request, read anew from the database, or null. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const visit = await currentVisit();
  try {
    return visit && (await visit.ask(async (actor) => actor));
  } catch (error) {
    if (error instanceof SignedOut) return null;
    throw error;
  }
});

/**
 * Who sends this request, for a page: goes to the sign-in page where nobody is signed in, unless a form was sent without
 * script: its text can't go along, and is shown by the page that says that there is nothing here.
 */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (!actor && (await sentText())) notFound();
  if (!actor) redirect(routes.signInTo((await headers()).get(pathHeader)));
  return actor;
}
