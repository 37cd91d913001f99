import { expect, test } from "vitest";
import { addDays } from "@/core/calendar";
import { today } from "@/core/clock";
import { useDatabase } from "@/testing/database";
import { folderOf, importing } from "@/testing/import";

const { superuser } = await useDatabase();

const headers = {
  "registrations.csv":
    "registration_ref,received_on,referrer,offence_category,offence_on,legal_phase,in_custody,region,decision,decided_on,not_taken_up_reason,mediator_email,closed_on",
  "parties.csv":
    "party_ref,registration_ref,side,role,initiator,given_name,family_name,birth_on,email,phone,postcode,country,preferred_language",
  "decisions.csv": "party_ref,decided_on,decision",
  "contact_attempts.csv": "attempt_ref,party_ref,at,direction,channel,result,note",
  "mediated_contacts.csv": "contact_ref,registration_ref,held_on,form",
  "closing_reports.csv": "registration_ref,reason,recovery,summary",
};
type Name = keyof typeof headers;

/** A folder that is right, so that each test plants one fault in it. */
const right: Record<Name, string[]> = {
  "registrations.csv": [
    "R1,2020-01-02,self,traffic,2019-12-24,unknown,yes,north,taken_up,2020-01-10,,,2020-06-01",
    "R2,2020-01-02,court,violence,,unknown,,south,not_taken_up,2020-01-10,safety,,",
    "R3,2020-01-02,lawyer,threat,,unknown,no,east,pending,,,,",
  ],
  "parties.csv": [
    "P1,R1,responsible,causer,yes,,Smit,1990-01-01,a@example.org,06-12345678,1234 AB,,",
    "P2,R1,harmed,bereaved,no,İpek,Hoekstra,,,,,BE,tr",
    "P3,R2,harmed,victim,yes,,日本,,,,,,",
    "P4,R3,harmed,witness,yes,,Jansen,,,,,,",
  ],
  "decisions.csv": ["P1,2020-02-01,agreed", "P2,2020-02-01,declined", "P2,2020-02-01,agreed"],
  "contact_attempts.csv": [
    "A1,P2,2020-02-01T10:00,outgoing,phone,reached,",
    'A2,P2,2020-10-25T02:30:10,incoming,letter,sent,"a ""note"",',
    'of two lines"',
  ],
  "mediated_contacts.csv": ["M1,R1,2020-03-01,conversation"],
  "closing_reports.csv": ["R1,contact_completed,partial,Afgesloten."],
};

async function faultsOf(
  changes: Partial<Record<Name, string[]>>,
  heads: Partial<Record<Name, string>> = {},
): Promise<string[]> {
  const names = Object.keys(headers) as Name[];
  const files = names.map((name) => [name, [heads[name] ?? headers[name], ...(changes[name] ?? right[name])]] as const);
  const outcome = await importing(await folderOf(Object.fromEntries(files)), true);
  return outcome.kind === "refused" ? outcome.faults : [];
}

/** The right folder with one row of a file replaced. */
const row = (name: Name, index: number, line: string) => ({ [name]: right[name].with(index, line) });
const registration = (index: number, line: string) => row("registrations.csv", index, line);
const party = (index: number, line: string) => row("parties.csv", index, line);
const attempt = (line: string) => row("contact_attempts.csv", 0, line);
const tomorrow = addDays(today(), 1);

test("promise 1: the folder in which faults are planted has none", async () => {
  expect(await faultsOf({})).toEqual([]);
});

