import "server-only";
import { and, desc, eq, exists, gt, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { addDays } from "@/core/calendar";
import { dayOf } from "@/core/dates";
import type { FormValue, FormValues } from "@/core/form-state";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { drafts } from "@/db/schema/drafts";
import { registrations } from "@/db/schema/registrations";
import { noteRead } from "@/lib/audit/note";
import { may, requireReach } from "@/lib/auth/permissions";
import { caseWithinReach } from "@/lib/auth/reach";
import { type DraftedForm, formAt } from "@/lib/drafts/forms";
import { type Draft, type DraftThere, draftDays } from "@/lib/drafts/schema";
import { noteDays } from "@/lib/working-notes/schema";

/** What there is of the draft of a form, by its address. Throws NotFound without the permission. */
export async function findDraft(actor: Actor, address: string): Promise<DraftThere> {
  requireReach(actor, "drafts.keep");
  return asPerson(actor, (tx) => draftThere(tx, actor, address));
}

/** The same within a transaction. */
export async function draftThere(tx: Transaction, actor: Actor, address: string): Promise<DraftThere> {
  const { revision, page, content, recordedAt: begunAt, savedAt } = drafts;
  const [row] = await tx
    .select({ seen: revision, page, content, begunAt, savedAt, isKept: sql<boolean>`${isKept()}` })
    .from(drafts)
    .where(and(eq(drafts.address, address), ofActor(actor)));
  if (!row) return { seen: 0, draft: null };
  const { seen, isKept: kept, content: written, ...draft } = row;
  return { seen, draft: kept && written !== null ? { ...draft, values: readContent(written) } : null };
}

/** A draft in a list: of which form and case, since when, how long it is kept, and the texts that somebody typed in it. */
export type ListedDraft = Omit<Draft, "values" | "page"> & {
  address: string;
  form: DraftedForm;
  number: string | null;
  daysLeft: number;
  texts: string[];
};

/** One's drafts, the one written last on top. Throws NotFound without the permission. */
export async function listDrafts(actor: Actor): Promise<ListedDraft[]> {
  requireReach(actor, "drafts.keep");
  const { address, content, recordedAt: begunAt, savedAt } = drafts;
  return asPerson(actor, async (tx) => {
    const rows = await tx
      .select({ address, content, begunAt, savedAt })
      .from(drafts)
      .where(and(ofActor(actor), isKept()))
      .orderBy(desc(savedAt), desc(drafts.id));
    await noteRead(tx, { action: "drafts.list", count: rows.length });
    return rows.flatMap(({ content: written, ...row }) => {
      const at = formAt(row.address);
      if (!at || written === null) return [];
      const aged = actor.now.getTime() - row.savedAt.getTime();
      const daysLeft = Math.max(0, Math.ceil(draftDays - aged / 86_400_000));
      return [{ ...row, ...at, daysLeft, texts: textsIn(readContent(written)) }];
    });
  });
}

/** How many drafts one has. Throws NotFound without the permission. */
export async function countDrafts(actor: Actor): Promise<number> {
  requireReach(actor, "drafts.keep");
  return asPerson(actor, (tx) => tx.$count(drafts, and(ofActor(actor), isKept())));
}

/** The condition that a draft is somebody's own, and of no case or one that they still see. */
function ofActor(actor: Actor): SQL | undefined {
  const reached = may(actor, "cases.read") ? caseWithinReach(actor, "cases.read") : sql`false`;
  // A draft of working notes is gone where those would be.
  const isLate = sql`${drafts.address} like '%/notes' and ${registrations.closedOn} <= ${addDays(dayOf(actor.now), -noteDays)}::date`;
  const ofCase = sql`select from ${registrations} where ${registrations.id} = ${drafts.registrationId} and ${reached} and (${isLate}) is not true`;
  return and(eq(drafts.userId, actor.id), or(isNull(drafts.registrationId), exists(sql`(${ofCase})`)));
}

/** The condition that a draft was neither ended nor forgotten. */
function isKept(): SQL | undefined {
  return and(isNotNull(drafts.content), gt(drafts.savedAt, sql`auth.now() - make_interval(days => ${draftDays})`));
}

function readContent(written: string): FormValues {
  return JSON.parse(written);
}

/** What somebody wrote, as opposed to chose: whatever is more than one word. */
function textsIn(value: FormValue): string[] {
  if (typeof value === "string") return /\S\s+\S/.test(value) ? [value] : [];
  return Object.values(value).flatMap(textsIn);
}
