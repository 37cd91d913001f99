import fc from "fast-check";
import { expect, test } from "vitest";
import { asJob } from "@/db/actor-transaction";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { anyFilter } from "@/db/testing/filters";
import { live, lives, yearsOfLives } from "@/db/testing/lives";
import { recount, toNineDecimals } from "@/db/testing/recount";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { getFigures } from "@/lib/statistics/queries";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator", ["east", "south"]);

test("promises 6 and 10: whatever lives cases have had and whatever is chosen, every figure is that of a plain recount of the cases", async () => {
  await fc.assert(
    fc.asyncProperty(lives(12), anyFilter, async (some, filter) => {
      await asJob("test", async (tx) => {
        for (const one of some) await live(tx, one);
        await keepAllFacts(tx);
      });
      const { region, ...rest } = filter;
      const regions = region === "mine" ? mediator.regions : region && [region];
      for (const year of yearsOfLives) {
        const [all, chosen] = await Promise.all([getFigures(mediator, year), getFigures(mediator, year, filter)]);
        expect(toNineDecimals(all)).toEqual(toNineDecimals(await recount(superuser, year)));
        const again = await recount(superuser, year, { ...rest, ...(regions && { regions }) });
        expect(toNineDecimals(chosen)).toEqual(toNineDecimals(again));
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS) || 25 },
  );
});
