import { describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken, SignedOut, TooSoon } from "@/core/errors";
import { personOf } from "@/db/actor-transaction";
import { changePassword } from "@/lib/account/change-password";
import { endOtherSessions } from "@/lib/account/end-other-sessions";
import { endOwnSession } from "@/lib/account/end-session";
import { getOwnAccount } from "@/lib/account/queries";
import type { Caller } from "@/lib/auth/caller";
import { isLinkAlive } from "@/lib/auth/one-time-links";
import { setPassword } from "@/lib/auth/set-password";
import { signIn } from "@/lib/auth/sign-in";
import { hashOf, newToken } from "@/lib/auth/tokens";
import { makeCaller } from "@/testing/callers";
import { useDatabase } from "@/testing/database";
import { givePassword, makeActor, makeUser, type TestUser } from "@/testing/factories";

const { superuser } = await useDatabase();
const [password, renewed] = ["een zin die niemand raadt", "een heel andere zin"];

async function account(): Promise<TestUser> {
  const user = await makeUser(superuser, "mediator");
  await givePassword(superuser, user, password);
  return user;
}

async function enter(user: TestUser, caller: Caller = makeCaller(), typed = password) {
  const { session, device } = await signIn({ email: user.email, password: typed }, caller);
  const actor: Actor = { ...user, token: session, now: new Date() };
  return { actor, device };
}

const over = ({ token }: Actor) => expect(personOf(token)).rejects.toThrow(SignedOut);
const goesOn = ({ token, id }: Actor) => expect(personOf(token)).resolves.toMatchObject({ id });
const change = (actor: Actor, current: string, chosen = renewed, device: string | null = null) =>
  changePassword(actor, { current, password: chosen, repeated: chosen }, { device });

async function auditOf(userId: string): Promise<string[]> {
  const asked = "select action from audit_entries where user_id = $1 order by id";
  return (await superuser.query<{ action: string }>(asked, [userId])).rows.map((row) => row.action);
}

describe("part 4, promise 4: one's own sessions", () => {
  test("are listed with the device, this one first; ended ones and those of others are not", async () => {
    const user = await account();
    const phone = await enter(user, makeCaller({ browser: "Mobile Safari", system: "iOS" }));
    const gone = await enter(user);
    await endOtherSessions({ ...gone.actor, token: phone.actor.token });
    const here = await enter(user);
    await enter(await account());
    const { sessions, email } = await getOwnAccount(here.actor);
    expect(email).toBe(user.email);
    expect(sessions).toMatchObject([
      { browser: "Chrome", system: "Windows", current: true },
      { browser: "Mobile Safari", system: "iOS", current: false },
    ]);
  });

  test("are ended one by one", async () => {
    const user = await account();
    const [here, lost, kept] = [await enter(user), await enter(user), await enter(user)];
    const found = (await getOwnAccount(lost.actor)).sessions.find(({ current }) => current);
    await endOwnSession(here.actor, { sessionId: found?.id });
    await over(lost.actor);
    await goesOn(here.actor);
    await goesOn(kept.actor);
    // Once more does nothing.
    await endOwnSession(here.actor, { sessionId: found?.id });
    expect((await auditOf(user.id)).filter((action) => action === "sessions.end")).toHaveLength(1);
  });

  test("are ended all but this one", async () => {
    const user = await account();
    const [here, one, two] = [await enter(user), await enter(user), await enter(user)];
    await endOtherSessions(here.actor);
    await over(one.actor);
    await over(two.actor);
    await goesOn(here.actor);
    expect(await auditOf(user.id)).toContain("sessions.end");
  });

  test("nobody ends somebody else's: it is not found", async () => {
    const [mine, other] = [await enter(await account()), await enter(await account())];
    const [session] = (await getOwnAccount(other.actor)).sessions;
    await expect(endOwnSession(mine.actor, { sessionId: session?.id })).rejects.toThrow(NotFound);
    await expect(endOwnSession(mine.actor, { sessionId: crypto.randomUUID() })).rejects.toThrow(NotFound);
    await goesOn(other.actor);
  });

  test("a new sign-in ends the session that it takes the place of in that browser, whoever's it is, and no other", async () => {
    const [user, colleague] = [await account(), await account()];
    const [here, elsewhere] = [await enter(user), await enter(user)];
    const again = await enter(user, makeCaller({ session: here.actor.token }));
    await over(here.actor);
    const other = await enter(colleague, makeCaller({ session: again.actor.token }));
    await over(again.actor);
    await goesOn(other.actor);
    await goesOn(elsewhere.actor);
  });

  test("a sign-in that fails ends nothing", async () => {
    const user = await account();
    const here = await enter(user);
    await expect(enter(user, makeCaller({ session: here.actor.token }), "wrong")).rejects.toThrow(RuleBroken);
    await goesOn(here.actor);
  });
});

