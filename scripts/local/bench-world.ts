import { encode } from "next-auth/jwt";
import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { regions } from "@/core/words/users";
import { closePools } from "@/db/client";
import { withClient } from "@/db/postgres/session";
import { visitors } from "@/scripts/local/measure";
import type { TestDatabase } from "@/testing/cluster";
import { makeActor, startSession, type TestUser } from "@/testing/factories";

export type Person = { id: string; region: string; cookie: string; cases: { number: string; partyId: string }[] };
export type World = { people: Person[]; coordinators: Person[]; families: string[] };

/** Sixteen mediators and as many coordinators, signed in, with open cases of each. */
export async function worldOf(database: TestDatabase, secret: string): Promise<World> {
  const signedIn = async (superuser: Client, actor: Actor): Promise<Person> => {
    const { rows } = await superuser.query<{ number: string; partyId: string }>(
      `select number, (select p.id from parties p where p.registration_id = r.id and side = 'harmed') as "partyId" from registrations r
        where mediator_id = $1 and closed_on is null order by number limit 40`,
      [actor.id],
    );
    const cookie = `herstelportaal.session=${await encode({ token: { sub: actor.token }, secret })}`;
    return { id: actor.id, region: actor.regions[0] ?? "", cookie, cases: rows };
  };
  const world = await withClient(database.superuserUrl, async (superuser) => {
    const { rows } = await superuser.query<TestUser>(
      `select id, name, email, role, regions::text[] from users u where role = 'mediator' order by (select count(*) from registrations
        where mediator_id = u.id and closed_on is null) desc limit ${visitors}`,
    );
    const people: Person[] = [];
    const coordinators: Person[] = [];
    for (const user of rows) people.push(await signedIn(superuser, await startSession(superuser, user)));
    for (let one = 0; one < visitors; one += 1) {
      const region = regions[one % regions.length] ?? "north";
      coordinators.push(await signedIn(superuser, await makeActor(superuser, "coordinator", [region])));
    }
    return { people, coordinators, families: ["bakker", "mulder", "de jong", "visscher", "zwart"] };
  });
  await closePools();
  return world;
}
