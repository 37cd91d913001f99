import { expect, test } from "vitest";
import { sentencesOf } from "@/lib/statistics/sentences";
import { inFull } from "@/lib/statistics/sentences/counts";
import { annualReportOf2020 } from "@/testing/annual-report";
import { comparisonsIn, type Read, readAny, say } from "@/testing/read-sentences";

const sum = (counts: Record<string, number | null>) =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? Number.NaN), 0);

const cell = (counts: Record<string, number | null> | null, code: unknown) => counts?.[String(code)] ?? Number.NaN;

/** The whole numbers in a text, but for its years and days; a lead is checked by its own test. */
const numbersIn = (claims: string) => claims.replaceAll("NONE", "0").match(/\d+/g)?.map(Number) ?? [];

/** The numbers that a sentence must say, looked up in the figures. */
function counted({ report: { year, isUnderWay, until, figures, years }, sentence: { id, values } }: Read): number[] {
  const [contact, agreed, recovery] = [
    figures.contact_rate,
    figures.agreed_contact_rate,
    figures.recovery_without_contact,
  ];
  switch (id) {
    case "takenUp":
      return [year, figures.registrations_taken_up ?? Number.NaN];
    case "received":
      return [year, figures.registrations_received ?? Number.NaN];
    case "formOne":
      return [year, 1];
    case "openCases":
      return [...(isUnderWay ? [Number(until.slice(8))] : [31, year]), figures.open_cases ?? Number.NaN];
    case "notTakenUp": {
      const { total = Number.NaN, by_reason = {} } = figures.registrations_not_taken_up ?? {};
      return [year, total, ...(values.reason === "none" ? [] : [cell(by_reason, values.reason)])];
    }
    case "endedBecause":
      return [cell(figures.closed_by_reason, values.reason), sum(figures.closed_by_reason ?? {})];
    case "referrer":
      return [
        cell(figures.registrations_received_by_referrer, values.referrer),
        sum(figures.registrations_received_by_referrer ?? {}),
      ];
    case "formsAll":
      return [sum(figures.contacts_by_form ?? {}), contact?.numerator ?? sum(figures.contact_by_main_form ?? {})];
    case "recoveryUnknown":
      return contact && contact.denominator - contact.numerator > 1 ? [contact.denominator - contact.numerator, 0] : [];
    case "recoveryFew": {
      const unknown = contact && recovery ? contact.denominator - contact.numerator - recovery.denominator : 0;
      return recovery ? [recovery.denominator, recovery.numerator, ...(unknown > 0 ? [unknown] : [])] : [];
    }
    case "agreedFew":
      return agreed && agreed.denominator > 1 ? [agreed.denominator, agreed.numerator] : [1];
    case "contactFew":
      return contact && contact.denominator > 1 ? [year, contact.denominator, contact.numerator] : [year, 1];
    case "yearsTakenUp": {
      const best = years.find((one) => String(one.year) === values.best);
      const side = years.filter((one) => !one.isUnderWay && one.year < 2017 === year < 2017).map((one) => one.year);
      return [Math.min(...side), Math.max(...side), Number(values.best), best?.figures.registrations_taken_up ?? -1];
    }
    case "monthLeast":
    case "monthMost": {
      const over = Object.entries(figures.taken_up_by_month ?? {}).filter(([month]) => isOver(year, month, until));
      const counts = over.map(([, count]) => count ?? Number.NaN).toSorted((one, other) => one - other);
      const [extreme, next] = id === "monthLeast" ? counts : counts.toReversed();
      expect(extreme).not.toBe(next);
      return [extreme ?? Number.NaN];
    }
    default:
      throw new Error(`${id} counts nothing`);
  }
}

const countSentences = [
  "takenUp",
  "received",
  "formOne",
  "formsAll",
  "recoveryUnknown",
  "recoveryFew",
  "agreedFew",
  "contactFew",
  "yearsTakenUp",
  "monthLeast",
  "monthMost",
  "openCases",
  "notTakenUp",
  "endedBecause",
  "referrer",
] as const;

/** Whether the last day of a month is counted. */
const isOver = (year: number, month: string, until: string) =>
  new Date(Date.UTC(year, Number(month), 0)).toISOString().slice(0, 10) <= until;

