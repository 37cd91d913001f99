import { createFormatter, createTranslator } from "next-intl";
import { getDocumentProxy } from "unpdf";
import { expect, test, vi } from "vitest";
import { type Locale, languageOf, locales } from "@/core/words/locales";
import { formats } from "@/lib/i18n/formats";
import { makeVisitSheet } from "@/lib/visit-sheet/make";
import type { VisitSheet } from "@/lib/visit-sheet/schema";
import en from "@/messages/en";
import nl from "@/messages/nl";
import { visitedSide } from "@/testing/one-side";
import { contentsOf } from "./contents";

const request = vi.hoisted((): { locale: Locale } => ({ locale: "nl" }));
vi.mock("next-intl/server", () => ({
  getLocale: () => request.locale,
  getFormatter: () => createFormatter({ locale: request.locale, timeZone: "Europe/Amsterdam", formats }),
  getTranslations: (namespace: "visitSheet") =>
    createTranslator({ locale: request.locale, messages: { nl, en }[languageOf(request.locale)], namespace }),
}));

const asked = { appointment: null, now: new Date("2025-03-12T08:00:00Z") };

async function contentsIn(locale: Locale, side = visitedSide()): Promise<VisitSheet> {
  request.locale = locale;
  return contentsOf(side, asked);
}

/** What a reader of the PDF finds in it, page by page. */
async function read(sheet: VisitSheet) {
  const pdf = await getDocumentProxy(new Uint8Array(makeVisitSheet(sheet)));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const text = close(items.map((item) => ("str" in item ? item.str : "")).join(""));
      return { text, tree: await page.getStructTree() };
    }),
  );
  const { info, metadata } = await pdf.getMetadata();
  const marked = (await pdf.getMarkInfo())?.Marked;
  return { pages, text: pages.map((page) => page.text).join(""), info, xmp: metadata?.getRaw() ?? "", marked };
}

/** A text without the spaces at which lines may break. */
function close(text: string): string {
  return text.replaceAll(/[\s\u2068\u2069]/g, "");
}

/** Every text that a sheet is given, whatever it is called. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(wordsOf) : [];
}

test.each(locales)(
  "part 6, promise 11: all that is known of a party for a visit stands on a sheet, in %s",
  async (locale) => {
    const { language: _, ...sheet } = await contentsIn(locale);
    const said = wordsOf(sheet).map(close);
    for (const one of [
      "2025-0001",
      "RikPostma",
      "reclassering",
      "ElsVos,0381234567",
      "groteletters",
      "MiaVos",
      "09:00",
      "Horenhoehetmethaaris.",
      "PIZwolle",
      "Watzouudanvragen?",
    ])
      expect(said.join(" ")).toContain(one);
    expect(said.join(" ")).toMatch(locale === "nl" ? /26jaar/ : /26yearsold/);
    const { text } = await read({ ...sheet, language: languageOf(locale) });
    for (const words of said) expect(text).toContain(words);
  },
);

test.each(locales)(
  "part 6, promise 11: whoever does not see it reads the same, in %s: tagged as PDF/UA-1",
  async (locale) => {
    const contents = await contentsIn(locale);
    const { xmp, info, marked, pages } = await read(contents);
    expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(marked).toBe(true);
    expect(info).toMatchObject({ Language: languageOf(locale), Title: contents.title });
    const tags = JSON.stringify(pages.map(({ tree }) => tree));
    expect(tags.match(/"role":"H1"/g)).toHaveLength(contents.parts.length + 2);
    // What a program shows of the file is the case, and nobody.
    for (const known of [JSON.stringify(info), xmp]) expect(known).not.toMatch(/Rik|Postma/);
  },
);

test("part 6, promise 11: long texts flow over pages, each of which says how many there are and what becomes of it", async () => {
  const sheet = await contentsIn("nl");
  const told = Array.from(
    { length: 40 },
    (_, place) => `Alinea ${place} van een lang gesprek. ${"Woorden. ".repeat(60)}`,
  );
  const [first, ...parts] = sheet.parts;
  if (!first) throw new Error("a sheet of nothing");
  const long = { ...sheet, parts: [{ ...first, told: [{ title: "Lang", details: [], text: told }] }, ...parts] };
  const { pages, text } = await read(long);
  expect(pages.length).toBeGreaterThan(4);
  for (const one of told) expect(text).toContain(close(one).slice(0, 40));
  for (const [place, page] of pages.entries()) {
    expect(page.text).toContain(close(sheet.foot));
    expect(page.text).toContain(`Pagina${place + 1}/${pages.length}`);
  }
});

test("part 6, promise 11: a name or a word that is longer than a line is not cut off", async () => {
  const long = (letter: string) => `${letter.repeat(120)}end`;
  const side = visitedSide();
  const [goal] = side.entries.goals;
  if (goal) goal.goal = long("g");
  const sheet = await contentsIn("nl", side);
  const { text } = await read({ ...sheet, heading: long("n"), about: long("a"), mind: [long("m")] });
  for (const letter of ["g", "n", "a", "m"]) expect(text.replaceAll("\u200b", "")).toContain(long(letter));
});

test("part 6, promise 11: of a party of whom nothing is known there is a sheet all the same, which says so", async () => {
  const side = visitedSide();
  const nothing = Object.fromEntries(Object.keys(side.entries).map((kind) => [kind, []]));
  const empty = { ...side, entries: nothing, consent: null, contacts: [] } as unknown as typeof side;
  const { text } = await read(await contentsIn("nl", empty));
  const { noAppointment, noGoals, notSaid, noConversations, ask } = nl.visitSheet;
  for (const words of [noAppointment, noGoals, notSaid, noConversations, ask.takesPart, ask.noGoal])
    expect(text).toContain(close(words));
});

test("part 6, promise 11: a name in whatever script, and what looks like a program, is a sheet with that on it", async () => {
  const sheet = await contentsIn("nl");
  for (const heading of ["مريم العمراني", "שרה", "Łukasz Ğül", '#panic() $x$ = *b* @a <c> \\ // "'])
    expect((await read({ ...sheet, heading })).text).not.toBe("");
  expect((await read({ ...sheet, heading: "#panic() $x$" })).text).toContain("#panic()$x$");
  // Of which no font has a picture: no sheet at a prison's gate would be worse than a box on it.
  expect((await read({ ...sheet, heading: "\u{1F9FF}\u{10FFFD} 王" })).pages.length).toBeGreaterThan(0);
});
