import "server-only";

/** What the portal signs with. Throws where the machine has no secret. */
export function signingSecret(): string {
  if (!process.env.NEXTAUTH_SECRET) throw new Error("NEXTAUTH_SECRET is missing.");
  return process.env.NEXTAUTH_SECRET;
}
