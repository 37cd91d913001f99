import { isValidPhoneNumber } from "libphonenumber-js/min";
import { describe, expect, test } from "vitest";
import { readEmail, readImportedPhone, readPhone, readPostcode, writePhone } from "@/core/contact-details";

/** As it is typed, the country of the party's address, and what is called. */
const spellings: [typed: string, country: string, called: string][] = [
  ["06 12345678", "NL", "+31612345678"],
  ["06-12345678", "NL", "+31612345678"],
  ["06-12 34 56 78", "NL", "+31612345678"],
  ["0612345678", "NL", "+31612345678"],
  ["06.12.34.56.78", "NL", "+31612345678"],
  ["06\u00a012345678", "NL", "+31612345678"],
  ["06 – 12345678", "NL", "+31612345678"],
  ["06‑12345678", "NL", "+31612345678"],
  ["\u200e06 12345678\u200b", "NL", "+31612345678"],
  ["+31 6 12345678", "NL", "+31612345678"],
  ["+31 (0)6 12345678", "NL", "+31612345678"],
  ["+31(0)612345678", "NL", "+31612345678"],
  ["+31 06 12345678", "NL", "+31612345678"],
  ["(+31) 6 12345678", "NL", "+31612345678"],
  ["0031 6 12345678", "NL", "+31612345678"],
  ["00 31 6 12345678", "NL", "+31612345678"],
  ["00 (31) 6 12345678", "NL", "+31612345678"],
  ["0031 (0)6-12345678", "NL", "+31612345678"],
  ["+0031 6 12345678", "NL", "+31612345678"],
  ["31612345678", "NL", "+31612345678"],
  ["tel. 06 12345678", "NL", "+31612345678"],
  ["Tel: 020 123 4567", "NL", "+31201234567"],
  ["tel:+31-20-123-4567;ext=212", "NL", "+31201234567;ext=212"],
  ["(020) 123 45 67", "NL", "+31201234567"],
  ["020 123 4567 ext. 212", "NL", "+31201234567;ext=212"],
  ["020 123 4567 x212", "NL", "+31201234567;ext=212"],
  ["020 123 4567 tst. 212", "NL", "+31201234567;ext=212"],
  ["020 123 4567, toestel 212", "NL", "+31201234567;ext=212"],
  ["020-1234567 doorkiesnummer 212", "NL", "+31201234567;ext=212"],
  ["٠٦ ١٢٣٤٥٦٧٨", "NL", "+31612345678"],
  ["０６１２３４５６７８", "NL", "+31612345678"],
  ["0475 12 34 56", "BE", "+32475123456"],
  ["0475 12 34 56", "NL", "+31475123456"],
  ["+32 (0)475 12 34 56", "NL", "+32475123456"],
  ["0032 475 12 34 56", "BE", "+32475123456"],
  ["+31 6 12345678", "BE", "+31612345678"],
  ["0031 6 12345678", "US", "+31612345678"],
  ["(212) 555-0123", "US", "+12125550123"],
  ["+49 (0)30 123456", "NL", "+4930123456"],
  ["+44 (0)20 7946 0958", "NL", "+442079460958"],
  ["0532 123 45 67", "TR", "+905321234567"],
  ["+39 06 698 12345", "NL", "+390669812345"],
  ["717 1234", "BQ", "+5997171234"],
];

describe("part 4, promise 11: the number that is called is the number that was meant", () => {
  test.each(spellings)("%s of a party in %s calls %s", (typed, country, called) => {
    expect(readPhone(typed, country)).toEqual({ e164: called });
  });

  test.each([
    ...[
      "12",
      "112",
      "06 1234567",
      "06 123456789",
      "06 1234567O",
      "bel na zessen",
      "06-FLOWERS1",
      "32475123456",
      "++31612345678",
    ],
    ...["06 12345678 of 020 1234567", "06 12345678 / 020 1234567", "06 12345678 (moeder)", "+31", "00", "0000000000"],
  ])("%s is no number, and calls nobody", (typed) => {
    expect(readPhone(typed, "NL")).toBe("unreadable");
    expect(readImportedPhone(typed, "NL")).toBe("unreadable");
  });

  test.each([
    ["0612345678", "BE"],
    ["06 12345678", "DE"],
    ["06 12 34 56 78", "FR"],
    ["020 123 4567", "BE"],
    ["06 12345678", "AQ"],
  ])("%s of a party in %s may be two people's: which is asked", (typed, country) => {
    expect(readPhone(typed, country)).toBe("ambiguous");
  });

  test("in an import the national writing that is none of the party's own country is Dutch, and whatever the contract allows loads", () => {
    expect(readImportedPhone("0612345678", "BE")).toEqual({ e164: "+31612345678" });
    expect(readImportedPhone("0475 12 34 56", "BE")).toEqual({ e164: "+32475123456" });
    for (const [typed] of spellings) {
      for (const country of ["NL", "BE", "DE", "FR", "US", "TR", "AQ"]) {
        if (isValidPhoneNumber(typed, "NL"))
          expect([typed, readImportedPhone(typed, country)]).not.toEqual([typed, "unreadable"]);
      }
    }
  });

  test.each([
    ["06 12 34 56 78", "FR"],
    ["0661 234567", "MA"],
    ["06 12345678", "IT"],
  ])("in an import %s of a party in %s may be two people's: it loads, and calls nobody", (typed, country) => {
    expect(readImportedPhone(typed, country)).toEqual({ e164: null });
  });

  test("what is shown calls the same when somebody types it over", () => {
    for (const [, , called] of spellings) expect(readPhone(writePhone(called), "NL")).toEqual({ e164: called });
    expect(writePhone("+31612345678")).toBe("06 12345678");
    expect(writePhone("+31201234567;ext=212")).toBe("020 123 4567, tst. 212");
    expect(writePhone("+32475123456")).toBe("+32 475 12 34 56");
  });
});

test("part 4, promise 11: a Dutch postcode is kept in one writing, and another country's as it is", () => {
  for (const typed of ["1234ab", "1234 AB", "1234\u00a0AB", " 1234  ab", "1234-Ab", "1234A\u200bB"].map((one) =>
    one.replace("  ", " "),
  )) {
    expect([typed, readPostcode(typed, "NL")]).toEqual([typed, "1234 AB"]);
  }
  for (const typed of ["0234 AB", "1234", "1234 ABC", "12345", "1234 1B", "AB 1234"])
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
    "a b@c.nl",
    "@c.nl",
    "a@.nl",
    "a@b..nl",
    "a@b.nl, c@d.nl",
  ]) {
    expect([wrong, readEmail(wrong)]).toEqual([wrong, null]);
  }
});
