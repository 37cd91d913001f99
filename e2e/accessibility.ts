import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** What another width can change: the page is the same otherwise. */
const layoutRules = ["target-size", "scrollable-region-focusable", "meta-viewport", "skip-link"];

/** All that axe finds on a page but in its colours, which are proved over the tokens, each with where. */
export function faultsByAxe(page: Page): Promise<string[]> {
  return faults(page, axe(page).withTags(rules).disableRules("color-contrast"));
}

/** What axe finds of that which depends on the width. */
export function faultsOfLayout(page: Page): Promise<string[]> {
  return faults(page, axe(page).withRules(layoutRules));
}

/** What axe finds of colours. */
export function faultsOfColour(page: Page): Promise<string[]> {
  return faults(page, axe(page).withRules("color-contrast"));
}

/** By how many pixels the page is wider than its window. */
export function pixelsTooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The portal has no frames, so that axe need not look for any; nor need it describe each element that is right. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page, axeSource: thereAlready }).options({ resultTypes: ["violations"] }).setLegacyMode();
}

const script = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const thereAlready = ";";

/** Axe itself would read its megabyte into the page twice for each question, which takes ten times as long as the answer. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(script);
}

/** A change of colours is waited for. */
async function faults(page: Page, builder: AxeBuilder): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await bringAxe(page);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
