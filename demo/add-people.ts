import "server-only";
import type { Transaction } from "@/db/actor-transaction";
import { credentials } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { demoPassword, people } from "@/demo/people";
import { hashPassword } from "@/lib/auth/passwords";

/** The key of a person of the demo organisation, by e-mail address. */
export type KeyOf = (email: string) => string;

/** Adds the accounts of the demo organisation, all with the one demo password. */
export async function addPeople(tx: Transaction): Promise<KeyOf> {
  const accounts = people.map((person) => ({ ...person, id: crypto.randomUUID(), demo: true }));
  const passwordHash = await hashPassword(demoPassword);
  await tx.insert(users).values(accounts);
  await tx.insert(credentials).values(accounts.map(({ id: userId }) => ({ userId, passwordHash })));
  return (email) => {
    const account = accounts.find((one) => one.email === email);
    if (!account) throw new Error(`nobody has ${email}`);
    return account.id;
  };
}
