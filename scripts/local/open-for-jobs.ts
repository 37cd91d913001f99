import { closePools } from "@/db/client";
import { bringUpToDate } from "@/scripts/local/bring-up-to-date";
import { openDatabase } from "@/scripts/local/environment";
import type { ScriptContext } from "@/scripts/local/run-script";

/** Opens this machine's database for a command that works as a job: it is brought up to date, and closed when the script ends. */
export async function openForJobs({ atEnd, stopped }: Pick<ScriptContext, "atEnd" | "stopped">): Promise<void> {
  const database = await openDatabase();
  atEnd(database.close);
  atEnd(closePools);
  stopped.throwIfAborted();
  await bringUpToDate(database);
}
