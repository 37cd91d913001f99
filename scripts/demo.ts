import { closePools } from "@/db/client";
import { migrate } from "@/db/migrate";
import { openDatabase, secrets, webEnvironment } from "./environment";
import { keepAll } from "./keep-running";
import { choosePort } from "./port";
import { runScript } from "./run-script";
import { buildWeb, isBuilt } from "./web-build";
import { serveWeb } from "./web-server";

/** `npm run demo`: from a fresh clone to a portal with a demo organisation in it. */
await runScript(async ({ step, atEnd, stopped }) => {
  const port = await choosePort();
  const database = await step("Opening the database", openDatabase);
  atEnd(database.close);
  await step("Migrating", () => migrate(database.url, database.secret));
  const accounts = await step("Loading the demo organisation", () => seed(database.urls.job));
  const keys = await secrets();
  if (!isBuilt(keys.actionsKey)) await step("Building", () => buildWeb(keys.actionsKey, stopped));
  const env = webEnvironment(database.urls, port, keys);
  const start = () => serveWeb("start", env);
  const running = await step("Starting the web server", start);
  atEnd(running.stop);
  console.log(`\n${table(accounts)}\n\nHerstelportaal: http://localhost:${port}   (Ctrl-C stops it)\n`);
  return keepAll([{ name: "The web server", running, start }, ...database.parts], stopped);
});

/** The seed writes as a job; its login is known to this process and not to the web server. */
async function seed(jobUrl: string) {
  process.env.PORTAL_JOB_URL = jobUrl;
  const { demoAccounts, seedDemo } = await import("@/db/seed/demo");
  await seedDemo().finally(closePools);
  return demoAccounts;
}

function table(accounts: { email: string; role: string; password: string; name: string }[]): string {
  const rows = [["e-mail", "password", "role", "name"], ...accounts.map((a) => [a.email, a.password, a.role, a.name])];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}
