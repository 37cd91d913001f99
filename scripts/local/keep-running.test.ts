import { expect, test } from "vitest";
import { keepRunning, type Running } from "@/scripts/local/keep-running";

/** Something that ends when it is told to. */
function puppet(): Running & { end(how: string): void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { ended: promise, end: resolve, stop: async () => resolve("was stopped") };
}

test("part 4, item 6: what ended is started again, with a line for each, until it is stopped", async () => {
  const stop = new AbortController();
  const said: string[] = [];
  const [first, second] = [puppet(), puppet()];
  const started = Promise.withResolvers<void>();
  const kept = keepRunning(first, {
    name: "The web server",
    stopped: stop.signal,
    say: (line) => said.push(line),
    pauses: [0],
    start: async () => {
      started.resolve();
      return second;
    },
  });
  first.end("was killed (SIGKILL)");
  await started.promise;
  stop.abort();
  await kept;
  expect(said[0]).toBe("The web server was killed (SIGKILL); starting it again in 0 s.");
  expect(await second.ended).toBe("was stopped");
});

test("part 4, item 6: what does not start again and again is given up with a sentence, after pauses that grow", async () => {
  const said: string[] = [];
  const kept = keepRunning(puppetThatEnds(), {
    name: "The web server",
    stopped: new AbortController().signal,
    say: (line) => said.push(line),
    pauses: [0, 1, 2],
    start: async () => {
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    },
  });
  const full = "The disk is full: make room and try again.";
  await expect(kept).rejects.toThrow(`${full} The web server is given up.`);
  expect(said).toEqual([
    "The web server ended (0); starting it again in 0 s.",
    `${full} Trying again in 0.001 s.`,
    `${full} Trying again in 0.002 s.`,
  ]);
});

test.each([
  ["ran for a while before it ended starts with a short pause again", 0, [0]],
  [
    "ends at once after each start is started again for as long as it takes, with no long pause",
    60_000,
    [0, 1, 2, 60_000],
  ],
])("part 4, item 6: what %s", async (_, steady, pauses) => {
  const stop = new AbortController();
  let starts = 0;
  const kept = keepRunning(puppetThatEnds(), {
    name: "It",
    stopped: stop.signal,
    say: () => undefined,
    pauses,
    steady,
    start: async () => {
      starts += 1;
      if (starts === 20) stop.abort();
      return puppetThatEnds();
    },
  });
  await kept;
  expect(starts).toBe(20);
});

function puppetThatEnds(): Running {
  return { ended: Promise.resolve("ended (0)"), stop: async () => undefined };
}
