import fc from "fast-check";
import { expect, test } from "vitest";
import { readEmail, readPostcode } from "@/core/contact-details";

test("part 4, promise 11: a Dutch postcode is kept in one writing, and another country's as it is", () => {
  for (const typed of ["1234ab", "1234 AB", "1234\u00a0AB", " 1234  ab", "1234-Ab", "1234A\u200bB", "١٢٣٤ AB"].map(
    (one) => one.replace("  ", " "),
  )) {
    expect([typed, readPostcode(typed, "NL")]).toEqual([typed, "1234 AB"]);
  }
  for (const typed of ["0234 AB", "1234", "1234 ABC", "12345", "1234 1B", "AB 1234", "91234 AB", "1234 AB."])
    expect(readPostcode(typed, "NL")).toBeNull();
  expect(readPostcode("SW1A\u00a01AA", "GB")).toBe("SW1A 1AA");
  expect(readPostcode("2000", "BE")).toBe("2000");
});

test("part 4, promise 11: an e-mail address has one @ and a dotted domain, which is in lower case", () => {
  expect(readEmail(" Sophie.Mulder@Example.ORG\u200b")).toBe("Sophie.Mulder@example.org");
  expect(readEmail("zoë@voorbeeld.nl")).toBe("zoë@voorbeeld.nl");
  for (const wrong of [
    "sophie",
    "sophie@voorbeeld",
    "a@b@c.nl",
    "a@b.nl@c.nl",
    "a@ <b.nl>",
    "Anna <a@b>.nl",
    'x"a@b.nl"',
    '"a"@b.nl',
    "xmailto:a@b.nl",
    "a b@c.nl",
    "@c.nl",
    "a@.nl",
    "a@b..nl",
    "a@b.nl, c@d.nl",
    "a@b.nl;c@d.nl",
    "<a@b.nl>; <c@d.nl>",
    "a@b.nl?cc=x@y.nl",
    "mailto:a@b.nl?cc=x@y.nl",
    "a?cc=x@y.nl",
    "mailto:a@b.nl?subject=Zaak",
    "a@-.nl",
    "a@-b.nl",
    "a@b-.nl",
    "a@b.n",
    "a@b.123",
    "a@127.0.0.1",
    "a@[127.0.0.1]",
    "a@b,nl",
    "a@b.nl/x",
    "a@b_c.nl",
    "a..b@x.nl",
    ".a@x.nl",
    "a.@x.nl",
    "a,b@x.nl",
    "a;b@x.nl",
    "a:b@x.nl",
    "https://a@x.nl",
    "(a)b@x.nl",
    '"a b"@x.nl',
    "o’brien@x.nl",
    "a@b.nl (werk)",
    "mailto:",
    "'a@b.nl",
    "<>",
    `${"a".repeat(65)}@x.nl`,
    `a@${"b".repeat(64)}.nl`,
  ]) {
    expect([wrong, readEmail(wrong)]).toEqual([wrong, null]);
  }
});

test.each([
  "mailto:a@b.nl",
  "MAILTO:a@b.nl",
  "mailto: a@b.nl",
  "<a@b.nl>",
  "<mailto:a@b.nl>",
  "Anna de Vries <a@b.nl>",
  '"Vries, Anna de" <a@b.nl>',
  "'a@b.nl'",
  "“a@b.nl”",
  "a@b.nl.",
  "a@b.nl,",
  "a@b.nl;",
  "<a@b.nl>;",
  "a@b.nl.;",
  "a@b.nl\u00a0",
  "a\u200b@b\u00ad.nl\ufffc",
  "\u202aa@b.nl\u202c",
])("part 4, promise 11: %s is the address a@b.nl, with something around it", (typed) => {
  expect(readEmail(typed)).toBe("a@b.nl");
});

test("part 4, promise 11: an address that is used is read as it is", () => {
  for (const address of [
    ...["a.b-c_d+zaak@x-y.nl", "o'brien@x.co.uk", "1@2.nl", "a&b%c/d=e@x.nl", "zoë@café.example", "иван@пример.рф"],
    ...["a@xn--e1afmkfd.xn--p1ai", "a@post.xn--e1afmkfd.xn--p1ai", `${"a".repeat(64)}@x.nl`],
  ]) {
    expect(readEmail(address)).toBe(address);
  }
});

test("part 4, promise 11: whatever is typed, what is read holds one @ and is read again as it is", () => {
  const parts = fc.array(fc.constantFrom(..."ab.@<>\"';,:? -", "nl", ".nl", "mailto:", "é", "\u200b", "’"), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        parts.map((all) => all.join("")),
        fc.emailAddress(),
      ),
      (typed) => {
        const read = readEmail(typed);
        if (read === null) return;
        expect(read).toMatch(/^[^\s<>"@,;:?]+@[^\s<>"'@,;:?]+\.[^\s<>"'@,;:?.]{2,}$/);
        expect(readEmail(read)).toBe(read);
      },
    ),
  );
});
