import { expect, test } from "vitest";
import { findNeighbours } from "@/lib/caseload/neighbours";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { closeCase } from "@/lib/closing-reports/close";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const made: string[] = [];
for (let day = 10; day < 37; day += 1) {
  const { number } = await makeCase(
    mediator,
    { offenceCategory: day % 2 ? "traffic" : "violence" },
    `2021-03-${10 + (day % 7)}`,
  );
  made.push(number);
}
for (const number of made.slice(0, 3))
  await closeCase(mediator, {
    ...{ key: crypto.randomUUID(), number, closedOn: "2021-04-01", reason: "other", recovery: "none", summary: "x" },
  });

test.each([{}, { status: "closed" }, { category: "traffic" }, { status: "not_approached", category: "violence" }])(
  "part 6, promise 10: the case before and after, and the place, are those of the list that was chosen: %o",
  async (search) => {
    const pages = [1, 2].map((page) => listCaseload(mediator, caseloadFilter.parse({ ...search, page })));
    const listed = (await Promise.all(pages)).flatMap(({ cases }) => cases.map(({ number }) => number));
    expect(listed.length).toBeGreaterThan(2);
    for (const [place, number] of listed.entries()) {
      expect(await findNeighbours(mediator, caseloadFilter.parse(search), number)).toEqual({
        ...{ place: place + 1, total: listed.length },
        ...{ previous: listed[place - 1] ?? null, next: listed[place + 1] ?? null },
      });
    }
    const others = made.filter((number) => !listed.includes(number));
    expect(await findNeighbours(mediator, caseloadFilter.parse(search), others[0] ?? "none")).toBeNull();
  },
);

test("part 6, promise 10: nobody is led to a case that is not theirs", async () => {
  const other = await makeActor(superuser, "mediator");
  const own = await makeCase(other);
  expect(await findNeighbours(other, caseloadFilter.parse({}), own.number)).toMatchObject({
    total: 1,
    previous: null,
    next: null,
  });
  expect(await findNeighbours(other, caseloadFilter.parse({}), made[5] ?? "")).toBeNull();
});
