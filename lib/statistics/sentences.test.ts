import fc from "fast-check";
import { expect, test } from "vitest";
import { closingReasons, contactForms } from "@/core/words/cases";
import { locales } from "@/core/words/locales";
import { initiatingSides } from "@/core/words/parties";
import { notTakenUpReasons, offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";
import type { AnnualReport } from "@/lib/statistics/schema";
import { reportParts, type Sentence, sentencesOf } from "@/lib/statistics/sentences";
import { ranks } from "@/lib/statistics/sentences/counts";
import nl from "@/messages/nl";
import { annualReportOf2020 } from "@/testing/annual-report";
import { anyAnnualReport, anyRoundedReport } from "@/testing/any-annual-report";
import { figuresOf } from "@/testing/figures";
import { allSentences, readAny, say } from "@/testing/read-sentences";

const ids = Object.keys(nl.sentences) as Sentence["id"][];

test.each(locales)("part 3, promise 3: 2020 reads like the annual report that was published (%s)", (locale) => {
  const report = annualReportOf2020();
  const read = reportParts.map((part) => [part, sentencesOf(part, report).map((one) => say(locale, one))]);
  expect(Object.fromEntries(read)).toMatchSnapshot();
});

test("part 3, promise 3: the published figures of 2020 stand in its sentences", () => {
  const read = allSentences(annualReportOf2020())
    .map((one) => say("nl", one))
    .join(" ");
  // What was published: almost 1,200 taken up, 30% with contact, 39% and 49% after a sexual offence and in traffic, 93% once
  // both had agreed, 10% sexual offences, the fewest in the first lockdown, and a longer duration than in 2019.
  for (const published of [
    "pakten onze bemiddelaars bijna 1.200 aanmeldingen op",
    "Bijna één op de drie afgesloten trajecten leidde tot contact (30%, 351 van 1.171), vaker dan in 2019",
    "Na een zedendelict kwam het in 39% van de trajecten tot contact",
    "Na een verkeersongeval kwam het in 49% van de trajecten tot contact",
    "Als beide zijden instemden en doorgingen, kwam het in 93% van de trajecten tot contact (351 van 377)",
    "Bij 10% van de opgepakte aanmeldingen ging het om een zedendelict",
    "opgepakt in april, tijdens de eerste lockdown (46).",
    "duurde de helft hooguit 121 dagen, langer dan in 2019",
    "In 41% van de trajecten zonder contact waarvan het bekend is",
    "(286 van 698)",
    "Van 122 trajecten is dat onbekend.",
  ])
    expect(read).toContain(published);
});

test("part 3, promise 3: each sentence can be said, and no other is ever said", () => {
  const said = new Set(
    fc
      .sample(fc.oneof({ weight: 9, arbitrary: anyAnnualReport }, anyRoundedReport), { numRuns: 600, seed: 2020 })
      .flatMap((report) => allSentences(report).map(({ id }) => id)),
  );
  expect([...said].toSorted()).toEqual(ids.toSorted());
});

test("part 3, promise 3: a sentence is whole: nothing unfilled, no double space, one full stop at its end", () => {
  readAny(ids, ({ text }) => {
    expect(text).toMatch(/^[\p{Lu}\d<]\S*( \S+)*\.$/u);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity|[{}]| [,.]|\.\.|\/0|(van|of) 0[^.,\d]/);
  });
});

test("part 3, promise 3: what is narrowed says so, and what is whole does not; a year under way speaks of today", () => {
  readAny(ids, ({ report: { filter, isUnderWay, year }, sentence: { id }, text }) => {
    const isNarrowed = Object.values(filter).some((chosen) => chosen !== undefined);
    if (id !== "filter" && id !== "withheld")
      expect([text, /\b(deze|these|this) /i.test(text)]).toEqual([text, isNarrowed]);
    const spoken = /vandaag|tot nu toe|up to today|today|so far|zijn voorbij|that are over/i.test(text);
    if (!isUnderWay) expect([text, spoken]).toEqual([text, false]);
    if (isUnderWay && text.includes(`In ${year} `)) expect([text, spoken]).toEqual([text, true]);
  });
});

