import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { today } from "@/core/clock";
import { asJob } from "@/db/actor-transaction";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { getAnnualReport } from "@/lib/statistics/queries";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();
const [mediator, coordinator] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "coordinator")];
const thisYear = Number(today().slice(0, 4));

/** What the page of each year says of what changed it, in one flight. */
async function saidOf(reader: Actor, ...years: number[]) {
  const reports = await Promise.all(years.map((year) => getAnnualReport(reader, year, {})));
  return reports.map(({ year, lateChanges }) => [year, lateChanges.map(({ cause }) => cause)]);
}

/** A case of 2021 in a portal that knew that year already, as if nothing was recorded late. */
async function caseOf2021() {
  const made = await makeCase(mediator);
  await superuser.query("truncate late_changes");
  return made;
}

const close = (number: string, closedOn: string) =>
  closeCase(mediator, {
    ...{ key: crypto.randomUUID(), number, closedOn, reason: "no_response", recovery: "none" },
    summary: "Geen antwoord.",
  });

const attempt = (number: string, partyId: string) => ({
  ...{ key: crypto.randomUUID(), number, partyId, channel: "phone", direction: "outgoing", result: "reached" },
  ...{ at: "2021-03-06T10:10", note: "" },
});

beforeEach(() => superuser.query("truncate late_changes"));

describe("part 4, item 16: a year that was over and still changes says by what and when", () => {
  test("what is recorded later than it happened changes the years in which it counts, and no other", async () => {
    const { number } = await caseOf2021();
    await close(number, "2022-04-01");
    // Closed in 2022, and so no longer open at the end of the years after.
    const changed = Array.from({ length: thisYear - 2022 }, (_, index) => [2022 + index, ["record"]]);
    expect(await saidOf(coordinator, 2020, 2021, ...changed.map(([year]) => Number(year)), thisYear)).toEqual([
      [2020, []],
      [2021, []],
      ...changed,
      [thisYear, []],
    ]);
    const { lateChanges } = await getAnnualReport(coordinator, 2022, {});
    expect(lateChanges).toEqual([{ cause: "record", on: today() }]);
  });

  test("a correction and a reopening are called so", async () => {
    const { number, harmed } = await caseOf2021();
    const first = attempt(number, harmed);
    await recordContactAttempt(mediator, first);
    await superuser.query("truncate late_changes");
    await correctContactAttempt(mediator, {
      ...{ ...first, key: crypto.randomUUID(), corrects: first.key, reason: "Een dag later.", voided: "" },
      at: "2021-03-07T10:10",
    });
    expect(await saidOf(coordinator, 2021)).toEqual([[2021, ["correction"]]]);
    await close(number, "2021-06-01");
    await superuser.query("truncate late_changes");
    await reopenCase(coordinator, { key: crypto.randomUUID(), number, reopenedOn: "2021-07-01", reason: "Hij belde." });
    expect(await saidOf(coordinator, 2021)).toEqual([[2021, ["reopening"]]]);
  });

  test("what changes no fact is no change, and a year under way changes by itself", async () => {
    const { number, harmed } = await caseOf2021();
    await recordContactAttempt(mediator, { ...attempt(number, harmed), direction: "incoming" });
    expect(await saidOf(coordinator, 2021)).toEqual([[2021, []]]);
    await close(number, today());
    expect(await saidOf(coordinator, 2021, thisYear)).toEqual([
      [2021, []],
      [thisYear, []],
    ]);
  });

  test("the first import of a year is no change of it, a later one that brings something else is", async () => {
    const { number } = await caseOf2021();
    const importAgain = () => asJob("test", keepAllFacts);
    await superuser.query("truncate facts");
    await importAgain();
    expect(await saidOf(coordinator, 2021)).toEqual([[2021, []]]);
    await superuser.query("update registrations set referrer = 'police' where number = $1", [number]);
    await importAgain();
    await importAgain();
    expect(await saidOf(coordinator, 2020, 2021)).toEqual([
      [2020, []],
      [2021, ["import"]],
    ]);
  });
});
