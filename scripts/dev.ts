import { migrate } from "@/db/migrate";
import { openDatabase, secrets, webEnvironment } from "./environment";
import { choosePort } from "./port";
import { runScript } from "./run-script";
import { serveWeb, untilStopped } from "./web-server";

/** `npm run dev`: serves the sources as they change. */
await runScript(async ({ step, atEnd, stopped }) => {
  const port = await choosePort();
  const database = await step("Opening the database", openDatabase);
  atEnd(database.close);
  await step("Migrating", () => migrate(database.url, database.secret));
  const env = webEnvironment(database.urls, port, await secrets());
  const server = await step("Starting the web server", () => serveWeb("dev", env));
  atEnd(server.stop);
  return untilStopped(server, stopped);
});
