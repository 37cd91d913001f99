import { describe, expect, test } from "vitest";
import { apostrophes, dashes, searchKey } from "@/core/compare";
import { charactersOf } from "@/testing/unicode";

describe("part 4, promise 12: what looks alike is compared as alike, and what is not seen is not there", () => {
  test.each([...apostrophes])("’t Hart and %st Hart", (sign) => {
    expect(searchKey(`${sign}t Hart`)).toBe("t hart");
    expect(searchKey(`O${sign}Brien`)).toBe("obrien");
  });

  test("a dash is a hyphen, whichever of Unicode's", () => {
    const known = [...charactersOf(/\p{Pd}/u), ...dashes];
    expect(known.filter((sign) => searchKey(`jansen${sign}smit`) !== "jansen-smit")).toEqual([]);
  });

  test("a digit is one of 0 to 9, whatever the script", () => {
    const digits = charactersOf(/\p{Nd}/u);
    expect(digits.length % 10).toBe(0);
    expect(digits.map(searchKey).join("")).toBe("0123456789".repeat(digits.length / 10));
    expect(searchKey("٢٠٢٤-٠٠١٧")).toBe("2024-0017");
  });

  test("what nobody sees is not there", () => {
    const unseen = charactersOf(
      /\p{Default_Ignorable_Code_Point}|\p{Variation_Selector}|[\u{E0000}-\u{E007F}\uFFF9-\uFFFC]/u,
    );
    expect(unseen.filter((sign) => searchKey(`jan${sign}sen`) !== "jansen")).toEqual([]);
  });
});
