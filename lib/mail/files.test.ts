import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linkMail } from "@/lib/mail/link-mail";
import { fileTransport } from "@/lib/mail/transport";

const token = "t".repeat(43);
const words = linkMail({ purpose: "first_password", locale: "nl", name: "Zoë" }, token, "https://portaal.example.org");
const mail = {
  id: crypto.randomUUID(),
  recordedAt: new Date("2026-11-30T10:00:00Z"),
  recipient: "zoe@example.org",
  ...words,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "herstelportaal-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("part 4, promise A3: without a mail server a mail is a file that only its owner may read, with the link whole", async () => {
  const transport = fileTransport(join(folder, "mail"));
  const file = await transport.deliver(mail, new AbortController().signal);
  const modes = await Promise.all(
    [file ?? "", join(folder, "mail")].map(async (path) => (await stat(path)).mode & 0o777),
  );
  expect(modes).toEqual([0o600, 0o700]);
  const written = await readFile(file ?? "", "utf8");
  expect(written).toContain(`\nhttps://portaal.example.org/set-password/${token}\n`);
  expect(written).toMatch(/^To: zoe@example\.org$/m);
  expect(written).toContain("Dag Zoë,");
  expect(written).toMatch(/^Content-Transfer-Encoding: 8bit$/m);
});

test("part 4, promise A3: the same mail again is the same file", async () => {
  const transport = fileTransport(folder);
  for (let times = 0; times < 2; times += 1) await transport.deliver(mail, new AbortController().signal);
  expect(await readdir(folder)).toHaveLength(1);
});

test("part 4, promise A3: a mail reads in the language of whoever had it sent, with the address of the portal", () => {
  for (const purpose of ["first_password", "new_password"] as const) {
    const texts = (["nl", "en-GB"] as const).map((locale) =>
      linkMail({ purpose, locale, name: "Zoë" }, token, "https://p.example"),
    );
    for (const { subject, text } of texts) {
      expect(subject).not.toBe("");
      expect(text).toContain(`https://p.example/set-password/${token}`);
    }
    expect(texts[0]?.text).toContain("Dag Zoë");
    expect(texts[1]?.text).toContain("Hello Zoë");
  }
});
