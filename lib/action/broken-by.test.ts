import { expect, test } from "vitest";
import { z } from "zod";
import {
  AskedFirst,
  ChangedMeanwhile,
  DatabaseRefused,
  NotFound,
  RuleBroken,
  SignedOut,
  TooSoon,
  Unavailable,
} from "@/core/errors";
import { says } from "@/core/fields";
import { brokenBy, renewedBy } from "@/lib/action/broken-by";

const parties = z.strictObject({ parties: z.array(z.strictObject({ name: z.string().min(1, says("required")) })) });
const wrong = parties.safeParse({ parties: [{ name: "" }], more: "" }).error;

test.each([
  [
    "a schema",
    wrong,
    [
      { field: "parties.0.name", rule: "required" },
      { field: "", rule: "invalid" },
    ],
  ],
  [
    "a verb, which says all that is wrong",
    new RuleBroken("future", "at", [{ rule: "resultOfOtherChannel", field: "result" }]),
    [
      { field: "at", rule: "future" },
      { field: "result", rule: "resultOfOtherChannel" },
    ],
  ],
  [
    "what somebody else changed meanwhile, and where",
    new ChangedMeanwhile({}, [{ rule: "changedByBoth", field: "phone", present: "06 12345678" }]),
    [
      { field: "", rule: "changedMeanwhile" },
      { field: "phone", rule: "changedByBoth", present: "06 12345678" },
    ],
  ],
  ["who must wait", new TooSoon("tooManySignIns", 20), [{ field: "", rule: "tooManySignIns", seconds: 20 }]],
  ["the database", new DatabaseRefused("notAllowed", "42501"), [{ field: "", rule: "notAllowed" }]],
  ["a lock", new DatabaseRefused("busy", "55P03"), [{ field: "", rule: "busy" }]],
  ["nobody", new SignedOut(), [{ field: "", rule: "signedOut" }]],
  ["nothing", new NotFound(), [{ field: "", rule: "notFound" }]],
  ["a fault", new Unavailable("busy", "53300"), null],
  ["another fault", new TypeError("x is undefined"), null],
])("part 5, promise 8: what a form is told of %s", (_, error, broken) => {
  expect(brokenBy(error)).toEqual(broken);
});

test("part 5, promise 8: sent again, a form brings what stands now, or a new key", () => {
  expect(renewedBy(new ChangedMeanwhile({ versions: "2" }))).toEqual({ versions: "2" });
  expect(renewedBy(new RuleBroken("alreadySent"))).toEqual({ key: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect([new RuleBroken("future", "at"), new NotFound()].map((error) => renewedBy(error))).toEqual([{}, {}]);
});

test("part 6, promise 5: what was asked says of what it asked, and what was sent before with something else in it is no news", () => {
  expect(renewedBy(new AskedFirst("attemptTwice", { beside: "one" }), { key: "other" })).toEqual({ beside: "one" });
  expect(renewedBy(new RuleBroken("alreadySent"), { key: "one" })).toMatchObject({ beside: "one" });
});
