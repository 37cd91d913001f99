import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Colours by name, as a block of globals.css gives them. */
function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

const [css = "", dark = ""] = readFileSync("app/globals.css", "utf8").split("@media (prefers-color-scheme: dark)");
const light = coloursIn(css);
const schemes = { light, dark: { ...light, ...coloursIn(dark.split("@layer")[0] ?? "") } };

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["paper", "card", "sidebar", "sunk"];
const inks = ["ink", "muted", "accent", "attention", "danger", "harmed", "responsible"];
const tinted = ["accent", "attention", "danger", "harmed", "responsible"];
/** Which ink is read on which ground: words want 4.5. */
const words = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground])),
  ...tinted.flatMap((hue) => [hue, "ink", "muted"].map((ink) => [ink, `${hue}-tint`])),
  ...["accent", "accent-strong"].map((ground) => ["on-accent", ground]),
  ...["danger", "danger-strong"].map((ground) => ["on-danger", ground]),
];
/** Edges of fields, rings and shapes want 3. */
const shapes = [
  ...grounds
    .slice(0, 2)
    .flatMap((ground) => ["line-strong", "focus", "harmed", "responsible"].map((ink) => [ink, ground])),
];

test.each(Object.entries(schemes))(
  "every ink of the %s scheme can be read on every ground that it stands on",
  (_, colours) => {
    const tooPale = (pairs: string[][], least: number) =>
      pairs.filter(([ink = "", ground = ""]) => !(contrast(colours[ink] ?? "", colours[ground] ?? "") >= least));
    expect(tooPale(words, 4.5)).toEqual([]);
    expect(tooPale(shapes, 3)).toEqual([]);
  },
);

test("the dark scheme gives each colour of the light one a colour of its own", () => {
  const kept = Object.keys(schemes.dark).filter((name) => schemes.dark[name] === light[name]);
  expect(kept).toEqual([]);
});