test.each([
  [
    "a day that is none",
    registration(0, "R1,2020-02-30,self,traffic,,unknown,,north,taken_up,2020-03-10,,,2020-06-01"),
    ['registrations.csv:2:received_on: "2020-02-30" is not a date'],
  ],
  [
    "a day to come",
    registration(2, `R3,${tomorrow},lawyer,threat,,unknown,no,east,pending,,,,`),
    [`registrations.csv:4:received_on: "${tomorrow}" lies in the future`],
  ],
  [
    "an unknown code",
    registration(2, "R3,2020-01-02,Lawyer,threat,,unknown,no,east,pending,,,,"),
    [/^registrations.csv:4:referrer: "Lawyer" is not one of self, /],
  ],
  [
    "an empty cell that must not be",
    registration(2, "R3,,lawyer,threat,,unknown,no,east,pending,,,,"),
    ["registrations.csv:4:received_on: is empty"],
  ],
  [
    "an offence after its registration",
    registration(2, "R3,2020-01-02,lawyer,threat,2020-01-03,unknown,no,east,pending,,,,"),
    ['registrations.csv:4:offence_on: "2020-01-03" lies after received_on'],
  ],
  [
    "a decision without its day",
    registration(1, "R2,2020-01-02,court,violence,,unknown,,south,not_taken_up,,safety,,"),
    ["registrations.csv:3:decided_on: is empty"],
  ],
  [
    "a decision before its registration",
    registration(1, "R2,2020-01-02,court,violence,,unknown,,south,not_taken_up,2020-01-01,safety,,"),
    ['registrations.csv:3:decided_on: "2020-01-01" lies before received_on'],
  ],
  [
    "a day for what is pending",
    registration(2, "R3,2020-01-02,lawyer,threat,,unknown,no,east,pending,2020-01-03,,,"),
    ['registrations.csv:4:decided_on: "2020-01-03" must be empty while the decision is pending'],
  ],
  [
    "no reason for what was turned down",
    registration(1, "R2,2020-01-02,court,violence,,unknown,,south,not_taken_up,2020-01-10,,,"),
    ["registrations.csv:3:not_taken_up_reason: is empty"],
  ],
  [
    "a reason for what was taken up",
    registration(0, "R1,2020-01-02,self,traffic,,unknown,,north,taken_up,2020-01-10,safety,,2020-06-01"),
    [/^registrations.csv:2:not_taken_up_reason: "safety" must be empty/],
  ],
  [
    "a closing of what is no case",
    registration(2, "R3,2020-01-02,lawyer,threat,,unknown,no,east,pending,,,,2020-06-01"),
    [/^registrations.csv:4:closed_on: "2020-06-01" must be empty/],
  ],
  [
    "a closing before it was taken up",
    {
      ...registration(0, "R1,2020-01-02,self,traffic,,unknown,,north,taken_up,2020-01-10,,,2020-01-09"),
      "mediated_contacts.csv": [],
    },
    ['registrations.csv:2:closed_on: "2020-01-09" lies before decided_on'],
  ],
  [
    "a closing without a report",
    { "closing_reports.csv": [] },
    [/^registrations.csv:2:closed_on: "2020-06-01" has no report/],
  ],
  [
    "a report without a closing",
    registration(0, "R1,2020-01-02,self,traffic,,unknown,,north,taken_up,2020-01-10,,,"),
    ['closing_reports.csv:2:registration_ref: "R1" has no closed_on'],
  ],
  [
    "a mediator whom nobody knows",
    registration(0, "R1,2020-01-02,self,traffic,,unknown,,north,taken_up,2020-01-10,,x@example.org,2020-06-01"),
    ['registrations.csv:2:mediator_email: "x@example.org" is not a known mediator or coordinator'],
  ],
  [
    "a key that is there twice",
    { "parties.csv": [...right["parties.csv"], "P1,R1,harmed,victim,no,,Twee,,,,,,"] },
    ['parties.csv:6:party_ref: "P1" is there already, on line 2'],
  ],
  [
    "a registration that is not there",
    party(3, "P4,R-12,harmed,witness,yes,,Jansen,,,,,,"),
    [
      'registrations.csv:4:registration_ref: "R3" has no party in parties.csv nor in the portal',
      'parties.csv:5:registration_ref: "R-12" is not in registrations.csv nor in the portal',
    ],
  ],
  [
    "no initiator",
    party(3, "P4,R3,harmed,witness,no,,Jansen,,,,,,"),
    ['parties.csv:5:initiator: no party of "R3" is an initiator'],
  ],
  [
    "a role of the other side",
    party(3, "P4,R3,harmed,offender,yes,,Jansen,,,,,,"),
    [/^parties.csv:5:role: "offender" is not one of victim, /],
  ],
  [
    "cells that can't be",
    party(0, "P1,R1,responsible,causer,yes,,Smit,2090-01-01,a@b,06-1,0234 AB,nl,x-"),
    [
      'parties.csv:2:birth_on: "2090-01-01" lies in the future',
      'parties.csv:2:email: "a@b" is not an e-mail address',
      'parties.csv:2:phone: "06-1" is not a telephone number',
      'parties.csv:2:country: "nl" is not a country code: write NL',
      'parties.csv:2:preferred_language: "x-" is not a language tag',
    ],
  ],
  [
    "a postcode of the Netherlands",
    party(0, "P1,R1,responsible,causer,yes,,Smit,,,,0234 AB,,"),
    ['parties.csv:2:postcode: "0234 AB" is not a postcode of the Netherlands'],
  ],
  [
    "a name that is too long",
    party(3, `P4,R3,harmed,witness,yes,,${"👍".repeat(101)},,,,,,`),
    [/^parties.csv:5:family_name: "👍+…" is longer than 100 characters/u],
  ],
  [
    "a time that the clock skipped",
    attempt("A1,P2,2020-03-29T02:30,outgoing,phone,reached,"),
    ['contact_attempts.csv:2:at: "2020-03-29T02:30" does not exist in Amsterdam: the clock went forward'],
  ],
  [
    "a moment that is none",
    attempt("A1,P2,2020-03-29 02:30,outgoing,phone,reached,"),
    ['contact_attempts.csv:2:at: "2020-03-29 02:30" is not a moment: write 2020-03-29T02:30'],
  ],
  [
    "a party that is not there",
    attempt("A1,P9,2020-03-29T10:30Z,outgoing,phone,reached,"),
    ['contact_attempts.csv:2:party_ref: "P9" is not in parties.csv nor in the portal'],
  ],
  ["too few fields", attempt("A1,P2"), ["contact_attempts.csv:2:row: has 2 fields where the header has 7"]],
  [
    "a key with a NUL in a row with too few fields",
    attempt("A\u00001,P2"),
    ["contact_attempts.csv:2:row: has 2 fields where the header has 7"],
  ],
  [
    "a moment in the year before the first, in Amsterdam",
    attempt("A1,P2,0001-01-01T00:00,outgoing,phone,reached,"),
    ['contact_attempts.csv:2:at: "0001-01-01T00:00" is not a moment'],
  ],
  [
    "a moment in the year before the first, by its offset",
    attempt("A1,P2,0001-01-01T00:00+01:00,outgoing,phone,reached,"),
    ['contact_attempts.csv:2:at: "0001-01-01T00:00+01:00" is not a moment'],
  ],
  [
    "a moment to come, in the last year",
    attempt("A1,P2,9999-12-31T23:59:59-23:59,outgoing,phone,reached,"),
    ['contact_attempts.csv:2:at: "9999-12-31T23:59:59-23:59" lies in the future'],
  ],
  [
    "a quote where none may be",
    attempt('A1,P2,2020-03-29T10:30Z,outgoing,phone,reached,x"y'),
    ["contact_attempts.csv:2:row: has a quote in a field that is not quoted"],
  ],
  [
    "a NUL",
    attempt("A1,P2,2020-03-29T10:30Z,outgoing,phone,reached,x\u0000y"),
    ['contact_attempts.csv:2:note: "x\\u0000y" has a NUL'],
  ],
  [
    "contact before the case",
    { "mediated_contacts.csv": ["M1,R1,2020-01-09,conversation"] },
    ['mediated_contacts.csv:2:held_on: "2020-01-09" lies before the case was taken up'],
  ],
  [
    "contact in what is no case",
    { "mediated_contacts.csv": ["M1,R3,2020-03-01,conversation"] },
    ['mediated_contacts.csv:2:registration_ref: "R3" is not taken up'],
  ],
  [
    "an empty summary",
    { "closing_reports.csv": ["R1,contact_completed,partial,"] },
    ["closing_reports.csv:2:summary: is empty"],
  ],
] as const)("promise 1: %s is said where it can be mended, and nothing else", async (_, changes, expected) => {
  const found = await faultsOf(changes as Partial<Record<Name, string[]>>);
  expect(found).toEqual(expected.map((one) => (typeof one === "string" ? one : expect.stringMatching(one))));
});

