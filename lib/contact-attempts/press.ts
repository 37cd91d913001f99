import type { AttemptResult, Channel, Direction, Press } from "@/core/words/contact-attempts";
import type { KnownDetails } from "@/lib/parties/by-channel";

type Attempt = { direction: Direction; channel: Channel; result: AttemptResult };

const written: readonly Channel[] = ["letter", "email", "text_message"];

/** The attempt that a press records, with the channel that is chosen. */
export function attemptOf(press: Press, channel: Channel): Attempt {
  switch (press) {
    case "wrong_number":
      return { direction: "outgoing", channel: "phone", result: "undeliverable" };
    case "letter_sent":
      return { direction: "outgoing", channel: "letter", result: "sent" };
    case "email_sent":
      return { direction: "outgoing", channel: "email", result: "sent" };
    case "sent_through":
      return { direction: "outgoing", channel: "through_referrer", result: "sent" };
    case "incoming":
      return { direction: "incoming", channel, result: written.includes(channel) ? "sent" : "reached" };
    default:
      return { direction: "outgoing", channel, result: press };
  }
}

/**
 * By which ways a party is known to be reached, in the order in which one tries them: first those that they prefer, and of which what
 * they take is known.
 */
export function knownWays({ phone, reachedThrough, email, street, city, ...details }: KnownDetails): Channel[] {
  const address = street ?? city;
  const known = { phone, through_referrer: reachedThrough, email, letter: address } as const;
  const takes = { ...known, text_message: phone, video_call: phone ?? email, visit: address } as const;
  const { firstWay, secondWay, thirdWay } = details;
  const preferred = [firstWay, secondWay, thirdWay].filter((way) => way !== null && takes[way] !== null);
  const others = (Object.keys(known) as (keyof typeof known)[]).filter((way) => known[way] !== null);
  return [...new Set([...preferred, ...others])] as Channel[];
}

/** How a party is tried where nothing else is chosen: by the first of their ways by which one can speak with them. */
export function usualChannel(ways: readonly Channel[]): Channel {
  return ways.find((way) => !written.includes(way)) ?? "phone";
}

/**
 * What can be pressed of a party, what is likely first: by speaking, unless one writes to them first. What takes a way that is not known
 * is left out, but for a letter, whose address one may have on paper.
 */
export function pressesFor(ways: readonly Channel[]): Press[] {
  const has = (way: Channel) => ways.includes(way);
  const spoken = [
    "no_answer",
    "reached",
    "message_left",
    ...(has("phone") ? (["wrong_number"] as const) : []),
  ] as const;
  const sent = [
    "letter_sent",
    ...(has("email") ? (["email_sent"] as const) : []),
    ...(has("through_referrer") ? (["sent_through"] as const) : []),
  ] as const;
  const writes = ways[0] !== undefined && written.includes(ways[0]);
  return writes ? [...sent, ...spoken, "incoming"] : [...spoken, ...sent, "incoming"];
}
