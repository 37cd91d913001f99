import { migrate } from "@/db/migrate";
import { openDatabase, secrets, webEnvironment } from "./environment";
import { keepAll } from "./keep-running";
import { choosePort } from "./port";
import { runScript } from "./run-script";
import { serveWeb } from "./web-server";

/** `npm run dev`: serves the sources as they change. */
await runScript(async ({ step, atEnd, stopped }) => {
  const port = await choosePort();
  const database = await step("Opening the database", openDatabase);
  atEnd(database.close);
  await step("Migrating", () => migrate(database.url, database.secret));
  const env = webEnvironment(database.urls, port, await secrets());
  const start = () => serveWeb("dev", env);
  const running = await step("Starting the web server", start);
  atEnd(running.stop);
  return keepAll([{ name: "The web server", running, start }, ...database.parts], stopped);
});
