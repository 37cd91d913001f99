import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { ZodError } from "zod";
import { DatabaseRefused, RuleBroken, TooSoon } from "@/core/errors";
import { personOf } from "@/db/actor-transaction";
import { currentCaller } from "@/lib/auth/caller";
import { secure, sessionCookie, setDeviceCookie } from "@/lib/auth/cookies";
import { rememberFault } from "@/lib/auth/faults";
import { sessionHours } from "@/lib/auth/lifetimes";
import { signIn } from "@/lib/auth/sign-in";
import { signOut } from "@/lib/auth/sign-out";

/**
 * next-auth carries a token that says which session; the session is a row, and the database says whose it is and
 * whether it goes on. Throwing in the jwt callback is the one way to end a session in next-auth 4 (security.md 4).
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: sessionHours * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  useSecureCookies: secure,
  cookies: { sessionToken: sessionCookie },
  providers: [
    Credentials({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: async (input) => {
        try {
          const signedIn = await signIn({ email: input?.email, password: input?.password }, await currentCaller());
          await setDeviceCookie(signedIn.device);
          return { id: signedIn.session };
        } catch (error) {
          // The route says after how many seconds; next-auth passes on nothing but a message.
          if (error instanceof TooSoon) throw error;
          return refused(error);
        }
      },
    }),
  ],
  // That a session is over is no fault, and is said by throwing.
  logger: { error: (code) => (code === "JWT_SESSION_ERROR" ? undefined : console.error(code)) },
  events: { signOut: ({ token }) => signOut(token?.sub ?? "").catch(rememberFault) },
  callbacks: {
    jwt: async ({ token, user }) => {
      const sessionToken = user ? user.id : token.sub;
      await personOf(sessionToken ?? "").catch(rememberFault);
      return { sub: sessionToken };
    },
    session: ({ session }) => ({ expires: session.expires }),
  },
};

/** A wrong password or address is an answer; anything else is a fault. */
function refused(error: unknown): null {
  if (error instanceof RuleBroken || error instanceof DatabaseRefused || error instanceof ZodError) return null;
  return rememberFault(error);
}