test("part 3, promise 3: the years of the break and of what was published stand in no message", () => {
  expect(JSON.stringify(nl.sentences)).not.toMatch(/\b(19|20)\d\d\b/);
});

test.each(locales)("part 3, promise 7: each filter is said in words of its own (%s)", (locale) => {
  const filters: AnnualReport["filter"][] = [
    {},
    ...regions.map((region) => ({ region })),
    { region: "mine" },
    ...offenceCategories.map((offenceCategory) => ({ offenceCategory })),
    ...initiatingSides.map((initiatingSide) => ({ initiatingSide })),
    ...referrers.map((referrer) => ({ referrer })),
  ];
  const said = filters.map((filter) => sentencesOf("filter", { ...annualReportOf2020(), filter }));
  const read = said.map((sentences) => sentences.map((one) => say(locale, one)).join());
  expect(read[0]).toBe("");
  expect(new Set(read).size).toBe(filters.length);
  const all = { region: "north", offenceCategory: "sexual", initiatingSide: "harmed", referrer: "police" } as const;
  const [one] = sentencesOf("filter", { ...annualReportOf2020(), filter: all });
  if (one) expect(say(locale, one)).toMatchSnapshot();
});

test.each(locales)("part 3, promise 3: each code is said in words of its own (%s)", (locale) => {
  const said = allSentences(annualReportOf2020());
  const apart = (id: Sentence["id"], name: string, codes: readonly string[]) => {
    const values = said.find((one) => one.id === id)?.values;
    const read = codes.map((code) => say(locale, { id, values: { ...values, [name]: code } }));
    expect(new Set(read).size).toBe(codes.length);
  };
  for (const id of ["categoryMost", "categoryShare", "categoryContact"] as const)
    apart(id, "category", offenceCategories);
  for (const id of ["formMost", "formNext"] as const) apart(id, "form", contactForms);
  const without = (codes: readonly string[], ...unsaid: string[]) => codes.filter((code) => !unsaid.includes(code));
  apart("referrer", "referrer", without(referrers, "self", "other"));
  apart("referrer", "rank", ranks);
  apart("endedBecause", "reason", without(closingReasons, "contact_completed", "other"));
  apart("notTakenUp", "reason", [...without(notTakenUpReasons, "other"), "none"]);
});

test("part 3, promise 7: what was chosen is not said again of itself", () => {
  const said = (filter: AnnualReport["filter"]) =>
    allSentences({ ...annualReportOf2020(), filter }).map(({ id }) => String(id));
  for (const [filter, ids] of [
    [{ offenceCategory: "traffic" }, ["categoryMost", "categoryShare", "categoryContact", "categoryOther"]],
    [{ initiatingSide: "harmed" }, ["initiative"]],
    [{ referrer: "police" }, ["self", "referrer"]],
  ] as const)
    expect(said(filter).filter((id) => ids.some((one) => one === id))).toEqual([]);
});

test("part 3, promise 3: of a year before the first nothing is claimed, also not that there was nothing", () => {
  const of1999: AnnualReport = {
    ...annualReportOf2020(),
    ...{ year: 1999, until: "1999-12-31", before: null, filter: { region: "north" } },
    figures: figuresOf(() => 0).indicators,
  };
  expect(allSentences(of1999).map(({ id }) => id)).toEqual(["filter"]);
  expect(allSentences({ ...of1999, year: 2018, until: "2018-12-31" }).map(({ id }) => id)).toContain("leadTakenUp");
});

test("part 3, promise 7: what is withheld is said to be, and nothing else is said", () => {
  const { figures, ...report } = annualReportOf2020();
  const nothing = Object.fromEntries(Object.keys(figures).map((id) => [id, null])) as AnnualReport["figures"];
  const withheld = allSentences({ ...report, before: null, filter: { region: "north" }, figures: nothing, years: [] });
  expect(withheld.map((one) => say("nl", one))).toMatchSnapshot();
});
