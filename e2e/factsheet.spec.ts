import { extractText, getDocumentProxy } from "unpdf";
import { closeCase } from "@/lib/closing-reports/close";
import nl from "@/messages/nl";
import { makeCase } from "@/testing/registrations";
import { expect, test } from "./fixtures";
import { yearOf } from "./years";

const year = yearOf.factsheet;

test("promise 8: the factsheet says what the page says, and moves with it", async ({
  makeActor,
  pageFor,
  requestFor,
}) => {
  const mediator = await makeActor("mediator", ["north"]);
  const reader = await makeActor("management");
  const [page, asked] = [await pageFor(reader), await requestFor(reader)];
  const seen: string[] = [];
  for (const _ of ["first", "second"]) {
    const days = { receivedOn: `${year}-03-02`, offenceOn: "" };
    const { number } = await makeCase(mediator, { region: "north", ...days }, `${year}-03-05`);
    const report = { closedOn: `${year}-04-04`, reason: "other", recovery: "partial", summary: "Klaar." };
    await closeCase(mediator, { key: crypto.randomUUID(), number, ...report });

    await page.goto(`/statistics/${year}`);
    const link = page.getByRole("link", { name: "Factsheet (pdf)" }).first();
    // The server may just have closed the connection of the request before.
    const answer = await asked.get((await link.getAttribute("href")) ?? "", { maxRetries: 1 });
    expect(answer.headers()).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="factsheet-${year}.pdf"`,
      "cache-control": "private, no-store",
    });
    const pdf = await getDocumentProxy(new Uint8Array(await answer.body()));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBe(1);
    for (const name of ["Aanmeldingen opgepakt", "Leidde tot contact", "Aanmeldingen ontvangen"]) {
      const paragraphs = page.getByRole("figure", { name, exact: true }).getByRole("paragraph");
      for (const said of (await paragraphs.allInnerTexts()).slice(0, 2)) {
        expect(close(text)).toContain(close(said));
        seen.push(said);
      }
    }
  }
  // Of one and two cases a share tells too much, on paper as on the page.
  expect(seen).toContain(nl.statistics.withheld);
});

/** A text without the spaces at which lines may break. */
function close(text: string): string {
  return text.replaceAll(/\s/g, "");
}
