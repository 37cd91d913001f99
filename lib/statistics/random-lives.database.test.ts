import fc from "fast-check";
import { expect, test } from "vitest";
import { entryKinds } from "@/core/words/entries";
import { sides } from "@/core/words/parties";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { getCase } from "@/lib/cases/queries";
import { knownAtClosing } from "@/lib/closing-reports/known-at-closing";
import { bothSidesAgreed } from "@/lib/decisions/rules";
import { getFigures } from "@/lib/statistics/queries";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { recount, toNineDecimals } from "@/testing/recount";
import { makeCase } from "@/testing/registrations";
import { agreement, type Entry, rounds, take } from "@/testing/steps";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const doers = { mediator, coordinator: await makeActor(superuser, "coordinator") };

test("part 2, promise 5 and part 5, promise 4: after random lives, with corrections, reopenings and second closings, written at the same time, facts and standings kept, those rebuilt and a plain recount are the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), rounds, async (agree, some) => {
      const one = await makeCase(mediator);
      const entries: Entry[] = [];
      if (agree) for (const side of sides) await take(doers, one, agreement(side), []);
      // A round at once; what has become impossible by then is refused. Closed, it is open again for the next.
      for (const round of some) {
        await Promise.allSettled([take(doers, one, { does: "reopen" }, entries)]);
        await Promise.allSettled(round.map((what) => take(doers, one, what, entries)));
      }
      expect(await rebuildFacts()).toMatchObject({ changed: 0, standings: 0 });
      const figures = await getFigures(mediator, 2021);
      expect(toNineDecimals(figures)).toEqual(toNineDecimals(await recount(superuser, 2021)));
      await expectOneStory(one.number);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS) || 12 },
  );
  const { rows } = await superuser.query(`
    with versions as (${entryKinds.map((kind) => `select corrects, voided from ${kind}`).join(" union all ")})
    select (select count(*)::integer from versions where voided) as voided,
      (select count(*)::integer from versions where corrects is not null and not voided) as corrected,
      (select count(*)::integer from closing_reports c join reopenings on closing_report_id <> c.id
         join closing_reports e on e.id = closing_report_id and e.registration_id = c.registration_id) as closed_again`);
  for (const [what, count] of Object.entries(rows[0])) expect([what, count]).not.toEqual([what, 0]);
});

/** What a case says of itself in lists, at its closing and in its entries is one and the same. */
async function expectOneStory(number: string): Promise<void> {
  const theCase = await getCase(mediator, number);
  const filter = caseloadFilter.parse({ q: number, status: theCase.closedOn ? "closed" : "open" });
  const [listed] = (await listCaseload(mediator, filter)).cases;
  expect(listed?.standing?.status ?? "closed").toBe(theCase.status);
  const known = knownAtClosing(theCase.takenUpOn, theCase);
  if (listed?.standing) expect(listed.standing.lastEventOn).toBe(known.lastEventOn);
  if (!theCase.closedOn) expect(theCase.status === "contact_made").toBe(known.hasContact);
  const { rows } = await superuser.query(
    `select outgoing_attempts, both_agreed, recovery from facts join registrations r on r.id = registration_id where number = $1`,
    [number],
  );
  const held = theCase.mediated_contacts.map((contact) => contact.heldOn).toSorted();
  const until = held[0] ?? theCase.closedOn ?? "9999-12-31";
  expect(rows[0]).toEqual({
    outgoing_attempts: theCase.contact_attempts.filter((attempt) => attempt.direction === "outgoing").length,
    both_agreed: bothSidesAgreed(theCase.parties, theCase.decisions, until),
    recovery: theCase.report?.recovery ?? null,
  });
}
