import type { asJob } from "@/db/actor-transaction";
import { closingReports } from "@/db/schema/closing-reports";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { decisions } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { reopenings } from "@/db/schema/reopenings";
import type { Life, Recorded } from "./lives";

type Transaction = Parameters<Parameters<typeof asJob>[1]>[0];

/** Writes a life as rows, as an import could, and returns the id of its registration; the facts are for the caller to keep. */
export async function live(tx: Transaction, one: Life): Promise<string> {
  const [receivedOn = "", assessedOn = "", closedOn = ""] = one.days;
  const id = crypto.randomUUID();
  const taken = one.state === "open" || one.state === "closed";
  const { referrer, region, legalPhase, offenceCategory, notTakenUpReason } = one;
  await tx.insert(registrations).values({
    ...{ id, receivedOn, referrer, region, legalPhase, offenceCategory },
    ...(one.state === "pending" ? {} : { assessment: taken ? "taken_up" : "not_taken_up", assessedOn }),
    ...(one.state === "not_taken_up" ? { notTakenUpReason } : {}),
    ...(one.state === "closed" ? { closedOn } : {}),
  });
  const people = one.parties.map((person) => ({ ...person, partyId: crypto.randomUUID() }));
  const anyOf = (place: number) => people[place % people.length]?.partyId ?? "";
  for (const [position, { partyId, side, initiator }] of people.entries()) {
    const row = {
      id: partyId,
      registrationId: id,
      position,
      side,
      initiator,
      role: "relative",
      familyName: "X",
    } as const;
    await tx.insert(parties).values(row);
  }
  const said = people.flatMap((person) =>
    chains(person.said, (what, place) => ({
      ...what,
      registrationId: id,
      partyId: place === null ? person.partyId : anyOf(place),
    })),
  );
  const tried = people.flatMap((person) =>
    chains(person.attempts, ({ direction, at }, place) => ({
      ...({ direction, at: minutesAfter(at.day, at.minute), channel: "phone", result: "no_answer" } as const),
      registrationId: id,
      partyId: place === null ? person.partyId : anyOf(place),
    })),
  );
  if (one.early !== null) {
    const at = minutesAfter(assessedOn, one.early);
    const early = { direction: "outgoing", channel: "phone", result: "no_answer", partyId: anyOf(0) } as const;
    await tx.insert(contactAttempts).values({ ...early, at, registrationId: id });
  }
  const held = chains(taken ? one.contacts : [], (what) => ({ ...what, registrationId: id }));
  // First versions before corrections, so that a correction is recorded after whatever came between.
  for (const depth of [0, 1, 2]) {
    const now = <R extends { depth: number }>(rows: R[]) => rows.filter((row) => row.depth === depth);
    if (now(said).length > 0) await tx.insert(decisions).values(now(said));
    if (now(tried).length > 0) await tx.insert(contactAttempts).values(now(tried));
    if (now(held).length > 0) await tx.insert(mediatedContacts).values(now(held));
  }
  if (taken) {
    for (const undone of one.undone) {
      const closingReportId = crypto.randomUUID();
      await tx.insert(closingReports).values({ ...undone, id: closingReportId, registrationId: id, summary: "X" });
      await tx
        .insert(reopenings)
        .values({ closingReportId, closedOn: assessedOn, reopenedOn: assessedOn, reason: "X" });
    }
  }
  if (one.state === "closed")
    await tx.insert(closingReports).values({ ...one.report, registrationId: id, summary: "X" });
  return id;
}

/** The versions of each entry as rows, with how many came before; `row` makes one, of a party of the case in a correction. */
function chains<T, R extends object>(entries: Recorded<T>[], row: (what: T, party: number | null) => R) {
  return entries.flatMap(({ first, corrections }) => {
    const ids = [null, ...Array.from({ length: corrections.length + 1 }, () => crypto.randomUUID())];
    const version = (depth: number) => ({ id: ids[depth + 1] ?? undefined, corrects: ids[depth], depth });
    return [
      { ...row(first, null), ...version(0), voided: false, reason: null },
      ...corrections.map(({ what, voided, party }, index) => ({
        ...row(what, party),
        ...version(index + 1),
        voided,
        reason: "X",
      })),
    ];
  });
}

/** The moment so many minutes after midnight in Universal Time. */
function minutesAfter(day: string, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
}
