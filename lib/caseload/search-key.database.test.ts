import fc from "fast-check";
import { expect, test } from "vitest";
import { apostrophes, dashes, letters, searchKey } from "@/core/compare";
import { zeros } from "@/core/digits";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");

const signs = [...apostrophes, ...dashes, ...letters.flat(), ..."áÉñÅßẞÆĲŒØŁİıſﬁ²½Ａａ　"];
const digits = zeros.flatMap((zero) => Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit)));
const part = fc.oneof(
  fc.constantFrom(...signs, ...digits),
  fc.constantFrom("\u0301", "\u0308", "\u00ad", "\u200b", "\u00a0", "\t", "\u2028", "\u202e"),
  // Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, more Latin and Greek, punctuation, Korean, what looks alike.
  ...[
    [0x20, 0x52f],
    [0x590, 0x6ff],
    [0x900, 0x97f],
    [0x1e00, 0x1fff],
    [0x2000, 0x206f],
    [0xac00, 0xad00],
    [0xfb00, 0xfdff],
    [0xff00, 0xffff],
    [0x13430, 0x13442],
    [0xe0000, 0xe007f],
  ].map(([from = 0, to = 0]) => fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code))),
);

test("part 4, promise 12: the database compares as the portal does, whatever the text", async () => {
  const texts = [...signs, ...digits].map((sign) => `a${sign}b`);
  texts.push(...fc.sample(fc.array(part, { maxLength: 12 }), 3_000).map((parts) => parts.join("")));
  const { rows } = await superuser.query<{ key: string }>(
    "select search_key(text) as key from unnest($1::text[]) with ordinality as t (text, place) order by place",
    [texts],
  );
  const different = texts.flatMap((text, place) => {
    const [here, there] = [searchKey(text), rows[place]?.key];
    return here === there ? [] : [[JSON.stringify(text), here, there]];
  });
  expect(different).toEqual([]);
});

const found: [stored: string, typed: string[]][] = [
  ["’t Hart", ["'t Hart", "’T HART", "`t hart", "t hart", "hart"]],
  ["Müller", ["Muller", "MÜLLER", "Mu\u0308ller"]],
  ["José", ["Jose", "Jose\u0301", "JOSÉ"]],
  ["Großmann", ["Grossmann", "großmann"]],
  ["van Dĳk", ["van Dijk", "dijk, van"]],
  ["Jansen–de Vries", ["Jansen-de Vries", "jansen de vries", "Jansen‑de Vries"]],
  ["Yılmaz", ["Yilmaz", "YILMAZ"]],
  ["Łukasz", ["Lukasz"]],
  ["مُحَمَّد", ["محمد"]],
  ["O´Brien", ["O'Brien", "obrien", "O’Brien", "Oʽbrien", "Oˈbrien", "O׳brien", "Oꞌbrien"]],
  ["Jansen⸺Visser", ["Jansen-Visser", "jansen visser", "Jansen᠆Visser"]],
  ["Ver\u17b4hulst", ["Verhulst", "ver\ufffchulst"]],
];

test.each(found)("part 4, promise 12: %s is found however it is typed", async (familyName, typed) => {
  const parties = [partyValues("harmed", true, { familyName }), partyValues("responsible", false)];
  const { number } = await makeCase(mediator, { parties });
  for (const q of typed) {
    const { cases } = await listCaseload(mediator, caseloadFilter.parse({ q }));
    expect([q, cases.map((one) => one.number)]).toEqual([q, [number]]);
  }
});

test("part 4, promise 12: a number is found with any dash, and what is not seen finds nothing more than without it", async () => {
  const { number } = await makeCase(mediator);
  for (const q of [
    number.replace("-", "–"),
    number.replace("-", "‑"),
    ` ${number}\u200b`,
    number.replace("-", " - "),
    number.replace("-", "᠆"),
    ...[0x660, 0x6f0, 0x966].map((zero) =>
      number.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
    ),
    number.replace("-", "-\u{e0041}\ufffc"),
  ]) {
    const { cases } = await listCaseload(mediator, caseloadFilter.parse({ q }));
    expect([q, cases.map((one) => one.number)]).toEqual([q, [number]]);
  }
  expect((await listCaseload(mediator, caseloadFilter.parse({ q: "’" }))).total).toBe(0);
});
