import { type Client, DatabaseError } from "pg";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { type Region, type Role, regions, roles } from "@/core/words/users";
import { asJob, asPerson, personOf } from "@/db/actor-transaction";
import { withClient } from "@/db/postgres/session";
import { setPassword } from "@/lib/auth/set-password";
import { signIn } from "@/lib/auth/sign-in";
import { hashOf, newToken } from "@/lib/auth/tokens";
import { listMail } from "@/lib/mail/queries";
import { changeAccount } from "@/lib/users/change-account";
import { countChangesToDecide, listDecidedChanges, listOpenChanges } from "@/lib/users/change-queries";
import { confirmChange } from "@/lib/users/confirm-change";
import { createAccount } from "@/lib/users/create-account";
import { declineChange } from "@/lib/users/decline-change";
import { endAccount } from "@/lib/users/end-account";
import { endByAddress } from "@/lib/users/end-by-address";
import { listAccounts } from "@/lib/users/queries";
import { type Rights, wantsSecondAdmin } from "@/lib/users/rules";
import { rightsText } from "@/lib/users/schema";
import { sendFirstLink } from "@/lib/users/send-first-link";
import { makeCaller } from "@/testing/callers";
import { useDatabase } from "@/testing/database";
import { givePassword, makeActor, makeUser } from "@/testing/factories";
import { takeMail, tokenIn } from "@/testing/mail";

const { superuser, urls } = await useDatabase();
const [one, other, third] = [
  await makeActor(superuser, "admin"),
  await makeActor(superuser, "admin"),
  await makeActor(superuser, "admin"),
];

const rule = (name: string) => expect.objectContaining({ name: "RuleBroken", rule: name });
const ticked = (chosen: Region[]) => Object.fromEntries(chosen.map((region) => [region, "on"]));
const address = () => `${crypto.randomUUID()}@example.org`;

const newAccount = (role: Role = "mediator", email = address()) => ({
  ...{ key: crypto.randomUUID(), email, name: "Nieuw", role },
  regions: ticked(role === "mediator" || role === "coordinator" ? ["north"] : []),
});

/** Asks for a change of an account as it stands. */
async function ask(
  actor: Actor,
  user: { id: string; role: Role; regions: Region[] },
  role: Role,
  chosen: Region[] = [],
) {
  const key = crypto.randomUUID();
  const was = rightsText(user);
  const outcome = await changeAccount(actor, { key, userId: user.id, was, role, regions: ticked(chosen) });
  return { key, outcome };
}

async function rightsOf(id: string) {
  const { rows } = await superuser.query("select role, regions::text[] from users where id = $1", [id]);
  return rows[0] ?? null;
}

const auditOf = async (id: string) =>
  (await superuser.query("select action from audit_entries where subject_id = $1 order by id", [id])).rows.map(
    (row) => row.action,
  );

