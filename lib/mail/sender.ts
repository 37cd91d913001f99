import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/core/log";
import { type Sending, sendDue } from "@/lib/mail/send";

const pause = 1000;
/** What is under way when the sender stops gets so long to end well. */
const grace = 5000;

/** Sends mail as long as this process lives, and returns how to stop. A database that is away is waited for. */
export function startSender(to: Pick<Sending, "transport" | "portal">): () => Promise<void> {
  const [stopping, stopped] = [new AbortController(), new AbortController()];
  const running = sendOn({ ...to, stopped: stopped.signal }, stopping.signal);
  return async () => {
    stopping.abort();
    const insist = setTimeout(() => stopped.abort(), grace);
    await running;
    clearTimeout(insist);
  };
}

async function sendOn(sending: Sending, stopping: AbortSignal): Promise<void> {
  let troubled = false;
  while (!stopping.aborted) {
    let tried = 0;
    try {
      tried = await sendDue(sending);
      troubled = false;
    } catch (error) {
      if (!troubled) log.error("mail waits: the database can't be reached", error);
      troubled = true;
    }
    if (tried === 0) await sleep(pause, undefined, { signal: stopping }).catch(() => undefined);
  }
}
