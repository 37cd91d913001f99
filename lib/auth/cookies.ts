import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { deviceDays, sessionHours } from "@/lib/auth/lifetimes";
import { signingSecret } from "@/lib/auth/signing-secret";

/** Whether the portal is reached over https: then cookies are for its own host alone, and never sent in the clear. */
export const secure = process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;

const shared = { httpOnly: true, sameSite: "strict", path: "/", secure } as const;

/** The cookie that holds the session's token, sealed by next-auth. */
export const sessionCookie = {
  name: `${secure ? "__Host-" : ""}herstelportaal.session`,
  options: { ...shared, maxAge: sessionHours * 3600 },
} as const;

/** The cookie that holds the secret of a browser that somebody has signed in from; it outlives sessions. */
export const deviceCookie = {
  name: `${secure ? "__Host-" : ""}herstelportaal.device`,
  options: { ...shared, maxAge: deviceDays * 24 * 3600 },
} as const;

/** Gives the browser the cookie of a session that has just started. */
export async function setSessionCookie(token: string): Promise<void> {
  const value = await encode({ token: { sub: token }, secret: signingSecret(), maxAge: sessionHours * 3600 });
  (await cookies()).set(sessionCookie.name, value, sessionCookie.options);
}

/** Takes the cookie of a session back. */
export async function forgetSession(): Promise<void> {
  (await cookies()).set(sessionCookie.name, "", { ...sessionCookie.options, maxAge: 0 });
}

/** Gives the browser the cookie by which it is known from now on. */
export async function setDeviceCookie(device: string): Promise<void> {
  (await cookies()).set(deviceCookie.name, device, deviceCookie.options);
}

/** The token in the browser's session cookie, whether or not that session goes on; null where there is none. */
export async function tokenInCookie(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookie.name)?.value;
  const read = value ? await decode({ token: value, secret: signingSecret() }).catch(() => null) : null;
  return read?.sub ?? null;
}