describe("part 4, promise A3: a new account that sees persons wants a second admin", () => {
  test("only then is it there, and does its link go out", async () => {
    const input = newAccount();
    expect(await createAccount(one, input, "nl")).toBe("proposed");
    // Sent twice it is asked for once.
    expect(await createAccount(one, input, "nl")).toBe("proposed");
    expect(await rightsOf(input.key)).toBeNull();
    expect(await takeMail()).toEqual([]);
    expect((await listOpenChanges(other)).map((change) => change.id)).toContain(input.key);
    await confirmChange(other, { changeId: input.key }, "nl");
    expect(await rightsOf(input.key)).toEqual({ role: "mediator", regions: ["north"] });
    const [mail, ...more] = await takeMail();
    expect(more).toEqual([]);
    expect(mail?.recipient).toBe(input.email);
    const token = tokenIn(mail?.text ?? "");
    const chosen = "een lange zin van mij";
    await setPassword({ token, password: chosen, repeated: chosen }, makeCaller());
    const { session } = await signIn({ email: input.email, password: chosen }, makeCaller());
    expect((await personOf(session)).role).toBe("mediator");
    expect(await auditOf(input.key)).toEqual(["users.propose", "users.confirm"]);
  });

  test("not the one who asked", async () => {
    const input = newAccount("coordinator");
    await createAccount(one, input, "nl");
    await expect(confirmChange(one, { changeId: input.key }, "nl")).rejects.toEqual(rule("ownProposal"));
    expect(await rightsOf(input.key)).toBeNull();
    expect(await declineChange(one, { changeId: input.key })).toBe("withdrawn");
    await expect(confirmChange(other, { changeId: input.key }, "nl")).rejects.toEqual(rule("changeDecided"));
    expect(await takeMail()).toEqual([]);
  });

  test("refused it is not made, and can be asked for again", async () => {
    const input = newAccount("registration_desk");
    await createAccount(one, input, "nl");
    await expect(createAccount(third, newAccount("mediator", input.email.toUpperCase()), "nl")).rejects.toEqual(
      rule("emailProposed"),
    );
    expect(await declineChange(other, { changeId: input.key })).toBe("refused");
    await expect(declineChange(third, { changeId: input.key })).rejects.toEqual(rule("changeDecided"));
    expect(await createAccount(third, newAccount("mediator", input.email), "nl")).toBe("proposed");
  });

  test("nor while whoever asked is no admin any more", async () => {
    const leaving = await makeActor(superuser, "admin");
    const input = newAccount();
    await createAccount(leaving, input, "nl");
    await superuser.query("update users set ended_at = now() where id = $1", [leaving.id]);
    await expect(confirmChange(other, { changeId: input.key }, "nl")).rejects.toEqual(rule("proposerLeft"));
  });

  test("an address that got an account meanwhile is said", async () => {
    const input = newAccount();
    await createAccount(one, input, "nl");
    await superuser.query("insert into users (email, name, role) values ($1, 'x', 'management')", [input.email]);
    await expect(confirmChange(other, { changeId: input.key }, "nl")).rejects.toEqual(rule("emailTaken"));
    await expect(createAccount(one, newAccount("management", input.email), "nl")).rejects.toEqual(rule("emailTaken"));
  });

  test("management sees no persons, and is made at once", async () => {
    const input = newAccount("management");
    expect(await createAccount(one, input, "en-GB")).toBe("made");
    expect((await takeMail()).map((mail) => mail.recipient)).toEqual([input.email]);
    expect(await auditOf(input.key)).toEqual(["users.create"]);
  });

  test("confirmed twice at once it is made once", async () => {
    const input = newAccount();
    await createAccount(one, input, "nl");
    const outcomes = await Promise.allSettled(
      [other, third].map((admin) => confirmChange(admin, { changeId: input.key }, "nl")),
    );
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await takeMail()).toHaveLength(1);
  });
});

