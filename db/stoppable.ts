import "server-only";
import type { PoolClient } from "pg";
import { pool } from "@/db/client";

/**
 * Runs a job's work in a transaction on this connection. When `stopped` is aborted the server cancels what runs there, a long
 * statement too, and the work throws; once this returns it is too late, and only then may the transaction be committed. The
 * server itself ends the work of a process that was killed, within two seconds.
 */
export async function stoppable<T>(client: PoolClient, stopped: AbortSignal, work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  await client.query("set local client_connection_check_interval = 2000");
  const cancel = () => {
    // Where it fails there is no server to cancel anything on.
    pool("job")
      .query("select pg_cancel_backend($1)", [rows[0]?.pid])
      .catch(() => undefined);
  };
  let again: NodeJS.Timeout | undefined;
  const begin = () => {
    cancel();
    // A cancelling that comes between two statements is lost.
    again = setInterval(cancel, 250);
  };
  stopped.throwIfAborted();
  stopped.addEventListener("abort", begin);
  try {
    const done = await work();
    stopped.throwIfAborted();
    return done;
  } finally {
    stopped.removeEventListener("abort", begin);
    clearInterval(again);
  }
}