test("part 3, promise 3: counts are the figures' own, nothing and one in words of their own", () => {
  readAny(countSentences, (read) => {
    const expected = counted(read);
    // A reason may be that there was no answer.
    const claims = read.claims.replace(/^.*: NONE [a-z]+ \(/, "(");
    const [said = ""] = claims.split(/, (?:MORE|LESS|SAME)/);
    expect([read.text, numbersIn(said).toSorted()]).toEqual([read.text, expected.toSorted()]);
    expect(read.text).not.toMatch(/(?<![\d.,])[01] (?:van|of|aanmelding|registration|traject|case)/);
  });
});

test("part 3, promise 3: counts compare with the same days of the year before; never fewer than ten, or across 2017", () => {
  readAny(["takenUp", "received"], ({ report, sentence: { id }, claims, text }) => {
    const indicator = id === "takenUp" ? "registrations_taken_up" : "registrations_received";
    const now = report.figures[indicator] ?? 0;
    const before = report.year === 2017 ? null : report.before?.figures[indicator];
    const [said, ...more] = comparisonsIn(claims);
    expect(more).toEqual([]);
    if (!before || before < 10 || now < 10) return expect([text, said]).toEqual([text, undefined]);
    const way = now > before ? "MORE" : now < before ? "LESS" : "SAME";
    const place = `${report.isUnderWay ? "same-days-" : ""}${report.year - 1}`;
    expect([text, said]).toEqual([text, { bit: false, way, with: place, also: false, shown: String(before) }]);
  });
});

test("part 3, promise 3: almost, over and exactly are true: within one per cent of the round number, on the side that is said", () => {
  readAny(["leadTakenUp"], ({ report, claims }) => {
    const count = report.figures.registrations_taken_up ?? Number.NaN;
    const [, near = "", said = ""] =
      claims.match(/(bijna |almost |ruim |just over |precies |exactly )?(NONE|\d+) (?:aanmelding|registration)/) ?? [];
    const number = said === "NONE" ? 0 : Number(said);
    if (near === "bijna " || near === "almost ") expect(count < number && 100 * (number - count) <= number).toBe(true);
    else if (near === "ruim " || near === "just over ")
      expect(count > number && 100 * (count - number) <= number).toBe(true);
    else expect([claims, number]).toEqual([claims, count]);
    if (near) expect(number >= 100 && number % 50 === 0).toBe(true);
  });
});

test("part 3, promise 3: who took the initiative is said of all that came in, each side with its part", () => {
  readAny(["initiative"], ({ report, claims, text }) => {
    const none = { harmed: 0, responsible: 0, both: 0 };
    const sides = inFull(report.figures.registrations_received_by_initiating_side) ?? none;
    const all = sum(sides);
    const said = [...claims.matchAll(/(NONE|[<>]?\d+%)[^(]*\((\d+)/g)].map(([, percent, count]) => [
      percent,
      Number(count),
    ]);
    const expected = [sides.responsible, sides.harmed, ...(sides.both > 0 ? [sides.both] : [])].map((count, place) => {
      const rounded = Math.round((100 * count) / all);
      const percent = count > 0 && rounded === 0 ? "<1%" : count < all && rounded === 100 ? ">99%" : `${rounded}%`;
      return [count === 0 && place === 0 ? "NONE" : percent, count];
    });
    expect([text, said]).toEqual([text, expected]);
    expect(claims).toContain(`(${sides.responsible}/${all})`);
  });
});

test.each([
  [0, "geen aanmeldingen"],
  [1, "één aanmelding"],
  [50, "50 aanmeldingen"],
  [98, "98 aanmeldingen"],
  [99, "bijna 100 aanmeldingen"],
  [100, "precies 100 aanmeldingen"],
  [1_187, "1.187 aanmeldingen"],
  [1_188, "bijna 1.200 aanmeldingen"],
  [1_200, "precies 1.200 aanmeldingen"],
  [1_212, "ruim 1.200 aanmeldingen"],
  [1_213, "1.213 aanmeldingen"],
  [1_253, "ruim 1.250 aanmeldingen"],
  [1_346, "bijna 1.350 aanmeldingen"],
  [10_450, "bijna 10.500 aanmeldingen"],
])("part 3, promise 3: %i registrations are said to be %s", (takenUp, expected) => {
  const report = annualReportOf2020();
  const [lead] = sentencesOf("lead", { ...report, figures: { ...report.figures, registrations_taken_up: takenUp } });
  expect(lead && say("nl", lead)).toBe(`In 2020 pakten onze bemiddelaars ${expected} op.`);
});

test("part 3, promise 3: the lockdown is named with a month that lies in it, not with one that it began in", () => {
  const { figures, ...report } = annualReportOf2020();
  const saidOf = (month: "03" | "05" | "06", count: number) =>
    sentencesOf("takenUp", {
      ...report,
      figures: {
        ...figures,
        taken_up_by_month: figures.taken_up_by_month && { ...figures.taken_up_by_month, [month]: count },
      },
    }).map((one) => say("nl", one));
  expect(saidOf("05", 45)).toContain("De minste aanmeldingen zijn opgepakt in mei, tijdens de eerste lockdown (45).");
  expect(saidOf("03", 45)).toContain("De minste aanmeldingen zijn opgepakt in maart (45).");
  expect(saidOf("06", 46).join()).not.toContain("De minste");
});
