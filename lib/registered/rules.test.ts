import { expect, test } from "vitest";
import { RuleBroken } from "@/core/errors";
import { type BesideParty, checkParty } from "@/lib/registered/rules";
import type { RegisteredParty } from "@/lib/registered/schema";

const harmed: RegisteredParty & { id: string } = {
  ...{ id: "h", side: "harmed", role: "victim", initiator: true, givenName: null, familyName: "de Vries" },
  ...{ birthOn: null, preferredLanguage: "nl", voided: false },
};
const responsible: typeof harmed = { ...harmed, id: "r", side: "responsible", role: "offender", initiator: false };
const sister: typeof harmed = { ...harmed, id: "s", role: "relative", initiator: false };

const agreed = (partyId: string, sequence: number) =>
  ({ partyId, decidedOn: "2021-03-20", sequence, decision: "agreed" }) as const;
const both = {
  decisions: [agreed("h", 1), agreed("r", 2)],
  contacts: [{ heldOn: "2021-04-01", participants: ["h", "r"] }],
};

function broken(id: string, now: RegisteredParty, beside: Partial<BesideParty> = {}): string[] {
  const known: BesideParty = {
    all: [harmed, responsible],
    contacts: [],
    decisions: [],
    hasEntries: false,
    today: "2021-06-01",
  };
  try {
    checkParty(id, now, { ...known, ...beside });
    return [];
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return [`${error.rule} ${error.field}`, ...error.also.map(({ rule, field }) => `${rule} ${field}`)];
  }
}

test("a name is put right as it is, also where imported history would be refused", () => {
  expect(broken("h", { ...harmed, familyName: "Bos" })).toEqual([]);
  const nobodyAsks = [{ ...harmed, initiator: false }];
  expect(broken("h", { ...harmed, initiator: false, familyName: "Bos" }, { all: nobodyAsks })).toEqual([]);
});

test("a role is one of its side, and nobody is yet to be born", () => {
  expect(broken("h", { ...harmed, role: "offender", birthOn: "2022-01-01" })).toEqual([
    "roleOfOtherSide role",
    "future birthOn",
  ]);
});

test("somebody still asks", () => {
  expect(broken("h", { ...harmed, initiator: false })).toEqual(["lastInitiator initiator"]);
  expect(broken("h", { ...harmed, initiator: false }, { all: [harmed, { ...responsible, initiator: true }] })).toEqual(
    [],
  );
});

test("who was recorded in error is not the only one of their side, and nothing is recorded of them", () => {
  expect(broken("h", { ...harmed, voided: true }, { hasEntries: true })).toEqual([
    "partyHasEntries voided",
    "lastOfSide voided",
    "lastInitiator voided",
  ]);
  expect(broken("s", { ...sister, voided: true }, { all: [harmed, responsible, sister] })).toEqual([]);
  // Who is recorded in error already may be put right as such, and put back.
  const all = [harmed, responsible, { ...sister, voided: true }];
  expect(broken("s", { ...sister, familyName: "Bos", voided: true }, { all, hasEntries: true })).toEqual([]);
  expect(broken("s", sister, { all })).toEqual([]);
});

test("another side: one after the other where both are wrong, not where a contact would be of one side or without agreement", () => {
  const wrong: RegisteredParty = { ...harmed, side: "responsible", role: "offender" };
  expect(broken("h", wrong, both)).toEqual([]);
  const all = [harmed, responsible, sister];
  expect(broken("h", wrong, { ...both, all })).toEqual(["contactOfOneSide side"]);
  // Of what was imported all parties took part, and still do; but nobody of the harmed side had agreed then.
  const imported = [{ heldOn: "2021-04-01", participants: null }];
  expect(broken("h", wrong, { ...both, all, contacts: imported })).toEqual(["contactOfOneSide side"]);
  const alsoAgreed = [...both.decisions, agreed("s", 3)];
  expect(broken("h", wrong, { all, contacts: imported, decisions: alsoAgreed })).toEqual([]);
});
