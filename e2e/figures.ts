import { expect, type Page } from "@playwright/test";

/** What the page with a year's figures says, number by number; `a van b` as two numbers. */
export async function readFigures(page: Page, year: number) {
  await page.goto(`/statistics/${year}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Cijfers ${year}`);
  const text = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
  const count = (label: string) => Number(found(text, `${label} (\\d+)`)[1]);
  const share = (label: string) => outOf(found(text, `${label} \\S+ (\\d+) van (\\d+)`));
  const row = async (name: string) =>
    (await page.getByRole("row", { name: new RegExp(`^${name}`, "i") }).innerText()).trim();
  return {
    received: count("Aanmeldingen ontvangen"),
    takenUp: count("Aanmeldingen opgepakt"),
    closed: count("Trajecten gesloten"),
    open: count("Lopende trajecten"),
    contact: share("Leidde tot contact"),
    contactOnceAgreed: share("Contact als beide zijden akkoord waren"),
    contactAfterViolence: outOf(found(await row("Geweld"), "(\\d+) van (\\d+)")),
    contactAfterTheft: outOf(found(await row("Vermogen"), "(\\d+) van (\\d+)")),
    conversations: outOf(found(await row("Gesprek"), "(\\d+) van (\\d+)")),
    letters: outOf(found(await row("Briefwisseling"), "(\\d+) van (\\d+)")),
  };
}

function found(text: string, pattern: string): RegExpMatchArray {
  const match = text.match(new RegExp(pattern));
  if (!match) throw new Error(`The page does not say ${pattern}.`);
  return match;
}

function outOf([, part, whole]: RegExpMatchArray): [number, number] {
  return [Number(part), Number(whole)];
}
