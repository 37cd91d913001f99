import { createFormatter, createTranslator } from "next-intl";
import { getDocumentProxy } from "unpdf";
import { expect, test, vi } from "vitest";
import { type Locale, languageOf, locales } from "@/core/words/locales";
import { makeFactsheet } from "@/lib/factsheet/make";
import type { Factsheet } from "@/lib/factsheet/schema";
import { formats } from "@/lib/i18n/formats";
import { indicatorIds } from "@/lib/statistics/definitions";
import type { AnnualReport, ShownFigures } from "@/lib/statistics/schema";
import en from "@/messages/en";
import nl from "@/messages/nl";
import { annualReportOf2020 } from "@/testing/annual-report";
import { figuresOf } from "@/testing/figures";
import { contentsOf } from "./contents";

const request = vi.hoisted((): { locale: Locale } => ({ locale: "nl" }));
vi.mock("next-intl/server", () => ({
  getLocale: () => request.locale,
  getFormatter: () => createFormatter({ locale: request.locale, timeZone: "Europe/Amsterdam", formats }),
  getTranslations: (namespace: "factsheet") =>
    createTranslator({ locale: request.locale, messages: { nl, en }[languageOf(request.locale)], namespace }),
}));

async function contentsIn(locale: Locale, report: AnnualReport): Promise<Factsheet> {
  request.locale = locale;
  return contentsOf(report);
}

/** What a reader of the PDF finds in it. */
async function read(contents: Factsheet) {
  const file = makeFactsheet(contents);
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const page = await pdf.getPage(1);
  const [{ items }, { info, metadata }, tree] = await Promise.all([
    page.getTextContent(),
    pdf.getMetadata(),
    page.getStructTree(),
  ]);
  const text = items.map((item) => ("str" in item ? item.str : "")).join("");
  const fonts = [...file.toString("latin1").matchAll(/\/FontName \/\w{6}\+([\w-]+)/g)].map(([, name]) => name);
  const embedded = file.toString("latin1").match(/\/FontFile/g)?.length;
  const marked = (await pdf.getMarkInfo())?.Marked;
  return { pages: pdf.numPages, text: close(text), info, xmp: metadata?.getRaw(), tree, marked, fonts, embedded };
}

/** A text without the spaces at which lines may break. */
function close(text: string): string {
  return text.replaceAll(/\s/g, "");
}

/** All words of a sheet, piece by piece; of a chart those that stand for it. */
function wordsOf({ kicker, organisation, heading, lead, filter, parts, facts, source }: Factsheet): string[] {
  const told = [...parts, ...facts].flatMap(({ label, figure, base, sentences }) => [
    label,
    figure,
    ...base,
    ...sentences,
  ]);
  return [kicker, organisation, heading, lead, ...filter, ...parts.map((part) => part.heading), ...told, source];
}

type Node = { role?: string; alt?: string; children?: unknown[] };

/** The elements of a role in the structure of a page, in reading order. */
function elements(node: Node, role: string): Node[] {
  const below = (node.children ?? []).flatMap((child) => elements(child as Node, role));
  return node.role === role ? [node, ...below] : below;
}

test.each(locales)("promise 8: a year's figures, sentences and charts stand on one page, in %s", async (locale) => {
  const contents = await contentsIn(locale, annualReportOf2020());
  expect(contents.parts.map(({ figure }) => figure)).toEqual([locale === "nl" ? "1.194" : "1,194", "30%", "93%"]);
  expect(contents.facts.map(({ figure }) => figure)).toContain("41%");
  const { pages, text } = await read(contents);
  expect(pages).toBe(1);
  for (const words of wordsOf(contents)) expect(text).toContain(close(words));
  for (const number of ["46", "122"]) expect(text).toContain(number);
});

