import { addDays } from "@/core/calendar";
import type { PlannedAppointment, PlannedRegistration } from "@/demo/planned";
import { Chance } from "@/demo/random";

/** In how many of a hundred open cases something stands in the coming weeks. */
const share = 30;
const times = ["09:30", "11:00", "13:30", "15:30", "19:00"];

/** The weeks of mediators from a day on: which of their hours are taken. */
export class Weeks {
  readonly #taken = new Set<string>();
  readonly #chance = new Chance(7);

  constructor(readonly today: string) {}

  /** What is planned in a case that goes on, at an hour that its mediator has free; at most one appointment. */
  plan({ assessment, closing, parties, decisions, contacts, inCustody }: PlannedRegistration): PlannedAppointment[] {
    const chance = this.#chance;
    if (assessment.outcome !== "taken_up" || !assessment.mediator || closing || !chance.percent(share)) return [];
    const day = weekday(addDays(this.today, chance.between(1, 16)));
    const at = `${day}T${chance.pick(times)}`;
    const hour = `${assessment.mediator} ${at}`;
    const stopped = decisions.some(({ decision }) => decision !== "agreed");
    const madeOn = addDays(this.today, -chance.between(1, 6));
    if (this.#taken.has(hour) || stopped) return [];
    this.#taken.add(hour);
    const agreed = parties.flatMap((_, place) => (decisions.some(({ party }) => party === place) ? [place] : []));
    const both = new Set(agreed.map((place) => parties[place]?.side)).size === 2;
    const asker = Math.max(
      0,
      parties.findIndex(({ initiator }) => initiator),
    );
    const isContact = both && contacts.length === 0 && chance.percent(50);
    const purpose =
      contacts.length > 0 ? "aftercare" : isContact ? "contact" : agreed.length > 0 ? "preparation" : "first";
    const party = isContact ? null : (agreed[0] ?? asker);
    const isInside = inCustody && (party === null || parties[party]?.side === "responsible");
    const setting =
      purpose === "aftercare" ? "phone" : isInside ? "institution" : chance.pick(["office", "home", "video"] as const);
    const place = { office: "kantoor, spreekkamer 2", institution: chance.pick(["PI Zwolle", "PI Leeuwarden"]) };
    return [
      {
        ...{ party, at, purpose, setting, minutes: purpose === "aftercare" ? 20 : 60 },
        place: setting === "office" || setting === "institution" ? place[setting] : null,
        madeOn: madeOn < assessment.assessedOn ? assessment.assessedOn : madeOn,
      },
    ];
  }
}

/** The same day, or the Monday after it. */
function weekday(day: string): string {
  const at = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, at === 6 ? 2 : at === 0 ? 1 : 0);
}
