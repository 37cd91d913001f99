import { expect, it } from "vitest";
import { hashPassword, isPassword } from "@/lib/auth/passwords";

it("promise 5: it takes the same work whether or not there is a password to hold against", async () => {
  const kept = await hashPassword("een zin die niemand raadt");
  // What the processor worked, not what the clock says: others may be at work beside.
  const worked = async (stored: string | null) => {
    const start = process.cpuUsage();
    for (let times = 0; times < 300; times += 1) expect(await isPassword("gok", stored, "known")).toBe(false);
    return process.cpuUsage(start).user;
  };
  await worked(null);
  const [known, unknown] = [await worked(kept), await worked(null)];
  // Without a hash for nobody, the second would take next to nothing.
  expect(unknown).toBeGreaterThan(known / 5);
  expect(unknown).toBeLessThan(known * 5);
});
