import { expect, test, vi } from "vitest";
import { clockShift, now, today } from "@/core/clock";
import { byClock } from "@/core/request-clock";

const day = 86_400_000;

test("part 5, promise 6: without the clock of a test time is the machine's", () => {
  expect(clockShift()).toBeNull();
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1_000);
});

test("part 5, promise 6: work goes by its own clock, with all that it begins, and what is beside it does not", async () => {
  vi.useFakeTimers({ now: new Date("2025-03-10T12:00:00Z"), toFake: ["Date"] });
  const later = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return today();
  };
  expect(await Promise.all([byClock(-5 * day, later), later(), byClock(0, later), byClock(3 * day, later)])).toEqual([
    ...["2025-03-05", "2025-03-10", "2025-03-10", "2025-03-13"],
  ]);
  vi.useRealTimers();
});

test.each([
  ["2025-03-03T23:30:00+01:00", "2025-03-03"],
  ["now", "2026-01-02"],
])("part 5, promise 6: a process begins by PORTAL_NOW at %s", async (moment, expected) => {
  vi.useFakeTimers({ now: new Date("2026-01-02T12:00:00Z"), toFake: ["Date"] });
  vi.stubEnv("PORTAL_NOW", moment);
  vi.resetModules();
  const moved = await import("@/core/clock");
  expect([moved.today(), typeof moved.clockShift()]).toEqual([expected, "number"]);
  vi.unstubAllEnvs();
  vi.useRealTimers();
});
