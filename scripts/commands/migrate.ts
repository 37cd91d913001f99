import { bringUpToDate } from "@/scripts/local/bring-up-to-date";
import { openDatabase } from "@/scripts/local/environment";
import { runScript } from "@/scripts/local/run-script";

/** `npm run migrate`: brings the database up to date. */
await runScript(async ({ step, atEnd }) => {
  const database = await step("Opening the database", openDatabase);
  atEnd(database.close);
  for (const sentence of await step("Migrating", () => bringUpToDate(database))) console.warn(sentence);
  return 0;
});
