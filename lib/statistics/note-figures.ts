import "server-only";
import type { Actor } from "@/core/actor";
import { asAsked } from "@/core/routes";
import { asPerson } from "@/db/actor-transaction";
import { noteRead } from "@/lib/audit/note";
import type { FiguresFilter } from "@/lib/statistics/schema";

/** In what form somebody gets figures: on the page of a year, or taken out of the portal as a file. */
type Form = "page" | "json" | "csv" | "xlsx" | "factsheet";

/** Notes in the audit trail which figures somebody reads or takes out, before they get them. */
export async function noteFigures(
  actor: Actor,
  form: Form,
  chosen: FiguresFilter & { year: number; indicator?: string | undefined },
): Promise<void> {
  const action = form === "page" ? "statistics.read" : "statistics.export";
  await asPerson(actor, (tx) => noteRead(tx, { action, detail: { ...asAsked(chosen), form } }));
}
