import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { channels } from "@/core/words/contact-attempts";
import { messagePermissions } from "@/core/words/parties";
import { addressUses, callerPermissions, interpreters } from "@/core/words/reaching";
import {
  byChannel,
  changedFields,
  idsOf,
  type KnownDetails,
  newestOf,
  ofChannels,
  ofSameChannels,
} from "@/lib/parties/by-channel";

const unknown: KnownDetails = {
  ...{ instructions: null, phone: null, phoneE164: null, messagePermission: "unknown", email: null },
  ...{ street: null, houseNumber: null, postcode: null, city: null, country: "NL", reachedThrough: null },
  ...{ firstWay: null, secondWay: null, thirdWay: null, safeDays: null, safeFrom: null, safeUntil: null },
  ...{ household: null, interpreter: null, aids: null, callerPermission: null, addressUse: null },
  ...{ officer: null, officerPhone: null, officerEmail: null },
};
const text = fc.option(fc.constantFrom("a", "b"));
const way = fc.option(fc.constantFrom(...channels));
const known: fc.Arbitrary<KnownDetails> = fc.record({
  ...{ instructions: text, phone: text, phoneE164: text, messagePermission: fc.constantFrom(...messagePermissions) },
  ...{ email: text, street: text, houseNumber: text, postcode: text, city: text, reachedThrough: text },
  country: fc.constantFrom("NL", "BE"),
  ...{ firstWay: way, secondWay: way, thirdWay: way, safeDays: text, safeFrom: text, safeUntil: text, household: text },
  ...{ aids: text, interpreter: fc.option(fc.constantFrom(...interpreters)), officer: text, officerPhone: text },
  ...{ callerPermission: fc.option(fc.constantFrom(...callerPermissions)), officerEmail: text },
  addressUse: fc.option(fc.constantFrom(...addressUses)),
});

describe("part 5, promise 2: how to reach a party is a row for each channel", () => {
  test("which together say what was typed, whichever order they come in, and voided ones say nothing", () => {
    fc.assert(
      fc.property(known, fc.boolean(), (details, turned) => {
        const rows = byChannel(details).filter(({ voided }) => !voided);
        expect(ofChannels(turned ? rows.reverse() : rows)).toEqual(details);
        expect(ofChannels(byChannel(details))).toEqual(details);
      }),
    );
  });

  test("where nothing is known of a channel its row is voided, and holds nothing", () => {
    expect(byChannel({}).every(({ voided }) => voided)).toBe(true);
    expect(ofChannels([])).toEqual(unknown);
    const rows = byChannel({ phone: "06 12345678", phoneE164: "+31612345678", email: null });
    expect(rows.filter(({ voided }) => !voided)).toEqual([
      { ...unknown, country: null, channel: "phone", voided: false, phone: "06 12345678", phoneE164: "+31612345678" },
    ]);
    expect(rows.find(({ channel }) => channel === "letter")).toMatchObject({ voided: true, country: null });
    expect(byChannel({ country: "BE" }).filter(({ voided }) => !voided)).toMatchObject([{ channel: "letter" }]);
  });

  test("fields are of the same channel as others, or are not", () => {
    expect(ofSameChannels(["phone", "city", "email"], ["messagePermission", "houseNumber"])).toEqual(["phone", "city"]);
    expect(ofSameChannels(["phone", "city"], ["email", "instructions"])).toEqual([]);
  });

  test("the newest of a channel is what nothing corrects, also where it emptied the channel", () => {
    const version = (id: string, corrects: string | null) => ({ id, corrects });
    const all = [version("b", "a"), version("a", null), version("c", "b"), version("d", null)];
    expect(newestOf(all)).toEqual([version("c", "b"), version("d", null)]);
    expect(idsOf(newestOf(all))).toBe("c d");
  });

  test("what changed are the fields that differ, a number by what was typed", () => {
    const details: KnownDetails = { ...unknown, phone: "06 12345678", phoneE164: "+31612345678" };
    expect(changedFields(unknown, details)).toEqual(["phone"]);
    expect(changedFields(details, { ...details, phoneE164: null })).toEqual([]);
    expect(changedFields(details, { ...details, city: "Assen", email: "a@example.org" })).toEqual(["email", "city"]);
  });
});
