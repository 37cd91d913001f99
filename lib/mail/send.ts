import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseRefused } from "@/core/errors";
import { log } from "@/core/log";
import { asMail } from "@/db/actor-transaction";
import { makeLinkToken } from "@/lib/auth/one-time-links";
import { linkMail } from "@/lib/mail/link-mail";
import { type Setback, setbackOf } from "@/lib/mail/problems";
import { type Claimed, claimDue, giveUpExpired, markSent, markSetback } from "@/lib/mail/queue";
import type { MailTransport } from "@/lib/mail/transport";

/** What sends: a way out, the address of the portal for its links, and a sign to break off. */
export type Sending = { transport: MailTransport; portal: string; stopped: AbortSignal };

/** An attempt takes so long at most: less than a claim lasts, so that no two senders are ever at one mail. */
const mostSeconds = 120;

/** Sends the mails whose time has come, a few at once, and returns how many it tried. Throws where the database can't be reached. */
export async function sendDue(sending: Sending): Promise<number> {
  for (const mail of await giveUpExpired()) say("mail failed", mail.id, mail);
  const claimed = await claimDue();
  await Promise.all(claimed.map((mail) => send(mail, sending)));
  return claimed.length;
}

async function send(mail: Claimed, { transport, portal, stopped }: Sending): Promise<void> {
  const signal = AbortSignal.any([AbortSignal.timeout(mostSeconds * 1000), stopped]);
  let place: string | undefined;
  try {
    // Made now and told to nobody but the recipient: the database keeps its hash. An earlier attempt's link, which may have arrived, stays good.
    const token = await asMail((tx) => makeLinkToken(tx, mail.userId, mail.purpose));
    const { id, recordedAt, recipient } = mail;
    place = await transport.deliver({ id, recordedAt, recipient, ...linkMail(mail, token, portal) }, signal);
  } catch (error) {
    const setback: Setback =
      error instanceof DatabaseRefused ? { problem: "not_needed", final: true, reply: null } : setbackOf(error);
    if (setback.problem === "unexpected") log.error("a mail could not be sent", error);
    await insisting(() => markSetback(mail, setback));
    say(setback.final ? "mail failed" : "mail waits", mail.id, { ...setback, attempts: mail.attempts });
    return;
  }
  await insisting(() => markSent(mail));
  say("mail sent", mail.id, { place });
}

/** Does it, again and again for a while where the database is away just now: a mail that was taken must not go out once more. */
async function insisting(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(1000);
    }
  }
}

type Noted = { problem?: string | null; reply?: string | null; attempts?: number; place?: string | undefined };

function say(event: string, mail: string, { problem, reply, attempts, place }: Noted): void {
  const facts = { mail, problem, reply, attempts, file: place };
  const known = Object.entries(facts).filter((fact): fact is [string, string | number] => fact[1] != null);
  log.info(event, Object.fromEntries(known));
}
