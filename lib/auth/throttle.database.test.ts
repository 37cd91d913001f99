import { describe, expect, test } from "vitest";
import { RuleBroken, TooSoon } from "@/core/errors";
import type { Caller } from "@/lib/auth/caller";
import { longestDelay } from "@/lib/auth/delays";
import { signIn } from "@/lib/auth/sign-in";
import { hashOf } from "@/lib/auth/tokens";
import { makeCaller } from "@/testing/callers";
import { useDatabase } from "@/testing/database";
import { givePassword, makeUser, type TestUser } from "@/testing/factories";

const { superuser } = await useDatabase();
const password = "een zin die niemand raadt";
const nobody = () => `${crypto.randomUUID()}@example.org`;

async function account(): Promise<TestUser> {
  const user = await makeUser(superuser, "mediator");
  await givePassword(superuser, user, password);
  return user;
}

const right = (email: string, caller: Caller) => signIn({ email, password }, caller);

/** What came of a wrong guess: `wrong`, or the seconds after which the next one is let in. */
async function guess(email: string, caller: Caller, typed = "not the password"): Promise<"wrong" | number> {
  const error: unknown = await signIn({ email, password: typed }, caller).then(
    () => "in",
    (thrown: unknown) => thrown,
  );
  if (error instanceof TooSoon) return error.seconds;
  expect(error).toEqual(expect.objectContaining({ name: "RuleBroken", rule: "wrongSignIn" }));
  return "wrong";
}

async function guessOften(email: string, caller: Caller, times: number): Promise<("wrong" | number)[]> {
  const answers: ("wrong" | number)[] = [];
  for (let time = 0; time < times; time += 1) answers.push(await guess(email, caller));
  return answers;
}

/** As if so much time had gone by. */
async function pass(seconds: number): Promise<void> {
  await superuser.query(
    "update auth.throttles set failed_at = failed_at - make_interval(secs => $1), free_at = free_at - make_interval(secs => $1)",
    [seconds],
  );
}

/** As if no time had gone by since the last guesses, however slow the machine is. */
async function still(): Promise<void> {
  await superuser.query(
    "update auth.throttles set free_at = clock_timestamp() + (free_at - failed_at), failed_at = clock_timestamp()",
  );
}

/** The next guess has to wait about so many seconds. */
async function expectWait(email: string, caller: Caller, seconds: number): Promise<void> {
  await still();
  const waits = await guess(email, caller);
  expect(waits).toBeLessThanOrEqual(seconds);
  expect(waits).toBeGreaterThan(seconds - 4);
}

describe("part 4, promise 4: a stranger locks nobody out", () => {
  test("a thousand guesses at Marieke's account: her own browser gets in at once, a new one after a minute at most", async () => {
    const marieke = await account();
    const { device } = await right(marieke.email, makeCaller());
    const stranger = makeCaller();
    for (let round = 0; round < 100; round += 1) {
      await guessOften(marieke.email, stranger, 10);
      if (round < 10) await pass(longestDelay);
    }
    expect(await right(marieke.email, makeCaller({ device }))).toMatchObject({ device });

    const elsewhere = makeCaller();
    await still();
    const waits = await right(marieke.email, elsewhere).catch((error: unknown) => error);
    expect(waits).toBeInstanceOf(TooSoon);
    const { seconds } = waits as TooSoon;
    expect(seconds).toBeLessThanOrEqual(longestDelay);
    // The stranger goes on meanwhile, and takes nobody's turn.
    await guessOften(marieke.email, stranger, 20);
    await pass(seconds);
    await guessOften(marieke.email, stranger, 20);
    expect((await right(marieke.email, elsewhere)).session).not.toBe("");
  });

  test("in the stranger's own network too the right password gets in a minute after the last guess", async () => {
    const marieke = await account();
    const stranger = makeCaller();
    await guessOften(marieke.email, stranger, 30);
    await pass(longestDelay);
    expect((await right(marieke.email, makeCaller({ source: stranger.source }))).session).not.toBe("");
  });

  test("a browser that another account has signed in from is not known to this one", async () => {
    const [marieke, noor] = [await account(), await account()];
    const { device } = await right(noor.email, makeCaller());
    await guessOften(marieke.email, makeCaller(), 6);
    await expectWait(marieke.email, makeCaller({ device }), 5);
  });

  test("colleagues who share a browser are both known in it", async () => {
    const [marieke, noor] = [await account(), await account()];
    const { device } = await right(noor.email, makeCaller());
    expect((await right(marieke.email, makeCaller({ device }))).device).toBe(device);
    await guessOften(marieke.email, makeCaller(), 9);
    await guessOften(noor.email, makeCaller(), 9);
    for (const { email } of [marieke, noor]) expect((await right(email, makeCaller({ device }))).device).toBe(device);
  });

  test("a device that was made up or copied from the table is none", async () => {
    const marieke = await account();
    const { device } = await right(marieke.email, makeCaller());
    const { rows } = await superuser.query<{ hash: Buffer }>("select token_hash as hash from auth.devices");
    expect(rows.map(({ hash }) => hash)).toContainEqual(hashOf(device));
    await guessOften(marieke.email, makeCaller(), 6);
    for (const made of ["", "x", hashOf(device).toString("base64url")]) {
      await expectWait(marieke.email, makeCaller({ device: made }), 5);
    }
  });
});

