import fc from "fast-check";
import { isValidPhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { describe, expect, test } from "vitest";
import { readImportedPhone, readPhone, writePhone } from "@/core/phone-numbers";

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
  ...[
    "tel 06 12345678",
    "telefoon: 06 12345678",
    "gsm 06 12345678",
    "mob. 06 12345678",
    "Mobiel 06 12345678",
    "mob 0612345678",
  ].map((typed): [string, string, string] => [typed, "NL", "+31612345678"]),
  ["0475 12 3456", "NL", "+31475123456"],
  ["020 123 4567 tst.: 212", "NL", "+31201234567;ext=212"],
  ["phone (020) 1234567", "NL", "+31201234567"],
  ["020 123 4567 dkn 212", "NL", "+31201234567;ext=212"],
  ["020 123 4567; doorkies: 212", "NL", "+31201234567;ext=212"],
  ["020 123 4567,tst.212", "NL", "+31201234567;ext=212"],
  ["+ 0 0 31 6 12345678", "NL", "+31612345678"],
  ["0-0-31 6 12345678", "NL", "+31612345678"],
  ["(0031) 6 12345678", "NL", "+31612345678"],
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
  ["०६ १२३४५६७८", "NL", "+31612345678"],
  ["0475 123456", "NL", "+31475123456"],
  ["0475-123456", "NL", "+31475123456"],
  ["0475 123 456", "NL", "+31475123456"],
  ["0475-12 34 56", "NL", "+31475123456"],
  ["0475 - 12 34 56", "NL", "+31475123456"],
  ["(0475) 12 34 56", "NL", "+31475123456"],
  ["040-1234567", "NL", "+31401234567"],
  ["040-1234567, tst. 12", "NL", "+31401234567;ext=12"],
  ["+31 475 12 34 56", "NL", "+31475123456"],
  ["+32 475 12 34 56", "BE", "+32475123456"],
  ["02 123 45 67", "BE", "+3221234567"],
  ["0170 1234567", "DE", "+491701234567"],
  ["+49 40 1234567", "DE", "+49401234567"],
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
    ["040-1234567", "DE"],
    ["(040) 1234567 tst. 12", "DE"],
    ["0591 123456", "DE"],
    ["31612345678", "DE"],
    ["0475 12 34 56", "BE"],
    ["0475123456", "BE"],
    ["04 75 12 34 56", "FR"],
  ])("%s of a party in %s may be two people's: which is asked", (typed, country) => {
    expect(readPhone(typed, country)).toBe("ambiguous");
  });

  test.each([
    "0475 12 34 56",
    "0475.12.34.56",
    "0475/12.34.56",
    "0475/12/34/56",
    "0475 / 12 34 56",
    "0486/123456",
    "(0475)/12.34.56",
    "0475  12 34 56",
    "gsm 0495 12 34 56",
    "0475 12 34 56 tst. 12",
  ])("%s of a party in the Netherlands is spelled as a Belgian mobile: which is asked", (typed) => {
    expect(readPhone(typed, "NL")).toBe("ambiguous");
    expect(readImportedPhone(typed, "NL")).toEqual({ e164: null });
  });

  test("the last digits of a second number are not dialled as if they were of the first", () => {
    for (const country of ["NL", "DE", "BE"]) {
      expect(readPhone("040-123456/7", country)).toBe("unreadable");
      expect(readPhone("040 1234567 / 68", country)).toBe("unreadable");
    }
    expect(readImportedPhone("040-123456/7", "NL")).toEqual({ e164: null });
  });

  // Roermond's 0475 123456 is the usual writing there: asking for it each time would teach people to click the question away.
  test("a Dutch number in a Dutch writing is never asked about for whoever lives in the Netherlands", () => {
    const digits = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((number) => `0${number}`);
    const writings = [
      (number: string) => number,
      (number: string) => parsePhoneNumberFromString(number, "NL")?.formatNational() ?? number,
      (number: string) => parsePhoneNumberFromString(number, "NL")?.formatInternational() ?? number,
      ...[2, 3, 4].flatMap((area) =>
        ["-", " - ", ") "].map((sign) => (number: string) => {
          const [first, last] = [number.slice(0, area), number.slice(area)];
          return sign === ") " ? `(${first}) ${last}` : `${first}${sign}${last}`;
        }),
      ),
      ...[2, 3, 4].map((area) => (number: string) => `${number.slice(0, area)} ${number.slice(area)}`),
      (number: string) => `${number.slice(0, 2)} ${number.slice(2).replace(/(..)(?=.)/g, "$1 ")}`,
      (number: string) => `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6, 8)} ${number.slice(8)}`,
    ];
    fc.assert(
      fc.property(digits, fc.constantFrom(...writings), (number, written) => {
        expect(readPhone(written(number), "NL")).not.toBe("ambiguous");
      }),
    );
  });

  test("what is called for whoever lives elsewhere is no other number in the Netherlands", () => {
    const number = fc.stringMatching(/^0[1-9]\d{7,10}$/);
    fc.assert(
      fc.property(number, fc.constantFrom("BE", "DE", "FR", "GB", "MA", "TR", "PL"), (typed, country) => {
        const read = readPhone(typed, country);
        if (typeof read === "string") return;
        const dutch = parsePhoneNumberFromString(typed, { defaultCountry: "NL", extract: false });
        expect(!dutch?.isValid() || dutch.number === read.e164).toBe(true);
        expect(readImportedPhone(typed, country)).toEqual(read);
      }),
    );
  });

  test("in an import the national writing that is none of the party's own country is Dutch, and whatever the contract allows loads", () => {
    expect(readImportedPhone("0612345678", "BE")).toEqual({ e164: "+31612345678" });
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
    ["0475 12 34 56", "BE"],
    ["040-1234567", "DE"],
  ])("in an import %s of a party in %s may be two people's: it loads, and calls nobody", (typed, country) => {
    expect(readImportedPhone(typed, country)).toEqual({ e164: null });
  });

  test("what is shown calls the same when somebody types it over", () => {
    for (const [, , called] of spellings) expect(readPhone(writePhone(called), "NL")).toEqual({ e164: called });
    expect(writePhone("+31612345678")).toBe("06 12345678");
    expect(writePhone("+31201234567;ext=212")).toBe("020 123 4567, tst. 212");
    expect(writePhone("+32475123456")).toBe("+32 475 12 34 56");
    expect(writePhone("+32475123456;ext=7")).toBe("+32 475 12 34 56, tst. 7");
    expect(["", "x", "112"].map(writePhone)).toEqual(["", "x", "112"]);
  });
});
