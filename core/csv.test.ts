import { expect, test } from "vitest";
import { asCsv } from "@/core/csv";

test("part 4, promise 16: a CSV opens in columns in a Dutch Excel: mark, semicolons, decimal commas, CRLF", () => {
  expect(
    asCsv([
      ["a", "b"],
      ["x", 1234.5],
      [null, 0],
    ]),
  ).toBe("\uFEFFa;b\r\nx;1234,5\r\n;0\r\n");
  expect(asCsv([["a;b", 'c"d', "e\rf", undefined]])).toBe('\uFEFF"a;b";"c""d";"e\rf";\r\n');
  expect(asCsv([["1-2", "a = b", " x ", 0.5, -1]])).toBe("\uFEFF1-2;a = b; x ;0,5;-1\r\n");
  expect(asCsv([['zei "ja"; nee', "twee\nregels"]])).toBe('\uFEFF"zei ""ja""; nee";"twee\nregels"\r\n');
});

test.each(["=1+1", "+1", "-1", "@sum(a1)", " =1", "\u00A0=1", "\t=1", "＝1+1", "＠x"])(
  "part 4, promise 16: no cell is run as a formula: %j",
  (text) => {
    expect(asCsv([[text]])).toMatch(/^\uFEFF"?'/);
    expect(asCsv([[`eerst\n${text}`]])).toContain("\n'");
  },
);
