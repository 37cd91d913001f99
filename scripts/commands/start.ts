import { connectionUrls } from "@/db/connection-urls";
import { bringUpToDate } from "@/scripts/local/bring-up-to-date";
import { webEnvironment } from "@/scripts/local/environment";
import { keepAll } from "@/scripts/local/keep-running";
import { startMail } from "@/scripts/local/mail-sender";
import { choosePort } from "@/scripts/local/port";
import { assertMigrated, assertNoDemoAccounts, complaints, productionSettings } from "@/scripts/local/production";
import { runScript } from "@/scripts/local/run-script";
import { hasBuild } from "@/scripts/local/web-build";
import { serveWeb } from "@/scripts/local/web-server";

/** `npm start`: serves the build in production, and refuses to where something is missing or out of place. */
await runScript(async ({ step, atEnd, stopped }) => {
  const found = complaints(process.env);
  if (!hasBuild()) found.push("There is no build: run `npm run build`.");
  if (found.length > 0) throw new Error(found.join("\n"));
  const settings = productionSettings(process.env);
  const urls = connectionUrls(settings.DATABASE_URL, settings.PORTAL_DATABASE_SECRET);
  const port = await choosePort();
  await step("Looking at the database", async () => {
    await assertMigrated(settings.DATABASE_URL);
    // Nothing is left to migrate: this puts right what somebody changed by hand, or says what it is.
    for (const sentence of await bringUpToDate({ url: settings.DATABASE_URL, secret: settings.PORTAL_DATABASE_SECRET }))
      console.warn(sentence);
    await assertNoDemoAccounts(urls.job);
  });
  const keys = {
    databaseSecret: settings.PORTAL_DATABASE_SECRET,
    nextauthSecret: settings.NEXTAUTH_SECRET,
    actionsKey: settings.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  };
  const env = {
    ...webEnvironment(urls, port, keys),
    NEXTAUTH_URL: settings.NEXTAUTH_URL,
    HOSTNAME: process.env.PORTAL_HOST || "127.0.0.1",
    PORTAL_PROXIES: process.env.PORTAL_PROXIES || "0",
  };
  const start = (signal: AbortSignal) => serveWeb("start", env, signal);
  const running = await step("Starting the web server", () => start(stopped));
  atEnd(running.stop);
  atEnd(startMail(urls.mail, settings.NEXTAUTH_URL));
  console.log(`Herstelportaal: ${settings.NEXTAUTH_URL} (listening on ${env.HOSTNAME}, port ${port})`);
  return keepAll([{ name: "The web server", running, start }], stopped);
});
