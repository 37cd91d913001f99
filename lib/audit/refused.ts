import "server-only";
import { headers } from "next/headers";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { pathHeader } from "@/core/request-headers";
import { asPerson } from "@/db/actor-transaction";
import { noteRefusal } from "@/lib/audit/note";

/** What a request asks for: to see a page, to send a form, or to fetch data or a file. */
export type Asked = "pages.read" | "forms.send" | "files.read";

/**
 * Does what a request asks for in somebody's name, and notes where it is refused: NotFound, which says of nobody whether it is
 * missing or forbidden. Throws what the work throws.
 */
export async function notingRefusal<T>(actor: Actor, action: Asked, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotFound) await noteRefused(actor, action);
    throw error;
  }
}

/** Notes that a request was refused. */
export async function noteRefused(actor: Actor, action: Asked): Promise<void> {
  // Without its query, in which somebody may have typed a name.
  const [address] = ((await headers()).get(pathHeader) ?? "").split("?");
  await asPerson(actor, (tx) => noteRefusal(tx, { action, detail: { address } }));
}
