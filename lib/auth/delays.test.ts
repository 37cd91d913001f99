import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { delayAfter, freeGuesses, longestDelay, oneMore, stillCounting } from "@/lib/auth/delays";

describe("part 4, promise 4: the delay after wrong guesses", () => {
  it("is none for the free ones, then grows to a minute", () => {
    expect([0, 4, 5, 6, 7, 8, 9, 100].map((failures) => delayAfter(failures, 5))).toEqual([
      0, 0, 5, 10, 20, 40, 60, 60,
    ]);
  });

  it("lets pass five guesses of an account and ten of a network, and is a minute at most", () => {
    expect([freeGuesses, longestDelay]).toEqual([{ account: 5, source: 10 }, 60]);
  });

  it("forgets a guess in ten minutes, a part of it in a part of them", () => {
    expect([0, 300, 600, 1800, 6000].map((ago) => stillCounting(5, ago))).toEqual([5, 4.5, 4, 2, 0]);
  });

  it("remembers six beyond the free ones and no more", () => {
    expect([0, 9, 10, 11, 12].map((failures) => oneMore(failures, 5))).toEqual([1, 10, 11, 11, 11]);
  });

  it("counts the guesses of some seconds ago as whole ones", () => {
    expect(delayAfter(stillCounting(5, 20), 5)).toBe(5);
    expect(delayAfter(stillCounting(5, 6 * 60), 5)).toBe(0);
  });

  it("never gets longer than a minute nor shorter with more guesses, however many there are", () => {
    assert(
      property(integer({ min: 0, max: 100_000 }), (guesses) => {
        let failures = 0;
        for (let guess = 0; guess < Math.min(guesses, 50); guess += 1) failures = oneMore(failures, 5);
        expect(delayAfter(failures, 5)).toBeLessThanOrEqual(longestDelay);
        expect(delayAfter(oneMore(failures, 5), 5)).toBeGreaterThanOrEqual(delayAfter(failures, 5));
      }),
    );
  });

  it("is gone an hour after a thousand guesses", () => {
    let failures = 0;
    for (let guess = 0; guess < 1000; guess += 1) failures = oneMore(failures, 5);
    expect(delayAfter(stillCounting(failures, 70 * 60), 5)).toBe(0);
    expect(stillCounting(3, 24 * 3600)).toBe(0);
  });
});
