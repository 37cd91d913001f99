import fc from "fast-check";
import { expect, test } from "vitest";
import { allot, apportion } from "@/demo/allot";
import { Chance } from "@/demo/random";

const weights = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(500), {
  minKeys: 1,
  noNullPrototype: true,
});

test("the parts of a whole add up to it, and none is further than one from its share", () => {
  fc.assert(
    fc.property(fc.nat(2_000), weights, (whole, of) => {
      const sum = Object.values(of).reduce((total, weight) => total + weight, 0);
      fc.pre(sum > 0);
      const parts = apportion(whole, of);
      expect(Object.values(parts).reduce((total, part) => total + part, 0)).toBe(whole);
      for (const [code, part] of Object.entries(parts)) {
        expect(Math.abs(part - (whole * (of[code] ?? 0)) / sum)).toBeLessThan(1);
      }
    }),
  );
});

test("each code goes to exactly so many, and to none whom it does not suit", () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(9), { minLength: 1, maxLength: 60 }), fc.nat(60), (seed, numbers, share) => {
      const items = numbers.map((number) => ({ number, code: "" }));
      const suited = items.filter(({ number }) => number > 4).length;
      const some = Math.min(share, suited);
      allot(
        new Chance(seed),
        items,
        { some, rest: items.length - some },
        (item, code) => {
          item.code = code;
        },
        ({ number }) => (number > 4 ? number : 0),
      );
      expect(items.filter(({ code }) => code === "some")).toHaveLength(some);
      expect(items.filter(({ code, number }) => code === "" || (code === "some" && number <= 4))).toEqual([]);
    }),
  );
});
