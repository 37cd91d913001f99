import { closePools } from "@/db/client";
import { migrate } from "@/db/migrate";
import { openDatabase } from "@/scripts/local/environment";
import type { ScriptContext } from "@/scripts/local/run-script";

/** Opens this machine's database for a command that works as a job: it is brought up to date, and closed when the script ends. */
export async function openForJobs({ atEnd, stopped }: Pick<ScriptContext, "atEnd" | "stopped">): Promise<void> {
  const database = await openDatabase();
  atEnd(database.close);
  atEnd(closePools);
  stopped.throwIfAborted();
  await migrate(database.url, database.secret);
  process.env.PORTAL_JOB_URL = database.urls.job;
}
