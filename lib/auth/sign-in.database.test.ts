import { describe, expect, test } from "vitest";
import { RuleBroken, SignedOut } from "@/core/errors";
import type { Role } from "@/core/words/users";
import { personOf } from "@/db/actor-transaction";
import { requestPasswordLink } from "@/lib/account/request-password-link";
import { isLinkAlive } from "@/lib/auth/one-time-links";
import { setPassword } from "@/lib/auth/set-password";
import { signIn } from "@/lib/auth/sign-in";
import { signOut } from "@/lib/auth/sign-out";
import { hashOf } from "@/lib/auth/tokens";
import { createAccount } from "@/lib/users/create-account";
import { endAccount } from "@/lib/users/end-account";
import { endSessions } from "@/lib/users/end-sessions";
import { makeCaller } from "@/testing/callers";
import { useDatabase } from "@/testing/database";
import { givePassword, makeActor, makeUser, type TestUser } from "@/testing/factories";
import { takeMail, tokenIn } from "@/testing/mail";

const { superuser } = await useDatabase();
const password = "een paard met batterij";

/** An account that can sign in. */
async function account(role: Role = "management"): Promise<TestUser> {
  const user = await makeUser(superuser, role);
  await givePassword(superuser, user, password);
  return user;
}

/** Signs in from a browser and a network that nobody has signed in from, and returns the session's token. */
async function enter(email: string, typed = password): Promise<string> {
  return (await signIn({ email, password: typed }, makeCaller())).session;
}
const nobody = () => `${crypto.randomUUID()}@example.org`;
const rule = (name: string) => expect.objectContaining({ name: "RuleBroken", rule: name, field: "" });

async function count(sql: string, ...values: unknown[]): Promise<number> {
  const { rows } = await superuser.query<{ count: string }>(`select count(*) from ${sql}`, values);
  return Number(rows[0]?.count);
}

async function auditOf(userId: string): Promise<string[]> {
  const { rows } = await superuser.query<{ action: string }>(
    "select action from audit_entries where user_id = $1 or subject_id = $1 order by id",
    [userId],
  );
  return rows.map((row) => row.action);
}

describe("promise 5: a session for whoever knows the password", () => {
  test("is a row, of 12 hours, and is noted", async () => {
    const user = await account();
    const token = await enter(user.email);
    expect(await personOf(token)).toEqual({ id: user.id, name: user.name, role: user.role, regions: [] });
    const twelveHours = "auth.sessions where user_id = $1 and expires_at = started_at + interval '12 hours'";
    expect(await count(twelveHours, user.id)).toBe(1);
    expect(await auditOf(user.id)).toEqual(["sessions.start"]);
  });

  test("the address is the same in capitals and with spaces around it", async () => {
    const user = await account();
    expect(await enter(`  ${user.email.toUpperCase()} `)).not.toBe("");
  });

  test("each sign-in is a session of its own", async () => {
    const user = await account();
    expect(await enter(user.email)).not.toBe(await enter(user.email));
    expect(await count("auth.sessions where user_id = $1", user.id)).toBe(2);
  });

  test("what is kept of the token is its hash: it stands in no table", async () => {
    const token = await enter((await account()).email);
    expect(token).toMatch(/^[\w-]{43}$/);
    const { rows } = await superuser.query<{ it: string }>(
      "select oid::regclass::text as it from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace)",
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { it } of rows)
      expect([it, await count(`${it} t where t::text like '%' || $1 || '%'`, token)]).toEqual([it, 0]);
    expect(await count("auth.sessions where token_hash = $1", hashOf(token))).toBe(1);
    expect(await count("auth.sessions where position(convert_to($1, 'UTF8') in token_hash) > 0", token)).toBe(0);
  });
});

