import { closePools } from "@/db/client";
import { bringUpToDate } from "@/scripts/local/bring-up-to-date";
import { openDatabase } from "@/scripts/local/environment";
import { startMail } from "@/scripts/local/mail-sender";
import { choosePort } from "@/scripts/local/port";
import { runScript } from "@/scripts/local/run-script";
import { serveLocally } from "@/scripts/local/serve-local";

/** `npm run demo`: from a fresh clone to a portal with a demo organisation in it. */
await runScript(async (script) => {
  const { step, atEnd } = script;
  const port = await choosePort();
  const database = await step("Opening the database", openDatabase);
  atEnd(database.close);
  await step("Migrating", () => bringUpToDate(database));
  const accounts = await step("Loading the demo organisation", () => seed());
  const portal = await serveLocally(script, { database, port });
  atEnd(startMail(database.urls.mail, `http://localhost:${port}`));
  console.log(`\n${table(accounts)}\n\nHerstelportaal: http://localhost:${port}   (Ctrl-C stops it)\n`);
  return portal.keep();
});

/** The seed writes as a job; its login is known to this process and not to the web server. */
async function seed() {
  const { demoAccounts, seedDemo } = await import("@/demo/demo");
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
