import { expect, test } from "vitest";
import { plainDigits, zeros } from "@/core/digits";

test("part 4, promise 12: each zero has its nine others behind it, and what is no digit stays", () => {
  for (const zero of zeros) {
    const digits = Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit)).join("");
    expect([zero, plainDigits(digits)]).toEqual([zero, "0123456789"]);
  }
  expect(plainDigits("٣a ९-0x߉𞥙")).toBe("3a 9-0x99");
  expect(plainDigits("７𝟟")).toBe("77");
  expect(plainDigits("½ Ⅻ 三 ²")).toBe("½ Ⅻ 三 ²");
});