describe("promise 5: a wrong password and an unknown address", () => {
  test("give one answer, as do an account that ended and one without a password; none leaves a session", async () => {
    const [known, ended, without] = [await account(), await account(), await makeUser(superuser, "management")];
    await superuser.query("update users set ended_at = now() where id = $1", [ended.id]);
    const sessions = await count("auth.sessions");
    const answers = await Promise.all(
      [enter(known.email, "wrong"), enter(nobody()), enter(ended.email), enter(without.email)].map((asked) =>
        asked.then(
          () => "in",
          (error: unknown) => error,
        ),
      ),
    );
    for (const answer of answers) {
      expect(answer).toBeInstanceOf(RuleBroken);
      expect(answer).toEqual(answers[0]);
      expect(answer).toEqual(rule("wrongSignIn"));
    }
    expect(await count("auth.sessions")).toBe(sessions);
  });
});

test("part 4, promise 8: a wrong password and an unknown address are noted, with where they came from", async () => {
  const [user, caller] = [await account(), makeCaller()];
  await expect(signIn({ email: user.email, password: "wrong" }, caller)).rejects.toEqual(rule("wrongSignIn"));
  await expect(signIn({ email: nobody(), password: "wrong" }, caller)).rejects.toEqual(rule("wrongSignIn"));
  const { rows } = await superuser.query(
    "select principal, user_id, subject_id, result from audit_entries where action = 'sessions.start' and origin = $1 order by id",
    [caller.source],
  );
  const refused = { principal: "sign_in", user_id: null, result: "refused" };
  expect(rows).toEqual([
    { ...refused, subject_id: user.id },
    { ...refused, subject_id: null },
  ]);
});

describe("promise 5: a session that is ended ends at the next request", () => {
  const over = (token: string) => expect(personOf(token)).rejects.toThrow(SignedOut);

  test("by signing out, and no other session with it", async () => {
    const user = await account();
    const [one, other] = [await enter(user.email), await enter(user.email)];
    await signOut(one);
    await over(one);
    expect(await personOf(other)).toMatchObject({ id: user.id });
    expect(await auditOf(user.id)).toEqual(["sessions.start", "sessions.start", "sessions.end"]);
  });

  test("signing out twice, or with a token that is none, does nothing", async () => {
    const user = await account();
    const token = await enter(user.email);
    await signOut(token);
    await signOut(token);
    await signOut("wrong");
    expect(await auditOf(user.id)).toEqual(["sessions.start", "sessions.end"]);
  });

  test("by an admin: all sessions of an account, which can sign in again", async () => {
    const [admin, user] = [await makeActor(superuser, "admin"), await account()];
    const tokens = [await enter(user.email), await enter(user.email)];
    await endSessions(admin, { userId: user.id });
    for (const token of tokens) await over(token);
    expect(await personOf(await enter(user.email))).toMatchObject({ id: user.id });
    expect(await personOf(admin.token)).toMatchObject({ id: admin.id });
    expect(await auditOf(user.id)).toContain("sessions.end");
  });

  test("with the account, which cannot sign in again", async () => {
    const [admin, user] = [await makeActor(superuser, "admin"), await account()];
    const token = await enter(user.email);
    await endAccount(admin, { userId: user.id });
    await over(token);
    await expect(enter(user.email)).rejects.toEqual(rule("wrongSignIn"));
    expect(await auditOf(user.id)).toContain("users.end");
  });

  test("an admin does not end their own account", async () => {
    const admin = await makeActor(superuser, "admin");
    await expect(endAccount(admin, { userId: admin.id })).rejects.toEqual(rule("ownAccount"));
    expect(await personOf(admin.token)).toMatchObject({ id: admin.id });
  });
});