test("promise 1: a header with unknown, repeated and missing columns is said on line 1", async () => {
  const found = await faultsOf({ "decisions.csv": [] }, { "decisions.csv": "party_ref,party_ref,decided_on,besluit" });
  expect(found).toEqual([
    "decisions.csv:1:besluit: is not a column of this file",
    "decisions.csv:1:party_ref: is there twice",
    "decisions.csv:1:decision: the column is missing",
    "What depends on decisions.csv was not checked.",
  ]);
});

test("promise 1: all faults of all files in one go, by file and line; of a faulty row the key counts as known", async () => {
  const found = await faultsOf({
    "registrations.csv": right["registrations.csv"].map((line) => line.replace("2020-01-02", "02-01-2020")),
    "parties.csv": right["parties.csv"].map((line) => line.replace("yes", "ja")),
  });
  expect(found.slice(-3)).toEqual([
    "registrations.csv received_on: 3 are not dates, first on line 2",
    "parties.csv initiator: 3 are not yes or no, first on line 2",
    "parties.csv has no street, house_number, city: that counts as empty.",
  ]);
  expect(found.slice(0, -3).map((fault) => fault.split(":").slice(0, 3).join(":"))).toEqual([
    "registrations.csv:2:received_on",
    "registrations.csv:3:received_on",
    "registrations.csv:4:received_on",
    "parties.csv:2:initiator",
    "parties.csv:4:initiator",
    "parties.csv:5:initiator",
  ]);
});

