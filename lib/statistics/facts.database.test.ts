import fc from "fast-check";
import { expect, test } from "vitest";
import { regions } from "@/core/words/users";
import { asJob } from "@/db/actor-transaction";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { getFigures } from "@/lib/statistics/queries";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { anyFilter } from "@/testing/filters";
import { live } from "@/testing/live";
import { lives, yearsOfLives } from "@/testing/lives";
import { figuresOfRows, narrowed, readRegistrations, toNineDecimals } from "@/testing/recount";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator", [...regions]);

test("part 2, promise 5: whatever lives cases have had and whatever is chosen, every figure is that of a plain recount of the cases", async () => {
  await fc.assert(
    fc.asyncProperty(lives(12), anyFilter, async (some, filter) => {
      await asJob("test", async (tx) => {
        for (const one of some) await live(tx, one);
        await keepAllFacts(tx);
      });
      const { region, ...rest } = filter;
      const regions = region === "mine" ? mediator.regions : region && [region];
      const rows = await readRegistrations(superuser);
      const left = narrowed(rows, { ...rest, ...(regions && { regions }) });
      for (const year of yearsOfLives) {
        const [all, chosen] = await Promise.all([getFigures(mediator, year), getFigures(mediator, year, filter)]);
        expect(toNineDecimals(all)).toEqual(toNineDecimals(figuresOfRows(rows, year)));
        expect(toNineDecimals(chosen)).toEqual(toNineDecimals(figuresOfRows(left, year)));
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS) || 15 },
  );
});
