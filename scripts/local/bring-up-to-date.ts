import { closePools } from "@/db/client";
import { connectionUrls } from "@/db/connection-urls";
import { migrate } from "@/db/migrate";
import { keepMissingStandings } from "@/lib/standing/keep";

/**
 * Migrates a database, and makes what a new version keeps of the cases that an earlier one had not kept. This process has the job's
 * login from then on. Returns and throws as `migrate`.
 */
export async function bringUpToDate(database: { url: string; secret: string }): Promise<string[]> {
  const left = await migrate(database.url, database.secret);
  process.env.PORTAL_JOB_URL = connectionUrls(database.url, database.secret).job;
  await keepMissingStandings().finally(closePools);
  return left;
}
