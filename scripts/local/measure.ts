import { setTimeout as sleep } from "node:timers/promises";

/** One request of a visitor, done to its end. Throws where it is not answered as it should be. */
export type Visit = (visitor: number) => Promise<void>;
/** How many a second are answered with so many visitors at once, how many were not, and what one alone waits for (median, in milliseconds). */
export type Measured = { persecond: number; failed: number; alone: number };

export const visitors = 16;

/** Measures visits to the same thing in turns, round by round, and takes the median of each. */
export async function measureInTurns(visits: Visit[], rounds: number, seconds: number): Promise<Measured[]> {
  for (const visit of visits) for (let warm = 0; warm < visitors; warm += 1) await visit(warm).catch(() => undefined);
  const taken: Measured[][] = visits.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, visit] of visits.entries()) {
      taken[index]?.push({ ...(await atOnce(visit, seconds)), alone: await alone(visit) });
      await sleep(100);
    }
  }
  return taken.map((all) => ({
    persecond: median(all.map((one) => one.persecond)),
    failed: all.reduce((sum, one) => sum + one.failed, 0),
    alone: median(all.map((one) => one.alone)),
  }));
}

async function atOnce(visit: Visit, seconds: number): Promise<{ persecond: number; failed: number }> {
  let [answered, failed] = [0, 0];
  const start = performance.now();
  const end = start + seconds * 1_000;
  await Promise.all(
    Array.from({ length: visitors }, async (_, visitor) => {
      while (performance.now() < end) {
        await visit(visitor).then(
          () => (answered += 1),
          () => (failed += 1),
        );
      }
    }),
  );
  return { persecond: (answered * 1_000) / (performance.now() - start), failed };
}

async function alone(visit: Visit): Promise<number> {
  const took: number[] = [];
  for (let one = 0; one < 9; one += 1) {
    const start = performance.now();
    await visit(one).catch(() => undefined);
    took.push(performance.now() - start);
  }
  return median(took);
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