describe("promise 5: a one-time link", () => {
  /** Asks for a link, and returns the tokens of the mails that went out. */
  async function ask(email: string): Promise<string[]> {
    expect(await requestPasswordLink({ email }, "nl")).toBeUndefined();
    return (await takeMail()).map((mail) => tokenIn(mail.text));
  }

  async function link(user: TestUser): Promise<string> {
    const [token] = await ask(user.email);
    if (!token) throw new Error("no link was made");
    return token;
  }

  const set = (token: string, chosen: string) =>
    setPassword({ token, password: chosen, repeated: chosen }, makeCaller());

  test("is mailed to the address of an account, and to no other; the answer is the same", async () => {
    const [known, ended] = [await account(), await account()];
    await superuser.query("update users set ended_at = now() where id = $1", [ended.id]);
    const mails = () => count("mails");
    const before = await mails();
    expect(await ask(nobody())).toEqual([]);
    expect(await ask(ended.email)).toEqual([]);
    expect(await mails()).toBe(before);
    expect(await ask(known.email.toUpperCase())).toHaveLength(1);
    expect(await count("mails where recipient = $1", known.email)).toBe(1);
    expect(await mails()).toBe(before + 1);
  });

  test("sets a password once, and ends every session", async () => {
    const user = await account();
    const session = await enter(user.email);
    const token = await link(user);
    expect(await isLinkAlive(token)).toBe(true);
    await set(token, "another long password");
    await expect(personOf(session)).rejects.toThrow(SignedOut);
    await expect(enter(user.email)).rejects.toEqual(rule("wrongSignIn"));
    expect(await enter(user.email, "another long password")).not.toBe("");
    expect(await isLinkAlive(token)).toBe(false);
    await expect(set(token, "a third long password")).rejects.toEqual(rule("linkUsed"));
    expect(await enter(user.email, "another long password")).not.toBe("");
    expect(await auditOf(user.id)).toContain("credentials.set");
  });

  test("used twice at once sets one password", async () => {
    const user = await account();
    const token = await link(user);
    const [one, two] = await Promise.allSettled([
      set(token, "the one long password"),
      set(token, "two long passwords!"),
    ]);
    expect([one.status, two.status].toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("works for an hour, and the first for a day", async () => {
    const [admin, user] = [await makeActor(superuser, "admin"), await account()];
    const email = nobody();
    const input = { key: crypto.randomUUID(), email, name: "Nieuw", role: "management" };
    expect(await createAccount(admin, input, "nl")).toBe("made");
    const first = (await takeMail()).map((mail) => tokenIn(mail.text));
    const lasts = "auth.one_time_links where token_hash = $1 and expires_at - recorded_at = $2::interval";
    expect(await count(lasts, hashOf(first[0] ?? ""), "24 hours")).toBe(1);
    const token = await link(user);
    expect(await count(lasts, hashOf(token), "1 hour")).toBe(1);
    await superuser.query(
      "update auth.one_time_links set expires_at = now() - interval '1 second' where token_hash = $1",
      [hashOf(token)],
    );
    expect(await isLinkAlive(token)).toBe(false);
    await expect(set(token, "another long password")).rejects.toEqual(rule("linkUsed"));
    expect(await enter(user.email)).not.toBe("");
    await set(first[0] ?? "", "a first long password");
    expect(await enter(email, "a first long password")).not.toBe("");
  });

  test("that is none sets nothing", async () => {
    expect(await isLinkAlive("wrong")).toBe(false);
    await expect(set("wrong", "another long password")).rejects.toEqual(rule("linkUsed"));
  });

  test("is kept as its hash", async () => {
    const token = await link(await account());
    expect(await count("auth.one_time_links l where l::text like '%' || $1 || '%'", token)).toBe(0);
    expect(await count("auth.one_time_links where token_hash = $1", hashOf(token))).toBe(1);
  });

  test("a password has 12 characters at least", async () => {
    const token = await link(await account());
    await expect(set(token, "elevenchars")).rejects.toThrow("passwordTooShort");
    await expect(setPassword({ token, password, repeated: `${password}!` }, makeCaller())).rejects.toThrow(
      "passwordsDiffer",
    );
    expect(await isLinkAlive(token)).toBe(true);
  });
});

describe("promise 5: links that come together", () => {
  test("three links an hour are sent, and setting a password uses up all of them", async () => {
    const user = await account();
    const tokens: string[] = [];
    for (let times = 0; times < 5; times += 1) {
      await requestPasswordLink({ email: user.email }, "nl");
      for (const mail of await takeMail()) tokens.push(tokenIn(mail.text));
    }
    expect(tokens).toHaveLength(3);
    await setPassword({ token: tokens[1], password: "a new password 12", repeated: "a new password 12" }, makeCaller());
    for (const token of tokens) expect(await isLinkAlive(token)).toBe(false);
  });
});