describe("part 4, promise 4: one's own password", () => {
  test("is changed by whoever knows the present one: other sessions, links and devices end with it", async () => {
    const user = await account();
    const [here, elsewhere] = [await enter(user), await enter(user)];
    const link = newToken();
    await superuser.query(
      "insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ($1, $2, 'new_password', auth.now() + interval '1 hour')",
      [hashOf(link), user.id],
    );
    await change(here.actor, password, renewed, here.device);
    await goesOn(here.actor);
    await over(elsewhere.actor);
    expect(await isLinkAlive(link)).toBe(false);
    const { rows } = await superuser.query("select token_hash from auth.devices where user_id = $1", [user.id]);
    expect(rows).toEqual([{ token_hash: hashOf(here.device) }]);
    await expect(enter(user)).rejects.toMatchObject({ rule: "wrongSignIn" });
    await enter(user, makeCaller(), renewed);
    expect(await auditOf(user.id)).toContain("credentials.change");
  });

  test("stays where the present one is another, and guessing at it is slowed down as a sign-in is", async () => {
    const user = await account();
    const { actor } = await enter(user);
    for (let guess = 0; guess < 5; guess += 1) {
      await expect(change(actor, "not the password")).rejects.toMatchObject({
        rule: "wrongPassword",
        field: "current",
      });
    }
    await expect(change(actor, password)).rejects.toThrow(TooSoon);
    // That is of no consequence to signing in.
    await enter(user);
    await superuser.query("update auth.throttles set free_at = now()");
    await change(actor, password);
    await enter(user, makeCaller(), renewed);
  });

  test("is not changed by a session that is over", async () => {
    const user = await account();
    const [gone, here] = [await enter(user), await enter(user)];
    await endOtherSessions(here.actor);
    await expect(change(gone.actor, password)).rejects.toThrow(SignedOut);
  });

  test("is refused at the field where it is easy to guess, by a change and by a link", async () => {
    const user = await account();
    const { actor } = await enter(user);
    const weak = {
      "123456789012": "passwordCommon",
      aaaaaaaaaaaa: "passwordRepeated",
      herstelportaal1: "passwordPersonal",
    };
    const link = newToken();
    await superuser.query(
      "insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ($1, $2, 'new_password', auth.now() + interval '1 hour')",
      [hashOf(link), user.id],
    );
    for (const [chosen, rule] of Object.entries({ ...weak, [user.email]: "passwordPersonal" })) {
      await expect(change(actor, password, chosen)).rejects.toMatchObject({ rule, field: "password" });
      const byLink = setPassword({ token: link, password: chosen, repeated: chosen }, makeCaller());
      await expect(byLink).rejects.toMatchObject({ rule, field: "password" });
    }
    expect(await isLinkAlive(link)).toBe(true);
  });

  test("whoever sets it by a link is known in that browser from then on", async () => {
    const user = await account();
    const link = newToken();
    await superuser.query(
      "insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ($1, $2, 'new_password', auth.now() + interval '1 hour')",
      [hashOf(link), user.id],
    );
    const device = await setPassword({ token: link, password: renewed, repeated: renewed }, makeCaller());
    const stranger = makeCaller();
    for (let guess = 0; guess < 6; guess += 1) await enter(user, stranger, "wrong").catch(() => undefined);
    await enter(user, makeCaller({ device, source: stranger.source }), renewed);
  });
});

test("part 4, promise 4: the second wall lets nobody see or end somebody else's session", async () => {
  const [mine, other] = [await makeActor(superuser, "management"), await makeActor(superuser, "management")];
  const { asPerson } = await import("@/db/actor-transaction");
  const { sql } = await import("drizzle-orm");
  const rows = await asPerson(mine, (tx) =>
    tx.execute(sql`update auth.sessions set ended_at = auth.now() where user_id = ${other.id} returning id`),
  );
  expect(rows.rows).toEqual([]);
  expect((await asPerson(mine, (tx) => tx.execute(sql`select user_id from auth.sessions`))).rows).toEqual([
    { user_id: mine.id },
  ]);
  const own = await asPerson(mine, (tx) => tx.execute(sql`select auth.session_of(${other.token}) as of_other`));
  expect(own.rows).toEqual([{ of_other: null }]);
});