describe("part 4, promise A3: another role and other regions", () => {
  test("more waits, and counts at the next request of whoever it is of", async () => {
    const mediator = await makeActor(superuser, "mediator", ["north"]);
    const { key, outcome } = await ask(one, mediator, "mediator", ["north", "east"]);
    expect(outcome).toBe("proposed");
    expect((await personOf(mediator.token)).regions).toEqual(["north"]);
    await confirmChange(other, { changeId: key }, "nl");
    expect((await personOf(mediator.token)).regions).toEqual(["north", "east"]);
    expect(await takeMail()).toEqual([]);
    expect(await auditOf(mediator.id)).toEqual(["users.propose", "users.confirm"]);
    expect((await listDecidedChanges(one))[0]).toMatchObject({
      ...{ before: { role: "mediator", regions: ["north"] }, after: { role: "mediator", regions: ["north", "east"] } },
      ...{ proposedBy: { id: one.id }, decidedBy: { id: other.id }, decision: "confirmed" },
    });
  });

  test("fewer counts at once, also while more waits; what waited is then not confirmed any more", async () => {
    const coordinator = await makeActor(superuser, "coordinator", ["north", "east"]);
    const { key } = await ask(one, coordinator, "coordinator", ["north", "east", "south"]);
    await expect(ask(third, coordinator, "coordinator", [...regions])).rejects.toEqual(rule("changeWaits"));
    expect((await ask(one, coordinator, "mediator", ["north"])).outcome).toBe("changed");
    expect(await personOf(coordinator.token)).toMatchObject({ role: "mediator", regions: ["north"] });
    await expect(confirmChange(other, { changeId: key }, "nl")).rejects.toEqual(rule("accountChanged"));
    expect(await declineChange(other, { changeId: key })).toBe("refused");
    expect(await auditOf(coordinator.id)).toEqual(["users.propose", "users.change", "users.refuse"]);
  });

  test("never one's own: not asked for, not confirmed, not refused", async () => {
    await expect(ask(one, one, "management")).rejects.toEqual(rule("ownAccount"));
    const waiting = () => Promise.all([third, other].map(countChangesToDecide));
    const [ofThird = 0, ofOther = 0] = await waiting();
    const { key } = await ask(one, third, "coordinator", ["north"]);
    await expect(confirmChange(third, { changeId: key }, "nl")).rejects.toEqual(rule("ownAccount"));
    await expect(declineChange(third, { changeId: key })).rejects.toEqual(rule("ownAccount"));
    expect(await waiting()).toEqual([ofThird, ofOther + 1]);
    await declineChange(one, { changeId: key });
  });

  test("a form that shows what is not so any more is refused, with what is so now", async () => {
    const mediator = await makeActor(superuser, "mediator", ["north", "east"]);
    await ask(one, mediator, "mediator", ["north"]);
    const again = changeAccount(other, {
      ...{ key: crypto.randomUUID(), userId: mediator.id, was: rightsText(mediator) },
      ...{ role: "mediator", regions: ticked(["east"]) },
    });
    await expect(again).rejects.toMatchObject({ rule: "changedMeanwhile", standing: { was: "mediator north" } });
    await expect(ask(one, { ...mediator, regions: ["north"] }, "mediator", ["north"])).rejects.toEqual(
      rule("nothingCorrected"),
    );
  });

  test("an account that ended gets none, and what waited for it is not confirmed", async () => {
    const mediator = await makeActor(superuser, "mediator", ["north"]);
    const { key } = await ask(one, mediator, "coordinator", ["north"]);
    await endAccount(one, { userId: mediator.id });
    await expect(confirmChange(other, { changeId: key }, "nl")).rejects.toEqual(rule("accountChanged"));
    await expect(ask(one, mediator, "management")).rejects.toMatchObject({ name: "NotFound" });
  });

  test("the rule is one, in the database and here", async () => {
    const rights = roles.flatMap((role): Rights[] =>
      role === "mediator" || role === "coordinator"
        ? [["north"], ["east"], ["north", "east"]].map((some) => ({ role, regions: some as Region[] }))
        : [{ role, regions: [] as Region[] }],
    );
    for (const before of [null, ...rights]) {
      for (const after of rights) {
        const { rows } = await superuser.query(
          "select wants_second_admin($1::role, $2::text[]::region[], $3::role, $4::text[]::region[]) as wanted",
          [before?.role ?? null, before?.regions ?? null, after.role, after.regions],
        );
        expect([before, after, rows[0].wanted]).toEqual([before, after, wantsSecondAdmin(before, after)]);
      }
    }
  });
});