test("promise 1: a thousand faults are printed, and all are counted", async () => {
  const lines = Array.from({ length: 1_500 }, (_, index) => `A${index},P2,gisteren,outgoing,phone,reached,`);
  const outcome = await importing(
    await folderOf({ "contact_attempts.csv": [headers["contact_attempts.csv"], ...lines] }),
  );
  expect(outcome).toMatchObject({ kind: "refused", count: 3_000 });
  expect(outcome.kind === "refused" && outcome.faults).toHaveLength(1_000);
});

test("promise 9: what is no folder in the format gets one sentence", async () => {
  await expect(importing("/there/is/none")).rejects.toThrow("/there/is/none is not a folder that can be read");
  await expect(importing(await folderOf({ "readme.txt": "x" }))).rejects.toThrow(/holds none of registrations.csv/);
  expect(await importing(await folderOf({ "parties.csv": "" }))).toMatchObject({
    faults: [expect.stringMatching("empty"), "What depends on parties.csv was not checked."],
  });
});

test("promise 1: a byte-order mark, semicolons, CRLF, spaces and columns in another order are as good", async () => {
  const crlf = (lines: string[]) => `\ufeff${lines.join("\r\n")}\r\n\r\n`;
  const folder = await folderOf({
    "registrations.csv": crlf([
      "region;registration_ref;received_on;referrer;offence_category;legal_phase;decision",
      " north ;D1; 2020-01-02;self;other;unknown;pending",
    ]),
    "parties.csv": crlf([
      "family_name;initiator;role;side;registration_ref;party_ref",
      '"de Vries; ""Sr."""; yes;victim;harmed;D1;D1a',
    ]),
  });
  expect(await importing(folder)).toMatchObject({ kind: "loaded" });
  const { rows } = await superuser.query(
    "select family_name, region from parties p join registrations r on r.id = registration_id where p.ref = 'D1a'",
  );
  expect(rows).toEqual([{ family_name: 'de Vries; "Sr."', region: "north" }]);
});

