import fc from "fast-check";
import { expect, test } from "vitest";
import { asJob } from "@/db/actor-transaction";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { live } from "@/db/testing/live";
import { lives, yearsOfLives } from "@/db/testing/lives";
import { figuresOf, readRegistrations, toNineDecimals } from "@/db/testing/recount";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { getFigures } from "@/lib/statistics/queries";
import { regions } from "@/lib/vocabulary/users";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator", ["east", "south"]);

test("promises 6 and 10: whatever lives cases have had, every figure is that of a plain recount of the cases", async () => {
  await fc.assert(
    fc.asyncProperty(lives(12), fc.constantFrom(...regions), async (some, region) => {
      await asJob("test", async (tx) => {
        for (const one of some) await live(tx, one);
        await keepAllFacts(tx);
      });
      const rows = await readRegistrations(superuser);
      for (const year of yearsOfLives) {
        const [all, one, mine] = await Promise.all([
          getFigures(mediator, year),
          getFigures(mediator, year, { region }),
          getFigures(mediator, year, { region: "mine" }),
        ]);
        expect(toNineDecimals(all)).toEqual(toNineDecimals(figuresOf(rows, year)));
        expect(toNineDecimals(one)).toEqual(toNineDecimals(figuresOf(rows, year, [region])));
        expect(toNineDecimals(mine)).toEqual(toNineDecimals(figuresOf(rows, year, mediator.regions)));
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS) || 15 },
  );
});