describe("part 4, promise A3: no admin alone gets rid of the others, who would notice what comes next", () => {
  const goes = async (id: string) => (await superuser.query("select ended_at from users where id = $1", [id])).rows[0];

  test.each(["end", "management"] as const)("another admin's account waits for a second one: %s", async (how) => {
    const leaving = await makeActor(superuser, "admin");
    const take = async (actor: Actor) =>
      how === "end" ? endAccount(actor, { userId: leaving.id }) : (await ask(actor, leaving, "management")).outcome;
    expect(await take(one)).toBe("proposed");
    expect((await personOf(leaving.token)).role).toBe("admin");
    const change = (await listOpenChanges(one)).find(({ userId }) => userId === leaving.id);
    await expect(confirmChange(one, { changeId: change?.id }, "nl")).rejects.toEqual(rule("ownProposal"));
    expect(await confirmChange(other, { changeId: change?.id }, "nl")).toEqual({ isOwn: false });
    if (how === "end") await expect(personOf(leaving.token)).rejects.toThrow();
    else expect((await personOf(leaving.token)).role).toBe("management");
    expect(await auditOf(leaving.id)).toEqual(["users.propose", "users.confirm"]);
  });

  test.each(["end", "management"] as const)("of two admins, the one who goes agrees: %s", async (how) => {
    const leaving = await makeActor(superuser, "admin");
    const waiting = await countChangesToDecide(leaving);
    if (how === "end") await endAccount(one, { userId: leaving.id });
    else await ask(one, leaving, "management");
    expect(await countChangesToDecide(leaving)).toBe(waiting + 1);
    const change = (await listOpenChanges(leaving)).find(({ userId }) => userId === leaving.id);
    await expect(declineChange(leaving, { changeId: change?.id })).rejects.toEqual(rule("ownAccount"));
    expect(await confirmChange(leaving, { changeId: change?.id }, "nl")).toEqual({ isOwn: true });
  });

  test("asked for twice it waits once, and behind no other change", async () => {
    const leaving = await makeActor(superuser, "admin");
    for (const actor of [one, one, other]) expect(await endAccount(actor, { userId: leaving.id })).toBe("proposed");
    expect((await listOpenChanges(one)).filter(({ userId }) => userId === leaving.id)).toHaveLength(1);
    const moving = await makeActor(superuser, "admin");
    await ask(one, moving, "coordinator", ["north"]);
    await expect(endAccount(other, { userId: moving.id })).rejects.toEqual(rule("changeWaits"));
  });

  test("whoever is no admin is out at once, by one of them", async () => {
    for (const role of roles.filter((role) => role !== "admin")) {
      const leaving = await makeActor(superuser, role);
      expect([role, await endAccount(one, { userId: leaving.id })]).toEqual([role, "account-ended"]);
      await expect(personOf(leaving.token)).rejects.toThrow();
    }
  });

  test("nor by statements of their own", async () => {
    const leaving = await makeActor(superuser, "admin");
    await asPerson(one, (tx) => tx.execute(`update users set ended_at = now() where id = '${leaving.id}'`));
    await asPerson(one, (tx) =>
      tx.execute(`insert into account_changes (user_id, role, ends, decision, decided_by)
        values ('${leaving.id}', 'mediator', true, 'confirmed', '${other.id}')`),
    ).catch(() => undefined);
    await asPerson(one, (tx) =>
      tx.execute(`insert into account_changes (user_id, role, ends, decision, decided_by)
        values ('${leaving.id}', 'management', true, 'confirmed', '${other.id}') on conflict do nothing`),
    );
    expect(await goes(leaving.id)).toEqual({ ended_at: null });
    expect(await rightsOf(leaving.id)).toEqual({ role: "admin", regions: [] });
  });

  test("whoever runs the machine ends any account", async () => {
    const leaving = await makeUser(superuser, "admin");
    const end = () => asJob("user_command", (tx) => endByAddress(tx, leaving.email.toUpperCase()));
    expect([await end(), await end()]).toEqual([true, false]);
    expect((await goes(leaving.id)).ended_at).toEqual(expect.any(Date));
  });
});

