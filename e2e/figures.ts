import { expect, type Locator, type Page } from "@playwright/test";

/** What the page with a year's figures says, number by number; a share or a part as its count and what it is counted of. */
export async function readFigures(page: Page, year: number) {
  await page.goto(`/statistics/${year}`);
  await expect(page).toHaveTitle(`Cijfers ${year} · Herstelportaal`);
  const count = async (label: string) => numbersIn(await bigNumber(figureOf(page, label)).innerText())[0] ?? Number.NaN;
  const share = async (label: string) => {
    const base = figureOf(page, label).getByText(/^\d[\d.]* van \d/);
    const [part = 0, whole = 0] = numbersIn(await base.innerText());
    return [part, whole] as [number, number];
  };
  const row = async (label: string, name: string) => {
    const cells = (await tableOf(page, label)).getByRole("row", { name: new RegExp(`^${name} `) }).getByRole("cell");
    const [, part = "", whole = ""] = await cells.allInnerTexts();
    return [numbersIn(part)[0] ?? 0, numbersIn(whole)[0] ?? 0] as [number, number];
  };
  return {
    received: await count("Aanmeldingen ontvangen"),
    takenUp: await count("Aanmeldingen opgepakt"),
    closed: await count("Trajecten gesloten"),
    open: await count("Lopende trajecten"),
    contact: await share("Leidde tot contact"),
    contactOnceAgreed: await share("Contact als beide zijden akkoord waren"),
    contactAfterViolence: await row("Contact per soort zaak", "Geweld"),
    contactAfterTheft: await row("Contact per soort zaak", "Vermogen"),
    conversations: (await row("Contact naar hoofdvorm", "Gesprek"))[0],
    letters: (await row("Contact naar hoofdvorm", "Briefwisseling"))[0],
  };
}

/** The numbers of a year's CSV by their `indicator,code,measure`; null for what is empty there. */
export async function readCsv(page: Page, year: number): Promise<Map<string, number | null>> {
  const answer = await page.request.get(`/api/statistics/${year}/csv`);
  const lines = (await answer.text()).trim().split("\r\n").slice(1);
  return new Map(
    lines.map((line) => {
      const [, name = "", value] = line.match(/^(.*);(.*)$/) ?? [];
      return [name.replaceAll(";", ","), value ? Number(value.replace(",", ".")) : null];
    }),
  );
}

/** The figure of an indicator, with all that stands under it. */
export function figureOf(page: Page, label: string): Locator {
  return page.getByRole("figure", { name: label, exact: true });
}

/** The table under a figure, opened where it is closed. */
export async function tableOf(page: Page, label: string): Promise<Locator> {
  const table = figureOf(page, label).getByRole("table", { name: label });
  if (!(await table.isVisible())) await figureOf(page, label).getByText("Tabel").click();
  await expect(table).toBeVisible();
  return table;
}

function bigNumber(figure: Locator): Locator {
  return figure.getByRole("paragraph").first();
}

/** The numbers in a text, as a Dutch page writes them. */
export function numbersIn(text: string): number[] {
  return (text.match(/\d[\d.]*(,\d+)?/g) ?? []).map((one) => Number(one.replaceAll(".", "").replace(",", ".")));
}
