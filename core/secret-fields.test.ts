import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSecret } from "@/core/secret-fields";

test("part 5, promise 10: what is typed into any field of a password is secret, and nothing else is", () => {
  const forms = globSync("app/**/*.tsx").map((file) => readFileSync(file, "utf8"));
  const fields = forms.flatMap((text) => [...text.matchAll(/<TextField\b[^>]*>/g)].map(([tag]) => tag));
  const named = fields.map((tag) => ({
    name: /name="([^"]+)"/.exec(tag)?.[1] ?? "",
    isPassword: tag.includes('type="password"'),
  }));
  expect(named.filter((one) => one.isPassword).length).toBeGreaterThan(4);
  for (const name of ["passwordHint", "oldpassword", "currently", ""])
    expect([name, isSecret(name)]).toEqual([name, false]);
  for (const { name, isPassword } of named) expect([name, isSecret(name)]).toEqual([name, isPassword]);
});
