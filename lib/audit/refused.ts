import "server-only";
import { headers } from "next/headers";
import { asPerson } from "@/db/actor-transaction";
import { noteRefusal } from "@/lib/audit/note";
import type { Actor } from "@/lib/core/actor";
import { pathHeader } from "@/lib/core/request-headers";

/** What a request asked for when it was refused: to see a page, to send a form, or to fetch data or a file. */
type Asked = "pages.read" | "forms.send" | "files.read";

/** Notes that what this request asks for is not there for this person, or not there at all: the two are told apart by nobody. */
export async function noteRefused(actor: Actor, action: Asked): Promise<void> {
  // Without its query, in which somebody may have typed a name.
  const [address] = ((await headers()).get(pathHeader) ?? "").split("?");
  await asPerson(actor, (tx) => noteRefusal(tx, { action, detail: { address } }));
}