test("promise 1: local moments are Amsterdam's, of two the first; an offset holds as it is written", async () => {
  const at = [
    "2020-10-25T02:30",
    "2020-07-01T12:00",
    "2020-07-01T12:00Z",
    "2020-07-01T12:00:30+05:30",
    "1950-01-01T12:00",
  ];
  const lines = at.map((moment, index) => `D1x${index},D1a,${moment},outgoing,phone,reached,`);
  expect(
    await importing(await folderOf({ "contact_attempts.csv": [headers["contact_attempts.csv"], ...lines] })),
  ).toMatchObject({ kind: "loaded" });
  const { rows } = await superuser.query("select at from contact_attempts where ref like 'D1x%' order by ref");
  expect(rows.map((one) => one.at.toISOString())).toEqual([
    "2020-10-25T00:30:00.000Z",
    "2020-07-01T10:00:00.000Z",
    "2020-07-01T12:00:00.000Z",
    "2020-07-01T06:30:30.000Z",
    "1950-01-01T11:00:00.000Z",
  ]);
});

test("promise 1: what is odd but right loads as it stands: the first day there is, the longest key, and signs of every kind", async () => {
  const long = "👍".repeat(64);
  const files = {
    "registrations.csv": [
      headers["registrations.csv"],
      `${long},0001-01-01,self,traffic,0001-01-01,unknown,,north,taken_up,0001-01-01,,,0001-01-01`,
    ],
    "parties.csv": [headers["parties.csv"], `${long},${long},harmed,victim,yes,\\N,\\.,0001-01-01,,,,,`],
    "decisions.csv": [headers["decisions.csv"], `${long},0001-01-01,agreed`],
    "contact_attempts.csv": [
      headers["contact_attempts.csv"],
      `${long},${long},0001-01-01T00:00Z,outgoing,phone,reached,"a\tb\rc\u2028d\ufffd"`,
      `E2,${long},0001-01-01T23:59:59-23:59,outgoing,phone,reached,"\u0001\ufffe\\"`,
    ],
    "mediated_contacts.csv": [headers["mediated_contacts.csv"], `${long},${long},0001-01-01,message`],
    "closing_reports.csv": [headers["closing_reports.csv"], `${long},other,none,"\u{10ffff}"`],
  };
  expect(await importing(await folderOf(files))).toMatchObject({ kind: "loaded" });
  expect(await importing(await folderOf(files))).toMatchObject({
    files: Object.fromEntries(Object.keys(files).map((name) => [name, { added: 0, changed: 0 }])),
  });
  const { rows } = await superuser.query("select given_name, family_name from parties where ref = $1", [long]);
  expect(rows).toEqual([{ given_name: "\\N", family_name: "\\." }]);
});

test("part 4, B10: one file that can't be read is said as a whole, and what depends on it is not checked", async () => {
  const utf16 = (name: Name) =>
    new Uint8Array(Buffer.from(`\ufeff${[headers[name], ...right[name]].join("\n")}`, "utf16le"));
  for (const name of Object.keys(right) as Name[]) {
    const files = Object.fromEntries(
      (Object.keys(right) as Name[]).map((one) => [one, one === name ? utf16(one) : [headers[one], ...right[one]]]),
    );
    expect(await importing(await folderOf(files))).toEqual({
      kind: "refused",
      count: 1,
      faults: [expect.stringMatching(`^${name}:1:row: this is UTF-16`), `What depends on ${name} was not checked.`],
    });
  }
});

test("part 4, B10: a key column that is missing, and a file under another name, are one fault and not one for each row", async () => {
  const without = (name: Name, column: string) => {
    const index = headers[name].split(",").indexOf(column);
    return [headers[name], ...right[name]].map((line) => line.split(",").toSpliced(index, 1).join(","));
  };
  const all = Object.fromEntries((Object.keys(right) as Name[]).map((name) => [name, [headers[name], ...right[name]]]));
  expect(
    await importing(await folderOf({ ...all, "parties.csv": without("parties.csv", "registration_ref") })),
  ).toMatchObject({
    faults: ["parties.csv:1:registration_ref: the column is missing", expect.stringContaining("was not checked")],
  });
  const { "parties.csv": parties = [], ...others } = all;
  expect(await importing(await folderOf({ ...others, "partijen.csv": parties }))).toMatchObject({
    count: 1,
    faults: [
      "partijen.csv:1:row: the format does not know this file",
      expect.stringContaining("parties.csv was not checked"),
    ],
  });
});
