import { migrate } from "@/db/migrate";
import { openDatabase } from "./environment";
import { startMail } from "./mail-sender";
import { choosePort } from "./port";
import { runScript } from "./run-script";
import { serveLocally } from "./serve-local";

/** `npm run dev`: serves the sources as they change. */
await runScript(async (script) => {
  const port = await choosePort();
  const database = await script.step("Opening the database", openDatabase);
  script.atEnd(database.close);
  await script.step("Migrating", () => migrate(database.url, database.secret));
  const portal = await serveLocally(script, { database, port, mode: "dev" });
  script.atEnd(startMail(database.urls.mail, `http://localhost:${port}`));
  return portal.keep();
});
