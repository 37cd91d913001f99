import fc from "fast-check";
import { expect, test } from "vitest";
import { entryKinds } from "@/core/words/entries";
import { knownAtClosing } from "@/lib/closing-reports/known-at-closing";

type Events = Parameters<typeof knownAtClosing>[1];
const nothing = { ...Object.fromEntries(entryKinds.map((kind) => [kind, []])), parties: [], reopenings: [] };
const known = (events: object) => knownAtClosing("2025-03-03", { ...nothing, ...events } as unknown as Events);

test("part 5, promise 2: the last day of a case is that of the last thing in it, whatever its kind, or of its taking up or opening again", () => {
  expect(known({}).lastEventOn).toBe("2025-03-03");
  for (const kind of entryKinds) {
    const entry = (when: string) => ({ when, partyId: "a", decidedOn: when.slice(0, 10), sequence: 1 });
    expect([kind, known({ [kind]: [entry("2025-05-01T09:30"), entry("2025-04-01T09:30")] }).lastEventOn]).toEqual([
      ...[kind, "2025-05-01"],
    ]);
  }
  expect(known({ reopenings: [{ reopenedOn: "2025-06-01" }] }).lastEventOn).toBe("2025-06-01");
});

test("promise 8: whether there was contact is known from the contacts that stand", () => {
  expect(known({}).hasContact).toBe(false);
  expect(known({ mediated_contacts: [{ when: "2025-04-01" }] }).hasContact).toBe(true);
});

test("promise 8: what each side said last is one word of each of its parties, null of whoever said nothing", () => {
  const parties = [
    ...[
      { id: "a", side: "harmed" },
      { id: "b", side: "responsible" },
      { id: "c", side: "responsible" },
    ],
  ];
  const said = (partyId: string, decision: string, sequence: number) => ({
    ...{ partyId, decision, sequence, decidedOn: "2025-04-01", when: "2025-04-01" },
  });
  const decisions = [said("a", "agreed", 1), said("c", "agreed", 2), said("c", "withdrawn", 3)];
  fc.assert(
    fc.property(fc.shuffledSubarray(decisions, { minLength: 3 }), (shuffled) => {
      const { lastDecisions } = known({ parties, decisions: shuffled });
      expect(lastDecisions).toEqual({ harmed: ["agreed"], responsible: [null, "withdrawn"] });
    }),
  );
});
