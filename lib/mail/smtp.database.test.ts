import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { requestPasswordLink } from "@/lib/account/request-password-link";
import { isLinkAlive } from "@/lib/auth/one-time-links";
import { sendDue } from "@/lib/mail/send";
import type { SmtpSettings } from "@/lib/mail/settings";
import { smtpTransport } from "@/lib/mail/transport";
import { useDatabase } from "@/testing/database";
import { givePassword, makeUser, type TestUser } from "@/testing/factories";
import { tokenIn } from "@/testing/mail";
import { answer, localhostCertificate, startSmtp } from "@/testing/smtp";

const { superuser, urls } = await useDatabase();
const portal = "https://portal.example.org";
const said: string[] = [];

beforeEach(async () => {
  said.length = 0;
  for (const level of ["log", "error"] as const)
    vi.spyOn(console, level).mockImplementation((line) => void said.push(String(line)));
  await superuser.query("delete from mails");
});

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const clean of cleanups.splice(0)) await clean();
});

async function smtp(...given: Parameters<typeof startSmtp>) {
  const server = await startSmtp(...given);
  cleanups.push(server.stop);
  return server;
}

const send = (settings: SmtpSettings) =>
  sendDue({ transport: smtpTransport(settings), portal, stopped: new AbortController().signal });

/** An account without a password that asks for its link. */
async function asking(): Promise<TestUser> {
  const user = await makeUser(superuser, "management");
  await requestPasswordLink({ email: user.email }, "nl");
  return user;
}

async function mailTo({ id }: TestUser) {
  const { rows } = await superuser.query(
    `select attempts, problem, reply, sent_at is not null as sent, failed_at is not null as failed,
            round(extract(epoch from due_at - now())) as wait from mails where user_id = $1`,
    [id],
  );
  return rows[0];
}

/** Lets so much time go by that what waits is due, and who was at work has been given up. */
const later = () =>
  superuser.query("update mails set due_at = now(), claimed_until = case when claimed_until > now() then now() end");

describe("part 4, promise A3: a mail goes by SMTP, once", () => {
  test("with a link that works, and that stands in no table and no log", async () => {
    const server = await smtp();
    const user = await asking();
    await send(server.settings());
    await send(server.settings());
    expect(server.accepted).toHaveLength(1);
    const [mail] = server.accepted;
    expect(mail).toMatchObject({ to: user.email, messageId: expect.stringMatching(/^<[0-9a-f-]{36}@example\.org>$/) });
    const token = tokenIn(mail?.text ?? "");
    expect(mail?.text).toContain(`${portal}/set-password/${token}`);
    expect(await isLinkAlive(token)).toBe(true);
    expect(await mailTo(user)).toMatchObject({ attempts: 1, sent: true, failed: false, problem: null });
    for (const table of ["mails", "auth.one_time_links", "audit_entries"]) {
      const { rowCount } = await superuser.query(`select from ${table} t where t::text like '%' || $1 || '%'`, [token]);
      expect([table, rowCount]).toEqual([table, 0]);
    }
    expect(said).toHaveLength(1);
    expect(said.join()).not.toMatch(new RegExp(`${token}|${user.email}`));
  });

  test("where two senders are at work", async () => {
    const server = await smtp();
    const users = await Promise.all(Array.from({ length: 12 }, asking));
    while ((await Promise.all([send(server.settings()), send(server.settings())])).some((tried) => tried > 0));
    expect(server.accepted.map((mail) => mail.to).toSorted()).toEqual(users.map((user) => user.email).toSorted());
  });

  test("where the server is slow, and another sender looks meanwhile", async () => {
    let meanwhile: Promise<number> | undefined;
    const server = await smtp({
      data: async () => {
        meanwhile = send(server.settings());
        await meanwhile;
      },
    });
    await asking();
    await send(server.settings());
    expect(await meanwhile).toBe(0);
    expect(server.accepted).toHaveLength(1);
  });

  test("where the database goes away while the server answers", async () => {
    const server = await smtp({
      data: async () => {
        await superuser.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'portal_mail' and datname = current_database()",
        );
      },
    });
    const user = await asking();
    await send(server.settings());
    await send(server.settings());
    expect(await mailTo(user)).toMatchObject({ sent: true, attempts: 1 });
    expect(server.accepted).toHaveLength(1);
  });
});

