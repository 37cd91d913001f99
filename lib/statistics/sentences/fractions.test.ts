import { expect, test } from "vitest";
import { inWords } from "@/lib/statistics/sentences/fractions";
import { readAny } from "@/testing/read-sentences";

/** What each fraction is: part and whole. */
const fractions: Record<string, [number, number]> = {
  "één op de tien": [1, 10],
  "één op de vijf": [1, 5],
  "een kwart": [1, 4],
  "één op de drie": [1, 3],
  "twee van de vijf": [2, 5],
  "de helft": [1, 2],
  "drie van de vijf": [3, 5],
  "twee van de drie": [2, 3],
  driekwart: [3, 4],
  "vier van de vijf": [4, 5],
  "negen van de tien": [9, 10],
  "one in ten": [1, 10],
  "one in five": [1, 5],
  "a quarter": [1, 4],
  "one in three": [1, 3],
  "two in five": [2, 5],
  half: [1, 2],
  "three in five": [3, 5],
  "two in three": [2, 3],
  "three quarters": [3, 4],
  "four in five": [4, 5],
  "nine in ten": [9, 10],
};

test("part 3, promise 3: a fraction in words is near the share, on the side that is said, and said whenever one is near", () => {
  readAny(["leadContact"], ({ report, text }) => {
    const share = report.figures.contact_rate;
    if (!share) throw new Error("a sentence of nothing");
    const [n, d] = [BigInt(share.numerator), BigInt(share.denominator)];
    /** How far the share is from a fraction, and how far at most it may be, both times the same whole number. */
    const from = ([part, whole]: [number, number]) => {
      const [p, w] = [BigInt(part), BigInt(whole)];
      const off = 200n * (n * w - p * d);
      const rooms = [8n * w * d, 25n * p * d, 25n * (w - p) * d];
      return { off, isNear: rooms.every((room) => off <= room && -off <= room) };
    };
    const said = Object.entries(fractions).find(([words]) => text.toLowerCase().split("(")[0]?.includes(` ${words}`));
    if (!said) {
      const near = Object.values(fractions).filter((fraction) => from(fraction).isNear);
      return expect([text, near]).toEqual([text, []]);
    }
    const { off, isNear } = from(said[1]);
    expect([text, isNear]).toEqual([text, true]);
    const side = off < 0n ? /^(Bijna|Almost) / : off > 0n ? /^(Ruim|Just over) / : /^(Precies|Exactly) /;
    expect(text).toMatch(side);
  });
});

test.each([
  [874, null],
  [875, "almost one_tenth"],
  [1_000, "exactly one_tenth"],
  [1_125, "over one_tenth"],
  [1_126, null],
  [1_750, "almost one_fifth"],
  [2_245, "over one_fifth"],
  [2_255, "almost one_quarter"],
  [2_933, null],
  [2_997, "almost one_third"],
  [4_599, null],
  [4_600, "almost half"],
  [5_000, "exactly half"],
  [5_400, "over half"],
  [5_401, null],
  [6_666, "almost two_thirds"],
  [8_874, null],
  [8_875, "almost nine_tenths"],
  [9_126, null],
])("part 3, promise 3: of 10,000 cases, %i are in words: %s", (numerator, expected) => {
  const said = inWords({ numerator, denominator: 10_000 });
  expect(said && `${said.near} ${said.fraction}`).toBe(expected);
});
