import { expect, type Page } from "@playwright/test";

/** What the page with a year's figures says, number by number; `a van b` as two numbers. */
export async function readFigures(page: Page, year: number) {
  await page.goto(`/statistics/${year}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Cijfers ${year}`);
  const text = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
  const count = (label: string) => Number(found(text, `${label} (\\d+)`)[1]);
  const share = (label: string) => outOf(found(text, `${label} \\S+ (\\d+) van (\\d+)`));
  const row = async (table: string, name: string) => {
    const rows = page.getByRole("table", { name: table, exact: true }).getByRole("row");
    return (
      await rows.filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${name}$`, "i") }) }).innerText()
    ).trim();
  };
  return {
    received: count("Aanmeldingen ontvangen"),
    takenUp: count("Aanmeldingen opgepakt"),
    closed: count("Trajecten gesloten"),
    open: count("Lopende trajecten"),
    contact: share("Leidde tot contact"),
    contactOnceAgreed: share("Contact als beide zijden akkoord waren"),
    contactAfterViolence: outOf(found(await row("Contact per soort zaak", "Geweld"), "(\\d+) van (\\d+)")),
    contactAfterTheft: outOf(found(await row("Contact per soort zaak", "Vermogen"), "(\\d+) van (\\d+)")),
    conversations: outOf(found(await row("Contact naar hoofdvorm", "Gesprek"), "(\\d+) van (\\d+)")),
    letters: outOf(found(await row("Contact naar hoofdvorm", "Briefwisseling"), "(\\d+) van (\\d+)")),
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
