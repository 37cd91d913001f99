import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

type Paper = { format: "A4" | "A3"; landscape?: boolean };

/** A page as it is printed: its text without the places where lines may break, and on how many sheets it stands. */
export async function printed(page: Page, paper: Paper = { format: "A4" }) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(paper)));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { text: close(text), pages: totalPages };
}

/** A text without the places where a line may break. */
export function close(text: string): string {
  return text.replaceAll(/\s/g, "");
}
