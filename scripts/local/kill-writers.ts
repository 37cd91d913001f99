import { setTimeout as sleep } from "node:timers/promises";
import { wallClock } from "@/core/calendar";
import messages from "@/messages/nl";
import { hiddenFieldsOf } from "@/testing/html-forms";

/** Whose form it is: its address, and the cookie of whoever sends it. */
type Form = { address: string; cookie: string };
type Answer = { status: number; location: string; text: string };

const firstCall = new Date("2021-03-29T10:00:00Z");
const sixMinutes = 6 * 60_000;

/** People who record contact attempts without pause, as a browser without script does, until they are told to stop. */
export class Writers {
  /** The keys of what the portal said it had recorded. */
  readonly acknowledged: string[] = [];
  /** What a person saw instead of an answer, and how often: it was tried again. */
  readonly troubles = new Map<string, number>();
  private readonly working: Promise<unknown>;
  private failure: unknown;
  private stopped = false;

  constructor(
    form: Form,
    count: number,
    private readonly interrupted: AbortSignal,
  ) {
    const writing = Array.from({ length: count }, () => this.write(form));
    this.working = Promise.all(writing).catch((error: unknown) => {
      this.failure = error;
    });
  }

  /** Lets them finish what they are at. Throws what one of them met that passes by no trying again. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
    if (this.failure) throw this.failure;
  }

  /** Waits until so many more writes were acknowledged. Throws where that takes too long, and what `stop` throws. */
  async more(count: number, patience = 300_000): Promise<void> {
    const [goal, deadline] = [this.acknowledged.length + count, Date.now() + patience];
    while (this.acknowledged.length < goal) {
      this.interrupted.throwIfAborted();
      if (this.failure) throw this.failure;
      if (Date.now() > deadline) throw new Error(`Nothing was recorded for ${patience / 1_000} s: ${this.said()}.`);
      await sleep(20);
    }
  }

  /** What was seen instead of an answer, in words. */
  said(): string {
    return [...this.troubles].map(([what, times]) => `${what} × ${times}`).join(", ") || "no trouble";
  }

  private async write(form: Form): Promise<void> {
    while (!this.stopped) {
      const { text } = await this.insist(form, { headers: { accept: "text/html" } }, ({ status }) => status === 200);
      const fields = hiddenFieldsOf(text, (one) => one.includes('name="note"'));
      const { key = "" } = fields;
      const body = filled(fields);
      await this.insist(form, { method: "POST", body }, ({ location }) => location.includes("saved=contact_attempts"));
      this.acknowledged.push(key);
    }
  }

  /** Asks until it succeeds, as a person presses *try again*. */
  private async insist(form: Form, init: RequestInit, succeeded: (answer: Answer) => boolean): Promise<Answer> {
    for (;;) {
      const answer = await request(form, init);
      if (answer && succeeded(answer)) return answer;
      const what = troubleIn(answer);
      this.troubles.set(what, (this.troubles.get(what) ?? 0) + 1);
      await sleep(100);
    }
  }
}

/** What a person sees who is to try again (decision 22). Throws where it is anything else. */
function troubleIn(answer: Answer | null): string {
  if (!answer) return "no answer";
  const { status, location, text } = answer;
  if (status === 503) return "503";
  // The fault had passed before the form was drawn again.
  const { unreachable, crowded } = messages.errors;
  if (status === 200 && [unreachable, crowded].some((sentence) => text.includes(sentence))) return "a word in the form";
  throw new Error(`Somebody who recorded an attempt got ${status} ${location}.`);
}

async function request({ address, cookie }: Form, init: RequestInit): Promise<Answer | null> {
  const headers = { ...init.headers, cookie, origin: new URL(address).origin };
  const sent = fetch(address, { ...init, headers, redirect: "manual", signal: AbortSignal.timeout(60_000) });
  return sent
    .then(async (response) => {
      const { status, headers } = response;
      return { status, location: headers.get("location") ?? "", text: await response.text() };
    })
    .catch(() => null);
}

let calls = 0;

/** A call, none at the time of another: of the same call twice the portal asks whether it was one. */
function filled(fields: Record<string, string>): FormData {
  const form = new FormData();
  const [day = "", time = ""] = wallClock(new Date(firstCall.getTime() + calls++ * sixMinutes)).split("T");
  const moment = { "at.day": day, "at.time": time };
  const typed = { direction: "outgoing", channel: "phone", result: "reached", ...moment, note: "Gebeld." };
  for (const [name, value] of Object.entries({ ...fields, ...typed })) form.append(name, value);
  return form;
}
