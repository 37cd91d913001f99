import "server-only";
import { sql } from "drizzle-orm";
import { asSignIn } from "@/db/actor-transaction";

/** Whether the database answers. */
export async function isDatabaseThere(): Promise<boolean> {
  return asSignIn((tx) => tx.execute(sql`select 1`)).then(
    () => true,
    () => false,
  );
}
