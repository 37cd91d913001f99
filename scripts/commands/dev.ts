import { bringUpToDate } from "@/scripts/local/bring-up-to-date";
import { openDatabase } from "@/scripts/local/environment";
import { startMail } from "@/scripts/local/mail-sender";
import { choosePort } from "@/scripts/local/port";
import { runScript } from "@/scripts/local/run-script";
import { serveLocally } from "@/scripts/local/serve-local";

/** `npm run dev`: serves the sources as they change. */
await runScript(async (script) => {
  const port = await choosePort();
  const database = await script.step("Opening the database", openDatabase);
  script.atEnd(database.close);
  await script.step("Migrating", () => bringUpToDate(database));
  const portal = await serveLocally(script, { database, port, mode: "dev" });
  script.atEnd(startMail(database.urls.mail, `http://localhost:${port}`));
  console.log(`\nHerstelportaal: http://localhost:${port}   (Ctrl-C stops it)\n`);
  return portal.keep();
});