describe("part 4, promise A3: the link is sent again", () => {
  test("to whoever has no password yet, once while it waits, and to nobody else", async () => {
    const user = await makeUser(superuser, "management");
    await sendFirstLink(one, { userId: user.id }, "nl");
    await sendFirstLink(other, { userId: user.id }, "nl");
    expect((await takeMail()).map((mail) => mail.recipient)).toEqual([user.email]);
    expect((await listAccounts(one)).find((account) => account.id === user.id)?.hasPassword).toBe(false);
    await givePassword(superuser, user, "een lange zin van mij");
    await expect(sendFirstLink(one, { userId: user.id }, "nl")).rejects.toEqual(rule("hasPassword"));
    expect((await listAccounts(one)).find((account) => account.id === user.id)?.hasPassword).toBe(true);
  });

  test("an admin sees that a mail waits or was sent, and nothing of what it says", async () => {
    const user = await makeUser(superuser, "management");
    await sendFirstLink(one, { userId: user.id }, "nl");
    const entryOf = async () => (await listMail(one)).mails.find((mail) => mail.recipient === user.email);
    expect(await entryOf()).toMatchObject({ sentAt: null, failedAt: null, attempts: 0 });
    const [mail] = await takeMail();
    expect(await entryOf()).toMatchObject({ sentAt: expect.any(Date) });
    expect(JSON.stringify(await listMail(one))).not.toContain(tokenIn(mail?.text ?? ""));
  });
});

