import { expect, it } from "vitest";
import { hashPassword, isPassword } from "@/lib/auth/passwords";

it("promise 5: it takes the same work whether or not there is a password to hold against", async () => {
  const kept = await hashPassword("een zin die niemand raadt");
  const timed = async (stored: string | null) => {
    const start = performance.now();
    for (let times = 0; times < 300; times += 1) expect(await isPassword("gok", stored, "known")).toBe(false);
    return performance.now() - start;
  };
  await timed(null);
  const [known, unknown] = [await timed(kept), await timed(null)];
  // Without a hash for nobody, the second would take next to nothing.
  expect(unknown).toBeGreaterThan(known / 5);
  expect(unknown).toBeLessThan(known * 5);
});
