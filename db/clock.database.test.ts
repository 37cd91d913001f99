import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { SignedOut } from "@/core/errors";
import { byClock } from "@/core/request-clock";
import { asJob, asMail, asPerson, asSignIn, type Transaction } from "@/db/actor-transaction";
import { isLinkAlive } from "@/lib/auth/one-time-links";
import { signIn } from "@/lib/auth/sign-in";
import { hashOf, newToken } from "@/lib/auth/tokens";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { makeCaller } from "@/testing/callers";
import { letClockMove, shiftTo } from "@/testing/clock";
import { useDatabase } from "@/testing/database";
import { givePassword, makeActor, makeUser, startSession } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();
await superuser.query("delete from auth.clock");

const monday = "2025-03-03T10:00:00+01:00";
/** Does work by a clock that shows a moment. */
const at = <T>(moment: string, work: () => T) => byClock(shiftTo(moment), work);
const presentDay = async (tx: Transaction) => {
  const { rows } = await tx.execute<{ day: string }>(
    sql`select (auth.now() at time zone 'Europe/Amsterdam')::date::text as day`,
  );
  return rows[0]?.day;
};

describe("part 5, promise 6: nobody moves the clock of a database that is not one of tests", async () => {
  const mediator = await makeActor(superuser, "mediator");
  const asks: [string, <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>][] = [
    ["a person", (work) => asPerson(mediator, work)],
    ["the sign-in page", asSignIn],
    ["the sender of mail", asMail],
    ["a job", (work) => asJob("test", work)],
  ];

  test.each(asks)("%s, whatever the portal's clock says, or a statement, nor makes it one", async (_, as) => {
    const day = await superuser.query("select (now() at time zone 'Europe/Amsterdam')::date::text as day");
    const moved = as(async (tx) => {
      await tx.execute(sql`select set_config('app.shift', '-9 days', true)`);
      return presentDay(tx);
    });
    expect([await at(monday, () => as(presentDay)), await moved]).toEqual([day.rows[0].day, day.rows[0].day]);
    const made = as((tx) => tx.execute(sql`insert into auth.clock values ('-9 days')`));
    await expect(made).rejects.toMatchObject({ kind: "notAllowed" });
  });
});

describe("part 5, promise 6: in a database of tests all of a transaction is at the moment of its request", () => {
  beforeAll(() => letClockMove(superuser));

  test("what is recorded, by whom and what of it, and beside it another moment", async () => {
    const user = await makeUser(superuser, "mediator");
    const { number, harmed } = await at(monday, async () =>
      makeCase(await startSession(superuser, user), {}, "2025-03-03"),
    );
    const attempt = (at: string) => ({
      ...{
        key: crypto.randomUUID(),
        number,
        partyId: harmed,
        direction: "outgoing",
        channel: "phone",
        result: "reached",
      },
      ...{ at, note: "" },
    });
    const record = async (day: string) =>
      recordContactAttempt(await startSession(superuser, user), attempt(`${day}T09:30`));
    await Promise.all([
      at("2025-03-07T10:00:00+01:00", () => record("2025-03-07")),
      at("2025-03-11T10:00:00+01:00", () => record("2025-03-11")),
    ]);
    const days = (moment: string) =>
      `array_agg((${moment} at time zone 'Europe/Amsterdam')::date::text order by ${moment})`;
    const { rows } = await superuser.query(
      `select (select ${days("recorded_at")} from contact_attempts where party_id = $1) as attempts,
              (select ${days("recorded_at")} from audit_entries where user_id = $2) as audited,
              (select from_on::text from case_access where user_id = $2) as tied,
              (select ${days("assessed_at")} from registrations where mediator_id = $2) as assessed`,
      [harmed, user.id],
    );
    const [first, second, third] = ["2025-03-03", "2025-03-07", "2025-03-11"];
    expect(rows[0].attempts).toEqual([second, third]);
    expect(new Set(rows[0].audited)).toEqual(new Set([first, second, third]));
    expect([rows[0].tied, rows[0].assessed]).toEqual([first, [first]]);
    await expect(at("2025-03-07T10:00:00+01:00", () => record("2025-03-08"))).rejects.toMatchObject({ rule: "future" });
  });

  test("a session begins then, stands idle for half an hour and lasts twelve", async () => {
    const user = await makeUser(superuser, "mediator");
    await givePassword(superuser, user, "een zin die niemand raadt");
    const token = await at(monday, async () => {
      const typed = { email: user.email, password: "een zin die niemand raadt" };
      return (await signIn(typed, makeCaller())).session;
    });
    const isIn = (time: string) => at(`2025-03-03T${time}:00+01:00`, () => asPerson({ token }, presentDay));
    for (const time of ["10:29", "10:58", "11:27"]) expect(await isIn(time)).toBe("2025-03-03");
    await expect(isIn("11:58")).rejects.toThrow(SignedOut);
    await superuser.query("update auth.sessions set last_seen_at = $2 where user_id = $1", [
      user.id,
      "2025-03-03T21:50:00+01:00",
    ]);
    expect(await isIn("21:59")).toBe("2025-03-03");
    await expect(isIn("22:01")).rejects.toThrow(SignedOut);
  });

  test("a link works until its hour is over", async () => {
    const { id } = await makeUser(superuser, "mediator");
    const token = newToken();
    await superuser.query(
      `insert into auth.one_time_links (token_hash, user_id, purpose, expires_at)
       values ($1, $2, 'first_password', $3::timestamptz + interval '1 hour')`,
      [hashOf(token), id, monday],
    );
    expect(await at("2025-03-03T10:59:00+01:00", () => isLinkAlive(token))).toBe(true);
    expect(await at("2025-03-03T11:01:00+01:00", () => isLinkAlive(token))).toBe(false);
  });
});
