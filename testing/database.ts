import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { closePools } from "@/db/client";
import type { ConnectionUrls } from "@/db/connection-urls";
import { createDatabase, enterDatabase } from "./cluster";

/**
 * At the top of a test file: `const { superuser } = await useDatabase();` gives the file an empty database of its own,
 * which the portal's pools then use, and a superuser to look behind the walls with.
 */
export async function useDatabase(): Promise<{ superuser: Client; urls: ConnectionUrls }> {
  const database = await createDatabase(inject("cluster"));
  enterDatabase(database);
  const superuser = new Client({ connectionString: database.superuserUrl });
  superuser.on("error", () => undefined);
  await superuser.connect();
  afterAll(async () => {
    await closePools();
    await superuser.end();
  });
  return { superuser, urls: database.urls };
}