describe("part 4, promise A3: what a server can't or won't take", () => {
  test.each([
    ["falls over at once", { connect: async () => Promise.reject(answer(421, "4.3.2 not now")) }, "later", "421 4.3.2"],
    ["is not there", null, "unreachable", null],
    [
      "puts an address off",
      { recipient: async () => Promise.reject(answer(450, "4.2.0 later")) },
      "later",
      "450 4.2.0",
    ],
    ["puts a mail off", { data: async () => Promise.reject(answer(451, "4.3.0 later")) }, "later", "451 4.3.0"],
  ] as const)("a server that %s: the mail waits, and comes when it does", async (_, trouble, problem, reply) => {
    const server = await smtp({ ...trouble });
    const user = await asking();
    const away = trouble === null ? { port: 1 } : {};
    await send(server.settings(away));
    expect(await mailTo(user)).toMatchObject({ sent: false, failed: false, attempts: 1, problem, reply });
    expect(Number((await mailTo(user)).wait)).toBeGreaterThan(10);
    // Not before its time.
    expect(await send(server.settings())).toBe(0);
    Object.assign(server.behaviour, { connect: undefined, recipient: undefined, data: undefined });
    await later();
    await send(server.settings());
    expect(server.accepted).toHaveLength(1);
    expect(await mailTo(user)).toMatchObject({ sent: true, attempts: 2, problem: null, reply: null });
  });

  test("a server that breaks off in the middle of a mail: it comes later, as the same mail", async () => {
    const ids: string[] = [];
    const server = await smtp({
      data: async (mail) => {
        ids.push(mail.messageId);
        if (ids.length > 1) return;
        server.drop();
        throw new Error("gone");
      },
    });
    const user = await asking();
    await send(server.settings());
    expect(await mailTo(user)).toMatchObject({ sent: false, failed: false, problem: "unreachable" });
    await later();
    await send(server.settings());
    expect(server.accepted).toHaveLength(1);
    expect(new Set(ids).size).toBe(1);
  });

  test("each attempt waits longer than the one before", async () => {
    const server = await smtp({ recipient: async () => Promise.reject(answer(450, "4.2.0 later")) });
    const user = await asking();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await later();
      await send(server.settings());
      waits.push(Number((await mailTo(user)).wait));
    }
    expect(waits).toEqual([...new Set(waits)].toSorted((one, other) => one - other));
    expect(waits.at(-1)).toBeGreaterThan(14 * 60);
  });

  test.each([
    [
      "an address",
      { recipient: async () => Promise.reject(answer(550, "5.1.1 no such user")) },
      "address_refused",
      "550 5.1.1",
    ],
    [
      "a mail",
      { data: async (mail: { text: string }) => Promise.reject(answer(554, `5.7.1 ${mail.text.slice(-60)}`)) },
      "refused",
      "554 5.7.1",
    ],
  ] as const)("a server that refuses %s for good: said so, and not tried again", async (_, trouble, problem, reply) => {
    const server = await smtp({ ...trouble });
    const user = await asking();
    await send(server.settings());
    expect(await mailTo(user)).toMatchObject({ failed: true, sent: false, problem, reply });
    await later();
    expect(await send(server.settings())).toBe(0);
    // Whoever asks again is sent a mail of its own.
    Object.assign(server.behaviour, { recipient: undefined, data: undefined });
    await requestPasswordLink({ email: user.email }, "nl");
    await send(server.settings());
    expect(server.accepted.map((mail) => mail.to)).toEqual([user.email]);
  });

  test("a mail that waited too long is given up, and not sent", async () => {
    const server = await smtp();
    const user = await asking();
    await superuser.query("update mails set expires_at = now()");
    expect(await send(server.settings())).toBe(0);
    expect(await mailTo(user)).toMatchObject({ failed: true, problem: "expired", attempts: 0 });
    expect(server.accepted).toEqual([]);
  });

  test("a mail that is not needed any more is not sent", async () => {
    const server = await smtp();
    const [chosen, ended] = [await asking(), await asking()];
    await givePassword(superuser, chosen, "a password of one's own");
    await superuser.query("update users set ended_at = now() where id = $1", [ended.id]);
    await send(server.settings());
    for (const user of [chosen, ended])
      expect(await mailTo(user)).toMatchObject({ failed: true, problem: "not_needed" });
    expect(server.accepted).toEqual([]);
  });
});

