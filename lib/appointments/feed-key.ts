import "server-only";
import { createHmac } from "node:crypto";
import { signingSecret } from "@/lib/auth/signing-secret";

/**
 * The key of a secret address, made of the id of its row: the same whenever it is shown, without being kept anywhere, and another as
 * soon as there is another row.
 */
export function feedKeyOf(id: string): string {
  return createHmac("sha256", signingSecret()).update(`calendar|${id}`).digest("base64url");
}
