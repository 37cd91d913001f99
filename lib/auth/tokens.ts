import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 random bits, fit for a link or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret, as the database computes it in `auth.enter`. */
export function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