test.each(locales)("promise 8: whoever does not see it reads the same, in %s: tagged as PDF/UA-1", async (locale) => {
  const contents = await contentsIn(locale, annualReportOf2020());
  const { xmp, info, marked, tree } = await read(contents);
  expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(marked).toBe(true);
  expect(info).toMatchObject({ Language: languageOf(locale), Title: contents.title });
  expect(elements(tree, "H1")).toHaveLength(contents.parts.length + contents.facts.length);
  expect(elements(tree, "Figure").map(({ alt }) => alt)).toEqual(contents.parts.map(({ chart }) => chart?.alt));
  expect(contents.parts[0]?.chart?.alt).toMatch(/apr 46/i);
  expect(contents.parts[1]?.chart?.alt).toMatch(/49% \(57 (van|of) 116\)/);
});

test("promise 8: it brings the fonts of the portal with it, and has no other", async () => {
  const { fonts, embedded } = await read(await contentsIn("nl", annualReportOf2020()));
  expect(fonts.toSorted()).toEqual([
    "AtkinsonHyperlegibleNext-Regular",
    "AtkinsonHyperlegibleNext-SemiBold",
    "SourceSerif4-SemiBold",
  ]);
  expect(embedded).toBe(3);
});

test.each(locales)("promise 8: the longest words and numbers stay on one page, in %s", async (locale) => {
  const before = { year: 2019, until: "2019-11-24", figures: figuresOf(() => 98_765_432).indicators };
  const figures = figuresOf(({ measure }) => (measure === "numerator" ? 9_876_543 : 12_345_678)).indicators;
  const filter = {
    region: "north_west",
    category: "accident",
    side: "responsible",
    referrer: "child_protection_board",
  } as const;
  const report = { ...annualReportOf2020(), isUnderWay: true, until: "2020-11-24", figures, before };
  for (const one of [report, { ...report, filter }]) {
    const contents = await contentsIn(locale, one);
    const { pages, text } = await read(contents);
    expect(pages).toBe(1);
    for (const words of wordsOf(contents)) expect(text).toContain(close(words));
  }
});

test("promise 7: what is withheld from its reader is not on it, and it says so", async () => {
  const figures = Object.fromEntries(indicatorIds.map((id) => [id, null])) as ShownFigures;
  const report: AnnualReport = { ...annualReportOf2020(), filter: { region: "north" }, figures, before: null };
  const contents = await contentsIn("nl", report);
  const { pages, text } = await read(contents);
  expect(pages).toBe(1);
  for (const { figure, base } of [...contents.parts, ...contents.facts])
    expect([figure, base]).toEqual(["–", [nl.statistics.withheld]]);
  expect(contents.parts.map(({ chart }) => chart)).toEqual([null, null, null]);
  expect(text).toContain(close(nl.statistics.withheld));
  expect(text).not.toMatch(/%/);
});

test.each([
  { year: 2019, isUnderWay: false, says: "Niets in 2019" },
  { year: 2022, isUnderWay: true, says: "Nog niets in 2022" },
  { year: 2008, isUnderWay: false, says: "Van 2008 staan er geen zaken in het portaal." },
])("promise 3: a year without cases claims no more than is known: $says", async ({ says, ...time }) => {
  const figures = figuresOf(() => 0).indicators;
  const report = { ...annualReportOf2020(), ...time, until: `${time.year}-11-30`, figures, before: null };
  const { pages, text, tree } = await read(await contentsIn("nl", report));
  expect(pages).toBe(1);
  expect(text).toContain(close(says));
  expect(text.includes("Geteld")).toBe(time.year !== 2008);
  expect(elements(tree, "Figure")).toEqual([]);
});

test("promise 2: a report's Dutch title is read as Dutch on an English sheet", async () => {
  const { tree } = await read(await contentsIn("en-GB", annualReportOf2020()));
  expect(JSON.stringify(tree)).toContain('"lang":"nl"');
});

test("promise 8: what it says is never read as a program", async () => {
  const contents = await contentsIn("nl", annualReportOf2020());
  const lead = '#panic() $x$ = *b* @a <c> \\ // "';
  expect((await read({ ...contents, lead })).text).toContain(close(lead));
});
