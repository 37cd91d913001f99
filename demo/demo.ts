import "server-only";
import { eq, sql } from "drizzle-orm";
import { today } from "@/core/clock";
import type { Role } from "@/core/words/users";
import { asJob } from "@/db/actor-transaction";
import { informationTexts } from "@/db/schema/information-texts";
import { stories } from "@/db/schema/stories";
import { users } from "@/db/schema/users";
import { takeTurn } from "@/db/turn";
import { addPeople } from "@/demo/add-people";
import { addRegistrations } from "@/demo/add-registrations";
import { addDrafts } from "@/demo/drafts";
import { informationTextRows } from "@/demo/information-texts";
import { insertRows } from "@/demo/insert-rows";
import { demoPassword, people } from "@/demo/people";
import { planDemo } from "@/demo/plan";
import { demoStories } from "@/demo/stories";
import { audit } from "@/lib/audit/record";
import { keepAllStandings } from "@/lib/standing/keep";
import { keepAllFacts } from "@/lib/statistics/keep-facts";

export type DemoAccount = { email: string; role: Role; password: string; name: string };

/** What to sign in with to the demo organisation, one account of every role first. */
export const demoAccounts: DemoAccount[] = people.map(({ email, role, name }) => ({
  email,
  role,
  password: demoPassword,
  name,
}));

/**
 * Loads the demo organisation, all of it or nothing; does nothing where it is there already. Throws where somebody else works
 * in the database: the password of these accounts is known to everybody.
 */
export async function seedDemo(): Promise<void> {
  await asJob("seed", async (tx) => {
    if ((await tx.$count(users, eq(users.demo, true))) > 0) return;
    if ((await tx.$count(users)) > 0)
      throw new Error("This database is somebody's portal: the demo organisation does not go there.");
    await takeTurn(tx, "The demo organisation is being loaded");
    const keyOf = await addPeople(tx);
    await insertRows(tx, informationTexts, informationTextRows(keyOf));
    const count = await addRegistrations(tx, planDemo(today()), keyOf);
    await tx.execute(
      sql`analyze registrations, parties, decisions, contact_attempts, conversations, appointments, goals, mediated_contacts, closing_reports`,
    );
    await keepAllFacts(tx);
    await keepAllStandings(tx);
    await addDrafts(tx, demoAccounts[0]?.email ?? "");
    await tx.insert(stories).values(demoStories);
    await audit(tx, { action: "demo.load", count });
  });
}
