import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RuleBroken } from "@/core/errors";
import { messagePermissions } from "@/core/words/parties";
import { merge } from "@/lib/contact-details/merge";
import { byChannel, changedFields, type Field, type KnownDetails, ofChannels } from "@/lib/parties/by-channel";

const nothing = ofChannels([]);
const text = fc.option(fc.constantFrom("a", "b"));
const phone = fc.option(fc.constantFrom("+31611112222", "+31611113333"));
const known: fc.Arbitrary<KnownDetails> = fc
  .record({
    ...{ instructions: text, phone, messagePermission: fc.constantFrom(...messagePermissions), email: text },
    ...{ street: text, houseNumber: text, postcode: text, city: text, reachedThrough: text },
    country: fc.constantFrom("NL", "BE"),
    ...{ safeDays: text, safeFrom: text, household: text, aids: text, officer: text, officerPhone: text },
  })
  .map((details) => ({ ...nothing, ...details, phoneE164: details.phone }));
/** The place of a field's channel among the rows. */
const channelOf = (field: Field) => byChannel({ [field]: "x" }).findIndex(({ voided }) => !voided);

describe("part 5, promise 2: what two correct at once", () => {
  test("is what each changed of what they saw, and of a field that both changed what was sent last", () => {
    fc.assert(
      fc.property(known, known, known, (shown, typed, present) => {
        const { details } = merge(shown, typed, present);
        for (const field of changedFields(nothing, { ...typed, ...present }).concat(changedFields(shown, typed))) {
          const isOwn = typed[field] !== shown[field];
          expect(details[field]).toBe((isOwn ? typed : present)[field]);
        }
        expect(details.phoneE164).toBe(details.phone);
      }),
    );
  });

  test("is told, all of it, where both changed one channel otherwise, and else not at all", () => {
    fc.assert(
      fc.property(known, known, known, (shown, typed, present) => {
        const { own, others } = merge(shown, typed, present);
        const changed = changedFields(shown, present);
        const isShared = changed.some((one) => own.some((other) => channelOf(one) === channelOf(other)));
        expect(others).toEqual(isShared ? changed : []);
        expect(merge(present, typed, present).others).toEqual([]);
      }),
    );
  });

  test("a number is read anew with the country that it is then of, and refused where nobody can tell", () => {
    const ambiguous = { ...nothing, phone: "0475 123456", country: "BE" };
    expect(merge(ambiguous, { ...ambiguous, country: "NL" }, ambiguous).details.phoneE164).toBe("+31475123456");
    const moved = { ...nothing, country: "BE" };
    const called = { ...nothing, phone: "0475 123456", phoneE164: "+31475123456" };
    expect(() => merge(nothing, called, moved)).toThrow(RuleBroken);
    expect(merge(called, { ...called, city: "Assen" }, called).details).toMatchObject({ phoneE164: "+31475123456" });
    expect(merge(called, { ...called, phone: null }, called).details).toMatchObject({ phone: null, phoneE164: null });
  });
});
