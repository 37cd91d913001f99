import { expect, test } from "vitest";
import { ChangedMeanwhile, NotFound, RuleBroken } from "@/core/errors";
import { partyIn } from "@/lib/entries/kind";
import { correctedFields, versionToCorrect } from "@/lib/entries/rules";
import { isUndoing, mayUndo } from "@/lib/entries/schema";

const version = (id: string, corrects: string | null = null) => ({
  ...{ id, corrects, voided: false, reason: null, counts: false, recordedAt: new Date(0), recordedBy: null },
});
/** An entry that was corrected twice, and one that never was. */
const all = [version("first"), version("second", "first"), version("third", "second"), version("other")];

/** What a correction of a version by a form with this key is told. */
function asked(id: string, key = "new") {
  try {
    return versionToCorrect(all, id, key);
  } catch (error) {
    return error;
  }
}

test("promise 5: who corrects what another has corrected since is told the newest version, and overwrites nothing", () => {
  for (const id of ["first", "second"]) {
    expect(asked(id)).toBeInstanceOf(ChangedMeanwhile);
    expect(asked(id)).toMatchObject({ rule: "changedMeanwhile", standing: { corrects: "third" } });
  }
  expect([asked("third"), asked("other")]).toEqual([all[2], all[3]]);
});

test("promise 5: a form that is sent again meets its own correction, and is told what it told before", () => {
  expect(asked("second", "third")).toBe(all[1]);
  expect(asked("first", "second")).toBe(all[0]);
  expect(asked("first", "third")).toBeInstanceOf(ChangedMeanwhile);
});

test("promise 5: what is no version of the case is not there", () => {
  expect(asked("elsewhere")).toBeInstanceOf(NotFound);
});

const entry = { ...version("one"), reason: "mistyped", note: "een\r\ntwee", at: new Date("2025-03-05T11:00:00Z") };

test("promise 5: what a correction changed are the fields that differ, whatever ends a line, and never its reason", () => {
  const same = { note: "een\ntwee", at: new Date("2025-03-05T11:00:00Z"), voided: false };
  expect(correctedFields(entry, { ...same, note: "een twee", reason: "more" })).toEqual(["note"]);
  expect(correctedFields(entry, { ...same, note: "een\r\ntwee", at: new Date("2025-03-05T11:01:00Z") })).toEqual([
    "at",
  ]);
  expect(correctedFields(entry, { ...same, voided: true, reason: "more" })).toEqual(["voided"]);
  expect(() => correctedFields(entry, { ...same, reason: "more" })).toThrow(new RuleBroken("nothingCorrected"));
});

test("part 6, promise 8: of a list what changed is what stands in it, not that it was read anew", () => {
  const held = { ...entry, participants: ["a", "b"] };
  expect(correctedFields(held, { participants: ["a"] })).toEqual(["participants"]);
  expect(() => correctedFields(held, { participants: ["a", "b"] })).toThrow("nothingCorrected");
});

test("promise 5: of what stays voided another reason is a correction, and the same one is none", () => {
  const voided = { ...entry, voided: true };
  expect(correctedFields(voided, { voided: true, reason: "more" })).toEqual(["reason"]);
  expect(() => correctedFields(voided, { voided: true, reason: "mistyped" })).toThrow("nothingCorrected");
  expect(correctedFields(voided, { voided: false, reason: "more" })).toEqual(["voided"]);
});

test("part 5, promise 2: an entry is of the party that it names, or of the case as a whole", () => {
  expect([partyIn({ partyId: "p" }), partyIn({}), partyIn({ partyId: null }), partyIn({ partyId: 7 })]).toEqual([
    ...["p", undefined, undefined, undefined],
  ]);
});

test("part 6, promise 5: whoever recorded it undoes it for ten minutes, while it stands as it was recorded", () => {
  const recorded = { ...version("one"), counts: true, recordedBy: "me", recordedAt: new Date("2025-03-05T11:00:00Z") };
  const at = (time: string, more: object = {}, who: string | null = "me") =>
    mayUndo({ ...recorded, ...more }, who, new Date(`2025-03-05T${time}Z`));
  expect([at("11:00:00"), at("11:10:00"), at("11:10:00.001")]).toEqual([true, true, false]);
  expect([at("11:01:00", {}, "you"), at("11:01:00", { counts: false }), at("11:01:00", { corrects: "other" })]).toEqual(
    [false, false, false],
  );
});

test("part 6, promise 5: what was undone has no reason, which a correction has", () => {
  expect([isUndoing({ voided: true, reason: "" }), isUndoing({ voided: true, reason: "Dubbel." })]).toEqual([
    true,
    false,
  ]);
  expect([isUndoing({ voided: false, reason: null }), isUndoing({ voided: false, reason: "" })]).toEqual([
    false,
    false,
  ]);
});
