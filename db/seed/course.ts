import type { NoteKind } from "@/db/seed/notes";
import type { Chance } from "@/db/seed/random";
import type { ContactForm } from "@/lib/vocabulary/cases";
import type { AttemptResult, Channel, Direction } from "@/lib/vocabulary/contact-attempts";
import type { Decision } from "@/lib/vocabulary/parties";

/** The two in a case, by who asked. */
export type Who = "asker" | "other";

/** What the mediator can do to reach somebody. */
export type Reach = { through: boolean; phone: boolean; message: boolean };

type Attempt = { day: number; who: Who; direction: Direction; channel: Channel; result: AttemptResult; note: NoteKind };

/** What happens in a case, in days after it was taken up: `courses.ts` tells it, `plan.ts` gives it dates and names. */
export class Course {
  day = 0;
  readonly attempts: Attempt[] = [];
  readonly decisions: { day: number; who: Who; decision: Decision }[] = [];
  readonly contacts: { day: number; form: ContactForm }[] = [];

  constructor(
    readonly chance: Chance,
    readonly reach: Record<Who, Reach>,
    /** Whether the other asked too, so that there is nobody to be won over. */
    readonly bothAsk: boolean,
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
    return this.reach[who].through
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
}
