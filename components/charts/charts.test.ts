import { expect, test } from "vitest";
import { bars } from "./bars";
import { months } from "./months";
import { pagePalette, type Width, widths } from "./palette";
import { years } from "./years";

const names = Object.keys(widths) as Width[];
const row = { label: "Verkeer", part: 0.49, figure: "49%", base: "57 van 116", isStrong: true };
const course = Array.from({ length: 12 }, (_, index) => ({
  label: `maand ${index}`,
  short: "m",
  value: index < 10 ? index * 11 : null,
}));
const lockdown = [{ from: 2.5, to: 5, label: "eerste lockdown" }];
const series = [
  { year: 2008, value: 1_078, label: "1.078", kind: "published" as const },
  { year: 2018, value: 1_430, label: "1.430", kind: "counted" as const },
  { year: 2019, value: 1_544, label: "1.544", kind: "counted" as const },
  { year: 2020, value: 1_590, label: "1.590", kind: "underWay" as const },
];
const charts = names.flatMap((width) => [
  bars([row, { ...row, part: 0 }], pagePalette, width, { hasTrack: true }),
  bars([row], pagePalette, width),
  months(course, lockdown, pagePalette, width),
  years(series, 2020, 2017, pagePalette, width),
]);

const valuesOf = (svg: string, ...attributes: string[]) =>
  [...svg.matchAll(new RegExp(` (?:${attributes.join("|")})="([^"]*)"`, "g"))].map((match) => match[1] ?? "");

test("promise 5: a chart has no style that a security policy stops, and no id that another chart could have too", () => {
  for (const svg of charts) expect(svg).not.toMatch(/<style|<script| style=| class=| id=|url\(| on\w+=/);
});

test("promise 5: a chart has the colours of its palette and no other, so that it follows the scheme of the page", () => {
  const known = ["none", "transparent", ...Object.values(pagePalette)];
  for (const svg of charts) {
    for (const colour of valuesOf(svg, "fill", "stroke")) expect(known).toContain(colour);
  }
});

test("promise 5: no text is smaller than 12 pixels, however narrow the chart", () => {
  for (const svg of charts) {
    const sizes = valuesOf(svg, "font-size").map((size) => Number.parseFloat(size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  }
});

test("promise 5: every row, month and year says its number, zero included, and what has not begun says none", () => {
  const textOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);
  expect(textOf(bars([{ ...row, figure: "0%", base: "0 van 9" }], pagePalette, "wide"))).toEqual(
    expect.arrayContaining(["Verkeer", "0%", "0 van 9"]),
  );
  const said = textOf(months(course, lockdown, pagePalette, "wide"));
  expect(said).toEqual(expect.arrayContaining(["0", "11", "99", "maand 11", "eerste lockdown"]));
  expect(said).toHaveLength(12 + 10 + 1);
  expect(textOf(years(series, 2020, 2017, pagePalette, "narrow"))).toEqual(expect.arrayContaining(["1.078", "1.590"]));
});

test("promise 6: a line has a gap at the break and at a year that is not known, where nothing is compared", () => {
  const counted = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) => ({
    year,
    value: year === 2019 ? null : year,
    label: String(year),
    kind: "counted" as const,
  }));
  const strokes = (points: typeof counted) =>
    [
      ...years(points, 2021, 2017, pagePalette, "narrow").matchAll(
        /<path d="M([^"]+)" fill="none" stroke="[^"]*" stroke-width="2"/g,
      ),
    ]
      .flatMap(([, d = ""]) => d.split("M"))
      .map((stroke) => stroke.split("L").length);
  expect(strokes(counted)).toEqual([3, 2, 2]);
  expect(strokes(counted.filter(({ year }) => year > 2019))).toEqual([2]);
});

test("promise 6: a month under way is an outline that says up to which day, unlike those that are over", () => {
  const until = course.map((month, index) => (index === 9 ? { ...month, underWay: "t/m 25" } : month));
  for (const width of names) {
    const svg = months(until, [], pagePalette, width);
    const outlines = (drawn: string) => drawn.match(/fill="none" stroke="[^"]*" stroke-width="2"/g) ?? [];
    expect(outlines(svg)).toHaveLength(1);
    expect(outlines(months(course, [], pagePalette, width))).toEqual([]);
    if (width !== "narrow") expect(svg).toContain(">t/m 25<");
  }
});

test("promise 5: words cannot become markup", () => {
  const svg = bars([{ ...row, label: '<script>&"' }], pagePalette, "wide");
  expect(svg).toContain("&lt;script&gt;&amp;&quot;");
});
