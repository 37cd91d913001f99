import type { ContactForm } from "@/core/words/cases";
import type { AttemptResult, Channel, Direction } from "@/core/words/contact-attempts";
import type { Decision } from "@/core/words/parties";
import type { NoteKind } from "@/demo/notes";
import type { Chance } from "@/demo/random";

/** The two in a case, by who asked. */
export type Who = "asker" | "other";

/** What the mediator can do to reach somebody. */
export type Ways = { through: boolean; phone: boolean; message: boolean };

type Attempt = { day: number; who: Who; direction: Direction; channel: Channel; result: AttemptResult; note: NoteKind };

/** What happens when a case stands still, at first and now and then. */
export type Rest = { begins?: (course: Course) => void; goesOn: (course: Course) => void };

/** What happens in a case, in days after it was taken up: `courses.ts` tells it, `dated.ts` gives it dates and names. */
export class Course {
  day = 0;
  #rest: Rest & { after: number } = { after: 0, goesOn: () => undefined };
  readonly attempts: Attempt[] = [];
  readonly decisions: { day: number; who: Who; decision: Decision }[] = [];
  readonly contacts: { day: number; form: ContactForm }[] = [];

  constructor(
    readonly chance: Chance,
    readonly ways: Record<Who, Ways>,
    /** Whether the other asked too, so that there is nobody to be won over. */
    readonly bothAsk: boolean,
    /** Whether there is a trial to wait for. */
    readonly beforeTrial: boolean,
  ) {}

  /** Lets some days pass. */
  wait(least: number, most: number): this {
    this.day += this.chance.between(least, most);
    return this;
  }

  /** The mediator tries to reach somebody. */
  tries(who: Who, channel: Channel, result: AttemptResult, note: NoteKind): this {
    this.attempts.push({ day: this.day, who, direction: "outgoing", channel, result, note });
    return this;
  }

  /** Somebody lets the mediator hear from them. */
  hears(who: Who, channel: Channel, note: NoteKind): this {
    this.attempts.push({ day: this.day, who, direction: "incoming", channel, result: "reached", note });
    return this;
  }

  /** The mediator reaches somebody, by phone or through whoever stands between. */
  reaches(who: Who, note: NoteKind, through: NoteKind): this {
    return this.ways[who].through
      ? this.tries(who, "through_referrer", "reached", through)
      : this.tries(who, "phone", "reached", note);
  }

  said(who: Who, decision: Decision): this {
    this.decisions.push({ day: this.day, who, decision });
    return this;
  }

  met(form: ContactForm): this {
    this.contacts.push({ day: this.day, form });
    return this;
  }

  /** Here it may stand still, in so many of a hundred cases rather than where it might have before: see `lasting`. */
  mayRest(rest: Rest, share: number): this {
    if (this.chance.percent(share)) this.#rest = { ...rest, after: this.day };
    return this;
  }

  /** Makes it last so many days: what is much too short stands still where it may, and the rest goes quicker or slower. */
  lasting(days: number): this {
    const still = Math.round(days - this.day * 1.1);
    if (still > 30) this.#standStill(still);
    const pace = days / this.day;
    for (const one of this.#events()) one.day = Math.round(one.day * pace);
    this.day = days;
    return this;
  }

  /** Puts days in, in which the mediator keeps in touch with whom it waits for. */
  #standStill(days: number): void {
    const { after, begins, goesOn } = this.#rest;
    for (const one of this.#events()) if (one.day > after) one.day += days;
    const end = this.day + days;
    this.day = after + 1;
    begins?.(this);
    for (this.wait(20, 45); this.day < after + days - 10; this.wait(28, 65)) goesOn(this);
    this.attempts.sort((one, other) => one.day - other.day);
    this.day = end;
  }

  #events(): { day: number }[] {
    return [...this.attempts, ...this.decisions, ...this.contacts];
  }
}
