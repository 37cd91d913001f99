import { bringUpToDate } from "@/scripts/local/bring-up-to-date";
import { openDatabase } from "@/scripts/local/environment";
import { choosePort } from "@/scripts/local/port";
import { runScript } from "@/scripts/local/run-script";
import { serveLocally } from "@/scripts/local/serve-local";

/** A portal as `npm run demo` serves it, without the demo organisation: for `npm run kill-test`. */
await runScript(async (script) => {
  const port = await choosePort();
  const database = await script.step("Opening the database", openDatabase);
  script.atEnd(database.close);
  await script.step("Migrating", () => bringUpToDate(database));
  return (await serveLocally(script, { database, port })).keep();
});