describe("part 4, promise 4: guessing is slowed down, for known and unknown addresses alike", () => {
  test.each(["known", "unknown"])("%s: five guesses are free, then the delay grows", async (kind) => {
    const email = kind === "known" ? (await account()).email : nobody();
    const stranger = makeCaller();
    expect(await guessOften(email, stranger, 5)).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong"]);
    for (const seconds of [5, 10, 20, 40, 60, 60]) {
      await expectWait(email, stranger, seconds);
      // Asking again does not make it longer, and capitals are no other address.
      await expectWait(email.toUpperCase(), stranger, seconds);
      await pass(seconds);
      expect(await guess(email, stranger)).toBe("wrong");
    }
  });

  test("guesses that come together count as one after the other", async () => {
    const { email } = await account();
    const stranger = makeCaller();
    const answers = await Promise.all(Array.from({ length: 16 }, () => guess(email, stranger)));
    expect(answers.filter((answer) => answer === "wrong")).toHaveLength(5);
  });

  test("another network waits for its turn as well, once the account is guessed at", async () => {
    const { email } = await account();
    await guessOften(email, makeCaller(), 7);
    const other = makeCaller();
    const waits = await guess(email, other);
    expect(waits).toBeGreaterThan(0);
    await pass(longestDelay);
    expect(await guess(email, other)).toBe("wrong");
  });

  test("a spray over forty accounts from one network is slowed down", async () => {
    // One after the other: so many passwords hashed at once are turned away where the machine is slow.
    const people: Awaited<ReturnType<typeof account>>[] = [];
    while (people.length < 40) people.push(await account());
    const stranger = makeCaller();
    let [tried, waited] = [0, 0];
    for (const { email } of people) {
      let answer = await guess(email, stranger);
      while (answer !== "wrong") {
        waited += answer;
        await pass(answer);
        answer = await guess(email, stranger);
      }
      tried += 1;
    }
    expect(tried).toBe(40);
    expect(waited).toBeGreaterThan(20 * 60);
    // Whoever is elsewhere, or known, notices nothing.
    expect(await guess(people[0]?.email ?? "", makeCaller())).toBe("wrong");
  });

  test("an own account does not help whoever sprays: a sign-in that went well takes back no guess but itself", async () => {
    const own = await account();
    const source = makeCaller().source;
    for (let times = 0; times < 10; times += 1) expect(await guess(nobody(), makeCaller({ source }))).toBe("wrong");
    await still();
    await expect(right(own.email, makeCaller({ source }))).rejects.toThrow(TooSoon);
    await pass(5);
    await right(own.email, makeCaller({ source }));
    expect(await guess(nobody(), makeCaller({ source }))).toBe("wrong");
    await expectWait(nobody(), makeCaller({ source }), 10);
  });

  test("a known browser has a count of its own, which is slowed down too", async () => {
    const { email } = await account();
    const { device } = await right(email, makeCaller());
    const thief = makeCaller({ device });
    expect(await guessOften(email, thief, 5)).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong"]);
    await expectWait(email, makeCaller({ device }), 5);
    expect((await right(email, makeCaller())).session).not.toBe("");
  });

  test("the right password forgives what was mistyped", async () => {
    const { email } = await account();
    const caller = makeCaller();
    await guessOften(email, caller, 4);
    await right(email, caller);
    expect(await guessOften(email, caller, 4)).toEqual(["wrong", "wrong", "wrong", "wrong"]);
  });

  test("neither the address that was tried nor the network is kept, and nothing for longer than a day", async () => {
    const [email, stranger] = [nobody(), makeCaller()];
    await guess(email, stranger);
    const kept = "select count(*)::integer as count from auth.throttles t";
    const holding = async (text: string) =>
      (await superuser.query(`${kept} where t::text like '%' || $1 || '%'`, [text])).rows[0]?.count;
    expect([await holding(email), await holding(stranger.source)]).toEqual([0, 0]);
    await pass(25 * 3600);
    await guess(nobody(), makeCaller());
    const { rows } = await superuser.query(`${kept} where failed_at < now() - interval '1 day'`);
    expect(rows[0]?.count).toBe(0);
  });
});

describe("part 4, promise 4: seventy sign-ins at once", () => {
  test("each is answered: let in, or told after how many seconds to come back, and such a one counts as no guess", async () => {
    const { email } = await account();
    const answers = await Promise.all(
      Array.from({ length: 70 }, () => right(email, makeCaller()).catch((error: unknown) => error)),
    );
    const turnedAway = answers.filter((answer) => answer instanceof Error);
    for (const error of turnedAway) expect(error).toBeInstanceOf(RuleBroken);
    expect(turnedAway.length).toBeLessThan(70);
    await pass(longestDelay);
    expect((await right(email, makeCaller())).session).not.toBe("");
  });
});