describe("part 4, promise A3: and so the database answers to an admin's own SQL", () => {
  /** The code with which the database refuses statements of a session, undone afterwards; or what they do. */
  async function answers(
    actor: Actor | null,
    sql: string,
    values: unknown[] = [],
    login: keyof typeof urls = "person",
  ) {
    return withClient(urls[login], async (client: Client) => {
      await client.query("begin");
      if (actor) await client.query("select auth.enter($1)", [actor.token]);
      return client.query(sql, values).then(
        (result) => ((result.rowCount ?? 0) > 0 ? "done" : "nothing"),
        (error: unknown) => (error instanceof DatabaseError ? error.code : String(error)),
      );
    });
  }

  const insertLink = (purpose: string, lasts = "1 hour") =>
    `insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ($1, $2, '${purpose}', auth.now() + interval '${lasts}')`;

  test("no session makes, reads or lengthens a link, nor marks a mail", async () => {
    const user = await makeUser(superuser, "coordinator");
    const hash = hashOf(newToken());
    for (const login of ["person", "signIn", "reporting"] as const) {
      const actor = login === "signIn" ? null : one;
      for (const purpose of ["first_password", "new_password"])
        expect(await answers(actor, insertLink(purpose), [hash, user.id], login)).toBe("42501");
      expect(await answers(actor, "update auth.one_time_links set expires_at = now()", [], login)).toBe("42501");
      expect(await answers(actor, "update mails set recipient = 'x'", [], login)).toBe("42501");
    }
    expect(await answers(one, "select from auth.one_time_links")).toBe("42501");
  });

  test.each([
    ["first_password", true],
    ["new_password", false],
  ] as const)("whoever asks: no %s link where there is a password: %s", async (purpose, hasPassword) => {
    const user = await makeUser(superuser, "management");
    if (hasPassword) await givePassword(superuser, user, "een lange zin van mij");
    const link = [hashOf(newToken()), user.id];
    await expect(superuser.query(insertLink(purpose), link)).rejects.toMatchObject({ code: "42501" });
    const mail = "insert into mails (user_id, purpose, locale) values ($1, $2, 'nl')";
    await expect(superuser.query(mail, [user.id, purpose])).rejects.toMatchObject({ code: "42501" });
    expect(await answers(null, mail, [user.id, purpose], "signIn")).toBe("42501");
  });

  test("whoever asks: no link for more than a day, nor for an account that ended", async () => {
    const user = await makeUser(superuser, "management");
    const link = () => [hashOf(newToken()), user.id];
    await expect(superuser.query(insertLink("first_password", "24 hours 1 second"), link())).rejects.toMatchObject({
      code: "23514",
    });
    await superuser.query(insertLink("first_password", "24 hours"), link());
    await superuser.query("update users set ended_at = now() where id = $1", [user.id]);
    await expect(superuser.query(insertLink("first_password"), link())).rejects.toMatchObject({ code: "42501" });
  });

  test("the sender makes a link for a mail that it is sending, and for no other", async () => {
    const user = await makeUser(superuser, "management");
    const link = () => [hashOf(newToken()), user.id];
    expect(await answers(null, insertLink("first_password"), link(), "mail")).toBe("42501");
    await sendFirstLink(one, { userId: user.id }, "nl");
    expect(await answers(null, insertLink("first_password"), link(), "mail")).toBe("42501");
    await superuser.query("update mails set claimed_until = now() + interval '1 minute' where user_id = $1", [user.id]);
    expect(await answers(null, insertLink("first_password"), link(), "mail")).toBe("done");
    for (const table of ["users", "auth.credentials", "auth.sessions", "registrations", "audit_entries"])
      expect([table, await answers(null, `select from ${table}`, [], "mail")]).toEqual([table, "42501"]);
    await superuser.query("delete from mails where user_id = $1", [user.id]);
  });

  test("a mail goes to the account's address, whatever a statement says", async () => {
    const user = await makeUser(superuser, "management");
    await asPerson(one, (tx) =>
      tx.execute(`insert into mails (user_id, purpose, locale, recipient, expires_at, sent_at)
        values ('${user.id}', 'first_password', 'nl', 'thief@example.org', now() + interval '1 year', now())`),
    );
    const { rows } = await superuser.query(
      "select recipient, sent_at, expires_at - recorded_at = interval '72 hours' as waits from mails where user_id = $1",
      [user.id],
    );
    expect(rows).toEqual([{ recipient: user.email, sent_at: null, waits: true }]);
    await superuser.query("delete from mails where user_id = $1", [user.id]);
  });

  test("whoever asked can't confirm, nor can it be said that another asked or that it was decided", async () => {
    const ins = (more: string, values: string) =>
      `insert into account_changes (id, email, name, role${more}) values ($1, $2, 'x', 'admin'${values}) returning id`;
    const id = crypto.randomUUID();
    await asPerson(one, (tx) =>
      tx.execute(`insert into account_changes (id, email, name, role, proposed_by, decision, decided_by)
      values ('${id}', '${id}@example.org', 'x', 'admin', '${other.id}', 'confirmed', '${other.id}')`),
    );
    const { rows } = await superuser.query(
      "select proposed_by, decision, decided_by from account_changes where id = $1",
      [id],
    );
    expect(rows).toEqual([{ proposed_by: one.id, decision: null, decided_by: null }]);
    expect(await rightsOf(id)).toBeNull();
    const confirm = "update account_changes set decision = 'confirmed' where id = $1";
    expect(await answers(one, confirm, [id])).toBe("42501");
    expect(await answers(one, "update account_changes set decision = 'refused' where id = $1", [id])).toBe("42501");
    expect(await answers(other, "update account_changes set decision = 'withdrawn' where id = $1", [id])).toBe("42501");
    expect(await answers(one, "update account_changes set proposed_by = $2 where id = $1", [id, other.id])).toBe(
      "42501",
    );
    expect(await answers(other, "update account_changes set role = 'coordinator' where id = $1", [id])).toBe("42501");
    for (const role of roles.filter((role) => role !== "admin")) {
      const actor = await makeActor(superuser, role);
      expect([role, await answers(actor, confirm, [id])]).toEqual([role, "nothing"]);
      expect([role, await answers(actor, ins("", ""), [crypto.randomUUID(), address()])]).toEqual([role, "42501"]);
    }
    expect(await answers(other, confirm, [id])).toBe("done");
  });

  test("nobody writes an account's role or regions, or an account, past the changes", async () => {
    const user = await makeUser(superuser, "mediator");
    for (const sql of [
      `update users set role = 'admin', regions = '{}' where id = '${user.id}'`,
      `update users set regions = '{north,south}' where id = '${user.id}'`,
      "insert into users (email, name, role) values ('x@example.org', 'x', 'management')",
    ])
      expect([sql, await answers(one, sql)]).toEqual([sql, "42501"]);
    expect(await answers(one, `insert into account_changes (user_id, role) values ('${one.id}', 'management')`)).toBe(
      "42501",
    );
  });
});
