import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** The link in the newest mail to an address, as whoever runs the machine finds it in the file; waits until it has been sent. */
export async function linkMailedTo(email: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const text = (await mailsTo(email)).at(-1);
    link = text?.match(/https?:\S+\/set-password\/\S+/)?.[0];
    expect(link).toBeDefined();
  }).toPass();
  return link ?? "";
}

/** The mails to an address, the oldest first, as files. */
async function mailsTo(email: string): Promise<string[]> {
  const folder = process.env.PORTAL_TEST_MAIL ?? "";
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml")).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.filter((text) => text.toLowerCase().includes(`to: ${email.toLowerCase()}`));
}
