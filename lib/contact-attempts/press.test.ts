import { expect, test } from "vitest";
import { channels, presses, resultsOf } from "@/core/words/contact-attempts";
import { attemptOf, knownWays, pressesFor, usualChannel } from "@/lib/contact-attempts/press";
import { contactAttemptPress } from "@/lib/contact-attempts/schema";
import { ofChannels } from "@/lib/parties/by-channel";

const nothing = ofChannels([]);
const sent = {
  key: crypto.randomUUID(),
  number: "2025-0001",
  partyId: crypto.randomUUID(),
  from: "",
  note: "",
  at: "",
};

test("part 6, promise 5: a press is an attempt that can be, with whatever channel is chosen, or says at the channel why not", () => {
  for (const press of presses) {
    for (const channel of channels) {
      const attempt = attemptOf(press, channel);
      const came = contactAttemptPress.safeParse({ ...sent, press, channel });
      expect([press, channel, came.success]).toEqual([press, channel, resultsOf(attempt).includes(attempt.result)]);
      const told = came.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
      expect(told).toEqual(came.success ? [] : [["channel", "resultOfOtherChannel"]]);
    }
  }
});

test("part 6, promise 5: what says by which channel it was is of that one, and they contacted us is theirs", () => {
  expect(attemptOf("letter_sent", "phone")).toEqual({ direction: "outgoing", channel: "letter", result: "sent" });
  expect(attemptOf("wrong_number", "visit")).toEqual({
    direction: "outgoing",
    channel: "phone",
    result: "undeliverable",
  });
  expect(attemptOf("no_answer", "visit")).toEqual({ direction: "outgoing", channel: "visit", result: "no_answer" });
  expect(attemptOf("incoming", "phone")).toEqual({ direction: "incoming", channel: "phone", result: "reached" });
  expect(attemptOf("incoming", "letter")).toEqual({ direction: "incoming", channel: "letter", result: "sent" });
});

test("part 6, promise 5: of every way that is known the usual channel and the first button can be pressed together", () => {
  const known = { phone: "06 12345678", reachedThrough: "PI Zwolle", email: "a@example.org", city: "Assen" };
  for (let of = 0; of < 16; of += 1) {
    const some = Object.fromEntries(Object.entries(known).filter((_, place) => of & (1 << place)));
    const ways = knownWays({ ...nothing, ...some });
    for (const press of pressesFor(ways))
      expect(contactAttemptPress.safeParse({ ...sent, press, channel: usualChannel(ways) }).success).toBe(true);
  }
});

test("part 6, promise 2: what a party prefers is tried first, where what it takes is known", () => {
  const known = { ...nothing, phone: "06", city: "Assen" };
  expect(knownWays({ ...known, firstWay: "letter", secondWay: "phone" })).toEqual(["letter", "phone"]);
  expect(pressesFor(["letter", "phone"])[0]).toBe("letter_sent");
  expect(knownWays({ ...known, firstWay: "email", secondWay: "visit", thirdWay: "visit" })).toEqual([
    ...["visit", "phone", "letter"],
  ]);
  expect(usualChannel(knownWays({ ...known, firstWay: "text_message", secondWay: "visit" }))).toBe("visit");
});

test("part 6, promise 5: the number is tried before all, and of whom only an address is known one writes", () => {
  expect(knownWays({ ...nothing, phone: "06", email: "a@example.org" })).toEqual(["phone", "email"]);
  expect(usualChannel(["phone", "through_referrer"])).toBe("phone");
  expect(usualChannel(["through_referrer", "letter"])).toBe("through_referrer");
  expect([usualChannel(["letter"]), usualChannel([])]).toEqual(["phone", "phone"]);
  expect(pressesFor(["letter"])[0]).toBe("letter_sent");
  expect(pressesFor(["phone", "letter"]).slice(0, 4)).toEqual(["no_answer", "reached", "message_left", "wrong_number"]);
  expect(pressesFor([])).toEqual(["no_answer", "reached", "message_left", "letter_sent", "incoming"]);
  expect(pressesFor(["through_referrer", "email"])).toEqual(expect.arrayContaining(["email_sent", "sent_through"]));
});
