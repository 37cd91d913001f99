import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { personOf } from "@/db/actor-transaction";
import { sessionHours, signIn } from "@/lib/auth/sign-in";
import { signOut } from "@/lib/auth/sign-out";

const secure = process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;

/** The cookie that holds the session's token, sealed by next-auth. */
export const sessionCookie = {
  name: `${secure ? "__Host-" : ""}herstelportaal.session`,
  options: { httpOnly: true, sameSite: "strict", path: "/", secure, maxAge: sessionHours * 3600 },
} as const;

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
        const token = await signIn({ email: input?.email, password: input?.password }).catch(() => null);
        return token ? { id: token } : null;
      },
    }),
  ],
  // That a session is over is no fault, and is said by throwing.
  logger: { error: (code) => (code === "JWT_SESSION_ERROR" ? undefined : console.error(code)) },
  events: { signOut: ({ token }) => signOut(token?.sub ?? "") },
  callbacks: {
    jwt: async ({ token, user }) => {
      const sessionToken = user ? user.id : token.sub;
      await personOf(sessionToken ?? "");
      return { sub: sessionToken };
    },
    session: ({ session }) => ({ expires: session.expires }),
  },
};
