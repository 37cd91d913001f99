import { expect, test } from "vitest";
import { rowOf, standingIn } from "@/lib/standing/row";
import type { Standing } from "@/lib/standing/schema";

const standing: Standing = {
  ...{
    status: "awaiting_answer",
    nextStep: "try_again",
    waitsFor: ["p"],
    until: "2026-03-20",
    tries: 2,
    waiting: { partyId: "q", since: "2026-03-02" },
    lastEventOn: "2026-03-10",
    answeredOn: "2026-03-05",
  },
  lastAttempt: { partyId: "p", at: new Date("2026-03-10T09:00:00Z"), channel: "phone", result: "no_answer" },
};

test("part 5, promise 4: a standing comes back from its row as it was, with a last attempt or without", () => {
  for (const one of [standing, { ...standing, lastAttempt: null, waiting: null }]) {
    const row = rowOf("case", one);
    expect(row.registrationId).toBe("case");
    expect(standingIn(row)).toEqual(one);
  }
});

test("part 5, promise 4: of a last attempt all is known or nothing", () => {
  const row = rowOf("case", standing);
  const missing = ["lastAttemptAt", "lastAttemptChannel", "lastAttemptResult", "lastAttemptPartyId"] as const;
  for (const column of missing)
    expect([column, standingIn({ ...row, [column]: null }).lastAttempt]).toEqual([column, null]);
});
