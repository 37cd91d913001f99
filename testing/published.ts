import type { OffenceCategory, Referrer } from "@/core/words/registrations";
import type { IndicatorId } from "@/lib/statistics/definitions";
import type { Figures } from "@/lib/statistics/schema";

/** The indicators of which anything was published. */
export const publishedIds = [
  "registrations_received",
  "registrations_received_by_initiating_side",
  "registrations_received_by_referrer",
  "registrations_received_by_offence_category",
  "registrations_taken_up",
  "taken_up_by_month",
  "taken_up_by_initiating_side",
  "taken_up_by_offence_category",
  "contact_rate",
  "contact_rate_by_offence_category",
  "agreed_contact_rate",
  "duration_days",
] as const satisfies readonly IndicatorId[];
export type PublishedFigures = Pick<Figures, (typeof publishedIds)[number]>;

type OfYear = (year: number) => PublishedFigures;

/**
 * What the organisation published about its years 2018 to 2023, a line for each figure: what was written, what figures say, and
 * what they should. That detained persons registered themselves has no indicator, and that prisons grew most in 2018 can't be
 * told without a year before it.
 */
export const published: readonly { says: string; of: (figures: OfYear) => unknown; is: unknown }[] = [
  {
    says: "2018: 167 registrations from prisons, through professionals",
    of: (year) => year(2018).registrations_received_by_referrer.prison,
    is: 167,
  },
  {
    says: "2018: 150 registrations after a traffic accident",
    of: (year) => year(2018).registrations_received_by_offence_category.traffic,
    is: 150,
  },
  {
    says: "2018: most from the child protection board, then from victim support",
    of: (year) => largest(year(2018), 2),
    is: ["child_protection_board", "victim_support"],
  },
  {
    says: "2019: almost 1,550 registrations",
    of: (year) => within(year(2019).registrations_received, 1_540, 1_549),
    is: "1540 to 1549",
  },
  {
    says: "2019: the harmed side took the initiative in 38%, the responsible side in 62%",
    of: (year) => {
      const { harmed, responsible } = year(2019).registrations_received_by_initiating_side;
      return [harmed, responsible].map((count) => percent(count, year(2019).registrations_received));
    },
    is: [38, 62],
  },
  {
    says: "2019: most from victim support, then from the child protection board, then from probation",
    of: (year) => largest(year(2019), 3),
    is: ["victim_support", "child_protection_board", "probation"],
  },
  { says: "2019: 11% sexual offences", of: (year) => received(year(2019), "sexual"), is: 11 },
  {
    says: "2018: 5 to 7% sexual offences",
    of: (year) => within(received(year(2018), "sexual"), 5, 7),
    is: "5 to 7",
  },
  {
    says: "2020: almost 1,200 registrations taken up",
    of: (year) => within(year(2020).registrations_taken_up, 1_190, 1_199),
    is: "1190 to 1199",
  },
  { says: "2020: 30% led to contact", of: (year) => shown(year(2020).contact_rate), is: 30 },
  {
    says: "2020: more than in 2018 and in 2019",
    of: (year) => [2018, 2019].map((other) => shown(year(2020).contact_rate) > shown(year(other).contact_rate)),
    is: [true, true],
  },
  {
    says: "2020: 39% of sexual offences led to contact",
    of: (year) => shown(year(2020).contact_rate_by_offence_category.sexual),
    is: 39,
  },
  {
    says: "2020: 49% of traffic accidents led to contact",
    of: (year) => shown(year(2020).contact_rate_by_offence_category.traffic),
    is: 49,
  },
  {
    says: "2020: 93% once both agreed and went on",
    of: (year) => shown(year(2020).agreed_contact_rate),
    is: 93,
  },
  { says: "2020: 10% sexual offences", of: (year) => takenUp(year(2020), "sexual"), is: 10 },
  {
    says: "2020: by far most start from one side",
    of: (year) => {
      const { harmed, responsible, both } = year(2020).taken_up_by_initiating_side;
      return both / (harmed + responsible + both) < 0.05;
    },
    is: true,
  },
  {
    says: "2020: falls sharply with the first lockdown and recovers over the year",
    of: (year) => {
      const months = year(2020).taken_up_by_month;
      const mean = (...of: (keyof typeof months)[]) => of.reduce((sum, month) => sum + months[month], 0) / of.length;
      const [before, lockdown, summer, autumn] = [
        mean("01", "02"),
        mean("04", "05"),
        mean("06", "07", "08"),
        mean("09", "10", "11"),
      ];
      return months["03"] < before && lockdown < before / 2 && summer > lockdown * 1.5 && autumn >= before;
    },
    is: true,
  },
  {
    says: "2020: cases took longer than in 2019",
    of: (year) => (year(2020).duration_days.median ?? 0) > (year(2019).duration_days.median ?? 0),
    is: true,
  },
  {
    says: "2021: violence most often, and 10 points less of the whole than in 2020",
    of: (year) => [
      largestOf(year(2021).taken_up_by_offence_category, 1)[0],
      takenUp(year(2020), "violence") - takenUp(year(2021), "violence"),
      Math.round(100 * (exactly(year(2020), "violence") - exactly(year(2021), "violence"))),
    ],
    is: ["violence", 10, 10],
  },
  { says: "2021: 22% sexual offences", of: (year) => takenUp(year(2021), "sexual"), is: 22 },
  {
    says: "2021: 43% of sexual offences led to contact",
    of: (year) => shown(year(2021).contact_rate_by_offence_category.sexual),
    is: 43,
  },
  {
    says: "2021: more led to contact than in 2020",
    of: (year) => shown(year(2021).contact_rate) > shown(year(2020).contact_rate),
    is: true,
  },
  { says: "2022: 1,253 registrations taken up", of: (year) => year(2022).registrations_taken_up, is: 1_253 },
  { says: "2022: 40% violence", of: (year) => takenUp(year(2022), "violence"), is: 40 },
  { says: "2022: 32% sexual offences", of: (year) => takenUp(year(2022), "sexual"), is: 32 },
  { says: "2023: 1,346 registrations taken up", of: (year) => year(2023).registrations_taken_up, is: 1_346 },
];

/** A share as it is shown: a whole per cent, half away from zero. */
function shown({ numerator, denominator }: { numerator: number; denominator: number }): number {
  return percent(numerator, denominator);
}

/** Not as the page does it, so that one checks the other. */
function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}

function received(figures: PublishedFigures, category: OffenceCategory): number {
  return percent(figures.registrations_received_by_offence_category[category], figures.registrations_received);
}

function takenUp(figures: PublishedFigures, category: OffenceCategory): number {
  return percent(figures.taken_up_by_offence_category[category], figures.registrations_taken_up);
}

function exactly(figures: PublishedFigures, category: OffenceCategory): number {
  return figures.taken_up_by_offence_category[category] / figures.registrations_taken_up;
}

/** The codes with the highest counts, the highest first. */
function largestOf<Code extends string>(counts: Record<Code, number>, many: number): Code[] {
  const codes = Object.keys(counts) as Code[];
  return codes.toSorted((one, other) => counts[other] - counts[one]).slice(0, many);
}

function largest(figures: PublishedFigures, many: number): Referrer[] {
  return largestOf(figures.registrations_received_by_referrer, many);
}

/** The bounds in words where the value lies within them, else the value. */
function within(value: number, least: number, most: number): string | number {
  return value >= least && value <= most ? `${least} to ${most}` : value;
}
