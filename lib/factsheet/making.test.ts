import { expect, test } from "vitest";
import { makeFactsheet } from "@/lib/factsheet/make";
import { madeOnce } from "@/lib/factsheet/making";
import type { Factsheet } from "@/lib/factsheet/schema";

test("part 4, promise 5: what fifty ask for at once is made once, and once more for whoever asks later", async () => {
  let times = 0;
  const make = async () => {
    times += 1;
    return Buffer.from("sheet");
  };
  await Promise.all(Array.from({ length: 50 }, () => madeOnce("somebody's 2021", make)));
  await Promise.all([madeOnce("somebody's 2021", make), madeOnce("somebody else's 2021", make)]);
  expect(times).toBe(3);
});

test("part 4, promise 5: a making that failed is not kept", async () => {
  await expect(madeOnce("it", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(String(await madeOnce("it", async () => Buffer.from("sheet")))).toBe("sheet");
});

test("part 4, promise 5: a sheet with the same in it is set once; one word more makes another", () => {
  const sheet: Factsheet = {
    language: "nl",
    title: "2021 in cijfers",
    kicker: "2021 in cijfers",
    organisation: "Herstelportaal",
    heading: "2021",
    headingLanguage: "nl",
    lead: "Een jaar.",
    filter: [],
    parts: [],
    facts: [],
    source: "",
  };
  const first = makeFactsheet(sheet);
  expect(makeFactsheet({ ...sheet })).toBe(first);
  expect(makeFactsheet({ ...sheet, lead: "Een ander jaar." })).not.toBe(first);
});
