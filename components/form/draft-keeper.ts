import type { DraftOfForm } from "@/core/draft-of-form";
import type { FormValues } from "@/core/form-state";
import type { Draft, DraftInput, DraftThere, SavedAnswer } from "@/lib/drafts/schema";

/** A draft is saved so many milliseconds after what was typed first since the last save, and tried again after so many. */
export const saveAfter = 1_000;
export const tryAgainAfter = 5_000;

/** What somebody else's text, or another tab's, is to a form that is shown it. */
export type OtherDraft = Pick<Draft, "values" | "savedAt">;

/** What is to be said of a form's draft. `failing` passes by itself; what is `refused` is not tried again. */
export type DraftStatus =
  | { is: "none" }
  | { is: "kept"; savedAt: Date }
  | { is: "failing"; why: "unreachable" | "signedOut" }
  | { is: "refused"; why: "openedByOther" | "notFound" | "tooLarge" | "ended" }
  | { is: "other"; draft: OtherDraft };

/** Sends what a form holds to be kept: what the server answered, or why it did not. */
export type SendDraft = (
  input: DraftInput,
) => Promise<SavedAnswer | "unreachable" | "signedOut" | "notFound" | "tooLarge">;

type Form = Pick<DraftOfForm, "address" | "openedBy"> & {
  there: DraftThere;
  /** What stands in the form now. */
  read(): FormValues;
  send: SendDraft;
  /** Says what to show, and whether something was typed that is kept nowhere. */
  tell(status: DraftStatus, isUnsaved: boolean): void;
};

/**
 * Keeps what stands in a form as a draft on the server: one save at a time, and none once the form is sent, so that nothing that
 * comes late brings back what was sent. It never writes over what it did not see.
 */
export class DraftKeeper {
  readonly #form: Form;
  readonly #page = crypto.randomUUID();
  #seen: number;
  #kept: string;
  #isMade: boolean;
  #isStopped = false;
  #isUnsaved = false;
  #status: DraftStatus = { is: "none" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;

  /** `isTyped` says that something was typed before there was a keeper. */
  constructor(form: Form, isTyped: boolean) {
    this.#form = form;
    this.#seen = form.there.seen;
    this.#isMade = form.there.draft !== null;
    this.#kept = isTyped ? "" : this.#read();
    this.note();
  }

  /** The draft that the form is, to go with it when it is sent; null where there never was one. */
  get draft(): DraftOfForm | null {
    const { address, openedBy } = this.#form;
    return this.#isMade ? { address, openedBy, page: this.#page, seen: this.#seen } : null;
  }

  /** The revision that this page knows of, and whether nobody has typed since it does. */
  get seen(): number {
    return this.#seen;
  }
  get isUntouched(): boolean {
    return !this.#isUnsaved && this.#saving === null && this.#status.is === "none";
  }

  /** Something may have been typed: it is saved soon, however long somebody goes on. */
  note(): void {
    if (this.#isStopped) return;
    const isUnsaved = this.#read() !== this.#kept;
    if (isUnsaved !== this.#isUnsaved) this.#tell(this.#status, isUnsaved);
    if (isUnsaved && this.#isTrying) this.#timer ??= setTimeout(() => this.save(), saveAfter);
  }

  /** Saves what is not saved yet. */
  async save(): Promise<void> {
    this.#clear();
    while (this.#saving) await this.#saving;
    if (this.#isStopped || !this.#isTrying || !this.#isUnsaved) return;
    this.#saving = this.#send().finally(() => {
      this.#saving = null;
    });
    await this.#saving;
    if (this.#status.is === "failing" && !this.#isStopped) this.#timer ??= setTimeout(() => this.save(), tryAgainAfter);
    else this.note();
  }

  /** The page is being left: what is not saved goes along, without anybody to hear what came of it. */
  leave(): void {
    if (this.#isStopped || !this.#isTrying || !this.#isUnsaved) return;
    // What is on its way will have made a revision.
    const seen = this.#seen + (this.#saving ? 1 : 0);
    void this.#form.send({ ...this.#input(), seen, values: this.#form.read() });
  }

  /** The form is being sent: nothing of it is to be saved any more, unless it is refused. */
  stop(): void {
    this.#isStopped = true;
    this.#clear();
  }
  resume(): void {
    this.#isStopped = false;
    this.note();
  }

  /** Throws the draft away; `emptied` empties the form. */
  async discard(emptied: () => void): Promise<void> {
    this.stop();
    while (this.#saving) await this.#saving;
    const answer = await this.#form.send({ ...this.#input(), values: null });
    if (typeof answer === "object" && answer.outcome === "ended") {
      this.#seen = answer.seen;
      emptied();
      this.#kept = this.#read();
      this.#tell({ is: "none" }, false);
    } else {
      this.#hear(answer, this.#kept);
    }
    this.resume();
  }

  /** Goes on with what stands here: over the other draft that was shown, or after the draft ended elsewhere. */
  async keepHere(): Promise<void> {
    this.#kept = "";
    this.#tell({ is: "none" }, true);
    await this.save();
  }

  /** Goes on with a draft that stands there, once the form shows it. */
  takeOver({ seen, draft }: DraftThere): void {
    this.#seen = seen;
    this.#isMade = draft !== null;
    this.#kept = this.#read();
    this.#tell(draft ? { is: "kept", savedAt: draft.savedAt } : { is: "none" }, false);
  }

  get #isTrying(): boolean {
    return this.#status.is !== "refused" && this.#status.is !== "other";
  }

  #input() {
    const { address, openedBy } = this.#form;
    return { address, openedBy, page: this.#page, seen: this.#seen };
  }

  async #send(): Promise<void> {
    const values = this.#form.read();
    this.#isMade = true;
    this.#hear(await this.#form.send({ ...this.#input(), values }), JSON.stringify(values));
  }

  #hear(answer: Awaited<ReturnType<SendDraft>>, sent: string): void {
    const isUnsaved = this.#isUnsaved;
    if (answer === "unreachable" || answer === "signedOut") this.#tell({ is: "failing", why: answer }, isUnsaved);
    else if (typeof answer === "string") this.#tell({ is: "refused", why: answer }, isUnsaved);
    else if (answer.outcome === "openedByOther") this.#tell({ is: "refused", why: answer.outcome }, isUnsaved);
    else if (answer.outcome === "kept") this.#keep(answer.seen, sent, new Date(answer.savedAt));
    else if (answer.outcome === "ended") {
      this.#seen = answer.seen;
      this.#tell({ is: "refused", why: "ended" }, isUnsaved);
    } else {
      const { page, values, savedAt } = answer.draft;
      const there = JSON.stringify(values);
      this.#seen = answer.seen;
      // One's own, of which the answer was lost, or what stands here too.
      if (page === this.#page || there === this.#read()) this.#keep(answer.seen, there, new Date(savedAt));
      else this.#tell({ is: "other", draft: { values, savedAt: new Date(savedAt) } }, isUnsaved);
    }
  }

  #keep(seen: number, kept: string, savedAt: Date): void {
    this.#seen = seen;
    this.#kept = kept;
    this.#tell({ is: "kept", savedAt }, this.#read() !== kept);
  }

  #tell(status: DraftStatus, isUnsaved: boolean): void {
    this.#status = status;
    this.#isUnsaved = isUnsaved;
    this.#form.tell(status, isUnsaved);
  }

  #read(): string {
    return JSON.stringify(this.#form.read());
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
