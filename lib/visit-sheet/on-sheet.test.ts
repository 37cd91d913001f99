import { expect, test } from "vitest";
import type { OneSide } from "@/lib/cases/schema";
import { lastConversations, openQuestions, plannedVisit } from "@/lib/visit-sheet/on-sheet";

type Entries = OneSide["entries"];
const now = new Date("2025-03-12T08:00:00Z");
const planned = (id: string, at: string) => ({ id, at: new Date(at) }) as Entries["appointments"][number];
const held = (heldOn: string, next: string | null, appointmentId: string | null = null) =>
  ({ heldOn, next, appointmentId }) as Entries["conversations"][number];
const side = (more: Partial<Entries>, consent: object | null = null) =>
  ({ entries: { goals: [], conversations: [], ...more }, consent }) as unknown as OneSide;

test("part 6, promise 11: a sheet is for the appointment that was chosen, or the next one that did not take place", () => {
  const appointments = [
    planned("later", "2025-03-20T09:00Z"),
    planned("today", "2025-03-12T07:00Z"),
    planned("before", "2025-03-01T09:00Z"),
  ];
  const of = (chosen: string | null, conversations: Entries["conversations"] = []) =>
    plannedVisit({ appointments, conversations }, chosen, now)?.id;
  expect(of(null)).toBe("today");
  expect(of(null, [held("2025-03-12", null, "today")])).toBe("later");
  expect(of("before")).toBe("before");
  expect(of("of another party")).toBe("today");
  expect(plannedVisit({ appointments: [], conversations: [] }, null, now)).toBeNull();
});

test("part 6, promise 11: the last three conversations stand on it, the latest on top, and what was to come next is asked", () => {
  const conversations = [
    held("2025-01-01", "a"),
    held("2025-01-02", "b"),
    held("2025-01-03", null),
    held("2025-01-04", "d"),
  ];
  expect(lastConversations({ conversations }).map((one) => one.heldOn)).toEqual([
    "2025-01-04",
    "2025-01-03",
    "2025-01-02",
  ]);
  expect(openQuestions(side({ conversations })).filter(({ ask }) => ask === "next")).toEqual([
    { ask: "next", heldOn: "2025-01-04", next: "d" },
    { ask: "next", heldOn: "2025-01-02", next: "b" },
  ]);
});

test.each([
  [null, ["takesPart"]],
  [{ decision: "informed" }, ["takesPart"]],
  [{ decision: "considering", until: "2025-03-07" }, ["considered"]],
  [{ decision: "agreed", forms: null }, ["whichForms"]],
  [{ decision: "agreed", forms: ["letter_exchange"] }, []],
  [{ decision: "declined" }, []],
])("part 6, promise 11: of consent is asked what is open: %j", (consent, asked) => {
  expect(openQuestions(side({}, consent)).map(({ ask }) => ask)).toEqual([...asked, "noGoal", "whatNext"]);
});

test("part 6, promise 11: every goal is asked about again", () => {
  const goals = [{ goal: "Horen waarom." }, { goal: "Sorry zeggen." }] as Entries["goals"];
  expect(openQuestions(side({ goals }, { decision: "declined" }))).toEqual([
    { ask: "goal", goal: "Horen waarom." },
    { ask: "goal", goal: "Sorry zeggen." },
    { ask: "whatNext" },
  ]);
});
