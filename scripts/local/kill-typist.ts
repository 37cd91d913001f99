import { setTimeout as sleep } from "node:timers/promises";
import { routes } from "@/core/routes";
import type { SavedAnswer } from "@/lib/drafts/schema";

/** Whose draft it is, of the form at which address, and where the portal answers. */
type Typing = { origin: string; address: string; cookie: string; openedBy: string };

/** Somebody who types a number and one more, without pause, and whose page keeps each as a draft as soon as it is typed. */
export class Typist {
  /** The last number that the portal said it had kept, and how often it was kept. */
  kept = 0;
  private readonly page = crypto.randomUUID();
  private readonly working: Promise<unknown>;
  private failure: unknown;
  private stopped = false;

  constructor(typing: Typing) {
    this.working = this.type(typing).catch((error: unknown) => {
      this.failure = error;
    });
  }

  /** Lets them finish what they are at. Throws what they met that passes by no trying again. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
    if (this.failure) throw this.failure;
  }

  private async type({ origin, address, cookie, openedBy }: Typing): Promise<void> {
    let seen = 0;
    for (let typed = 1; !this.stopped; ) {
      const body = JSON.stringify({ address, openedBy, page: this.page, seen, values: { note: String(typed) } });
      const headers = { cookie, origin, "content-type": "application/json" };
      const signal = AbortSignal.timeout(60_000);
      const answer = await fetch(origin + routes.keepDraft, { method: "POST", headers, body, signal }).catch(
        () => null,
      );
      if (answer?.ok) {
        const saved = (await answer.json()) as SavedAnswer;
        // What the answer was lost of stands there, in this page's name.
        if (saved.outcome === "other" && saved.draft.page === this.page) seen = saved.seen;
        else if (saved.outcome !== "kept") throw new Error(`Somebody who typed got ${saved.outcome}.`);
        else {
          seen = saved.seen;
          this.kept = typed;
          typed += 1;
        }
      } else if (answer && answer.status !== 503) throw new Error(`Somebody who typed got ${answer.status}.`);
      await sleep(50);
    }
  }
}
