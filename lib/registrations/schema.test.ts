import { expect, test } from "vitest";
import { registrationInput } from "@/lib/registrations/schema";
import { partyValues, registrationValues } from "@/testing/registrations";

/** What is wrong, as `field: rule`. */
function faultsOf(more: Record<string, unknown>): string[] {
  const { error } = registrationInput.safeParse(registrationValues(more));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

test("part 4, promise 16: all that is wrong with a registration is told at once, fields and what lies between them", () => {
  const parties = [partyValues("harmed", false, { familyName: "" })];
  expect(faultsOf({ region: "", offenceOn: "2022-01-01", parties })).toEqual([
    "region: invalidChoice",
    "parties.0.familyName: required",
    "offenceOn: offenceAfterReceived",
    "parties.0.initiator: initiatorMissing",
    "parties.0.side: responsibleSideMissing",
  ]);
});

test("a registration without any party is told so, and nothing of sides", () => {
  expect(faultsOf({ parties: [] })).toEqual(["parties: partyMissing"]);
});

test("a registration received on the day of the offence is as it should be", () => {
  expect(faultsOf({ offenceOn: "2021-03-02" })).toEqual([]);
});