describe("part 4, promise A3: a server that wants a sign-in or encryption", () => {
  const login = { user: "portaal", password: "geheim" };
  const guarded = {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (
      auth: { username?: string; password?: string | null },
      _: unknown,
      callback: (error: Error | null, answer?: object) => void,
    ) =>
      auth.username === login.user && auth.password === login.password
        ? callback(null, { user: login.user })
        : callback(answer(535, "5.7.8 wrong")),
  };

  test("gets the one that was set; a wrong one or none is said, and tried again", async () => {
    const server = await smtp({}, guarded);
    const user = await asking();
    for (const wrong of [null, { user: "portaal", password: "anders" }]) {
      await later();
      await send(server.settings({ login: wrong }));
      expect(await mailTo(user)).toMatchObject({ sent: false, failed: false, problem: "sign_in" });
    }
    await later();
    await send(server.settings({ login }));
    expect(server.accepted).toHaveLength(1);
    expect(said.join()).not.toMatch(/geheim|anders/);
  });

  test("no mail goes out in the clear, or to a server whose certificate nobody vouches for", async () => {
    const [bare, strange] = [await smtp({}, { disabledCommands: ["STARTTLS"] }), await smtp()];
    const user = await asking();
    for (const server of [bare, strange]) {
      await later();
      await send(server.settings({ tls: "starttls" }));
      expect(await mailTo(user)).toMatchObject({ sent: false, failed: false, problem: "tls" });
      expect(server.accepted).toEqual([]);
    }
  });

  test.each(["starttls", "implicit"] as const)("%s goes well with a certificate that is trusted", async (tls) => {
    const known = getCACertificates("default");
    setDefaultCACertificates([...known, localhostCertificate]);
    cleanups.push(async () => setDefaultCACertificates(known));
    const secured: boolean[] = [];
    const server = await smtp(
      {},
      {
        secure: tls === "implicit",
        onMailFrom: (_, session, callback) => {
          secured.push(session.secure);
          callback();
        },
      },
    );
    await asking();
    await send(server.settings({ tls }));
    expect(secured).toEqual([true]);
    expect(server.accepted).toHaveLength(1);
  });
});

describe("part 4, promise A3: a sender that dies with a mail in hand", () => {
  /** A sender of its own process, killed at once when the server has a whole mail and before it answers. */
  async function killedWhileSending(answers: boolean) {
    const server = await smtp({
      data: async () => {
        sender.kill("SIGKILL");
        await once(sender, "exit");
        if (!answers) throw new Error("never taken");
      },
    });
    const user = await asking();
    const code = `
      const { startSender } = await import("./lib/mail/sender.ts");
      const { smtpTransport } = await import("./lib/mail/transport.ts");
      startSender({ transport: smtpTransport(${JSON.stringify(server.settings())}), portal: "${portal}" });`;
    const sender: ChildProcess = spawn(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "--input-type=module", "-e", code],
      { env: { ...process.env, PORTAL_MAIL_URL: urls.mail }, stdio: "ignore" },
    );
    await once(sender, "exit");
    Object.assign(server.behaviour, { data: undefined });
    return { server, user };
  }

  test("before the server took it: another sender leaves it alone while it may live, then sends it, once", async () => {
    const { server, user } = await killedWhileSending(false);
    expect(await mailTo(user)).toMatchObject({ sent: false, failed: false, attempts: 1 });
    expect(await send(server.settings())).toBe(0);
    await later();
    await send(server.settings());
    expect(server.accepted).toHaveLength(1);
    expect(await isLinkAlive(tokenIn(server.accepted[0]?.text ?? ""))).toBe(true);
  });

  test("after the server took it: if it goes out again it is the same mail to a mailbox, and both links work", async () => {
    const { server } = await killedWhileSending(true);
    await later();
    await send(server.settings());
    expect(new Set(server.accepted.map((mail) => mail.messageId)).size).toBe(1);
    for (const mail of server.accepted) expect(await isLinkAlive(tokenIn(mail.text))).toBe(true);
  });
});
