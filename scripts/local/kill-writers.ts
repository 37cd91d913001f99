import { setTimeout as sleep } from "node:timers/promises";
import { hiddenFieldsOf } from "@/testing/html-forms";

/** Whose form it is: its address, and the cookie of who sends it. */
type Form = { address: string; cookie: string };

/** People who record contact attempts without pause, as a browser without script does, until they are told to stop. */
export class Writers {
  /** The keys of what the portal said it had recorded. */
  readonly acknowledged: string[] = [];
  /** What a person saw instead of an answer, and how often: it was tried again. */
  readonly troubles = new Map<string, number>();
  private readonly working: Promise<unknown>;
  private stopped = false;

  constructor(form: Form, count: number) {
    this.working = Promise.all(Array.from({ length: count }, () => this.write(form)));
  }

  /** Lets them finish what they are at. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  /** Waits until so many more writes were acknowledged. Throws where that takes too long. */
  async more(count: number, patience = 120_000): Promise<void> {
    const [goal, deadline] = [this.acknowledged.length + count, Date.now() + patience];
    while (this.acknowledged.length < goal) {
      if (Date.now() > deadline) throw new Error(`Nothing was recorded for ${patience / 1_000} s: ${this.said()}`);
      await sleep(20);
    }
  }

  /** What was seen instead of an answer, in words. */
  said(): string {
    return [...this.troubles].map(([what, times]) => `${what} × ${times}`).join(", ") || "no trouble";
  }

  private async write(form: Form): Promise<void> {
    while (!this.stopped) {
      const html = await this.insist(async () => {
        const response = await request(form, { headers: { accept: "text/html" } });
        return response.status === 200 ? response.text() : response;
      });
      const fields = hiddenFieldsOf(html, (one) => one.includes('name="note"'));
      const { key = "" } = fields;
      await this.insist(async () => {
        const response = await request(form, { method: "POST", body: filled(fields) });
        return response.headers.get("location")?.includes("saved=attempt") ? "recorded" : response;
      });
      this.acknowledged.push(key);
    }
  }

  /** Does it again until it succeeds, as a person presses *try again*. */
  private async insist(attempt: () => Promise<string | Response>): Promise<string> {
    for (;;) {
      const answer = await attempt().catch(() => "no answer" as const);
      if (typeof answer === "string" && answer !== "no answer") return answer;
      const what = typeof answer === "string" ? answer : seen(answer);
      this.troubles.set(what, (this.troubles.get(what) ?? 0) + 1);
      await sleep(100);
    }
  }
}

function seen(response: Response): string {
  return `${response.status}${response.headers.get("location") ? ` to ${response.headers.get("location")}` : ""}`;
}

function request({ address, cookie }: Form, init: RequestInit): Promise<Response> {
  const headers = { ...init.headers, cookie, origin: new URL(address).origin };
  return fetch(address, { ...init, headers, redirect: "manual", signal: AbortSignal.timeout(30_000) });
}

function filled(fields: Record<string, string>): FormData {
  const form = new FormData();
  const typed = { direction: "outgoing", channel: "phone", result: "reached", at: "2021-03-06T10:10", note: "Gebeld." };
  for (const [name, value] of Object.entries({ ...fields, ...typed })) form.append(name, value);
  return form;
}
