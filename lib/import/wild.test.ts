import { execFileSync } from "node:child_process";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Faults } from "@/lib/import/faults";
import { formats } from "@/lib/import/format";
import { readHeader, remarksOn } from "@/lib/import/header";
import { openFolder } from "@/lib/import/open-folder";
import { readRows, type StagedRow } from "@/lib/import/read-rows";
import { folderOf, temporaryFolder } from "@/testing/import";

/** Files as they come out of Excel, old systems and mail, each with what must be said of it: written here, not kept as files. */

const header = "party_ref,decided_on,decision";
const rows = "P1,2020-02-01,agreed\nP2,2020-02-02,declined\n";
const good = `${header}\n${rows}`;
const bytes = (...values: number[]) => new Uint8Array(values);
const packed = (name: string) => new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(26).fill(0), ...Buffer.from(name)]);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

type Read = { said: string[]; rows: StagedRow[] };

/** Reads a folder as an import does before anything goes to the database. */
async function read(folder: string): Promise<Read> {
  const faults = new Faults();
  const { files } = await openFolder(folder, faults);
  const asOf = { today: "2026-01-01", now: Date.parse("2026-01-01T12:00Z") };
  const headers = new Map();
  const staged: StagedRow[] = [];
  for (const [name, file] of files) {
    const found = await readHeader(file, formats[name], faults);
    if (found) {
      headers.set(name, found);
      for await (const batch of readRows(file, found, formats[name], asOf, faults, () => undefined))
        staged.push(...batch);
    }
    await file.handle.close();
  }
  return { said: faults.count > 0 ? faults.printed(remarksOn(headers)) : [], rows: staged };
}

const readFiles = async (files: Parameters<typeof folderOf>[0]) => read(await folderOf(files));

describe("part 4, B10: what a file is that is no CSV in UTF-8 is said first, with what to do, and nothing is said of its rows", () => {
  test.each([
    [
      "a workbook of Excel",
      packed("[Content_Types].xml"),
      /^this is an Excel workbook \(\.xlsx\), not CSV: save it as “CSV UTF-8”$/,
    ],
    [
      "a workbook of LibreOffice",
      packed("mimetypeapplication/vnd.oasis.opendocument"),
      /^this is a LibreOffice workbook/,
    ],
    ["another zip", packed("brief.docx"), /^this is a workbook or another zip file/],
    [
      "an old workbook",
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /^this is an Excel workbook \(\.xls\), not CSV/,
    ],
    [
      "UTF-16 LE with its mark",
      utf16(`\ufeff${good}`),
      /^this is UTF-16 \(Excel's “Unicode text”\), not UTF-8: save it as “CSV UTF-8”$/,
    ],
    ["UTF-16 BE with its mark", bigEndian(`\ufeff${good}`), /^this is UTF-16/],
    ["UTF-16 without a mark", utf16(good), /^this is UTF-16/],
    ["UTF-32", bytes(0xff, 0xfe, 0, 0, 0x70, 0, 0, 0), /^this is UTF-32/],
    ["a web page", "<html><table><tr><td>party_ref</td></tr></table></html>", /^this is a web page \(HTML\), not CSV/],
    ["a web page after an empty line", "\n<!DOCTYPE html>\n<body>x", /^this is a web page/],
    ["a table of XML", '<?xml version="1.0"?><Workbook/>', /^this is XML/],
    ["JSON", '[{"party_ref":"P1"}]', /^this is JSON/],
    ["a PDF", "%PDF-1.7\n", /^this is a PDF/],
    ["a packed file", bytes(0x1f, 0x8b, 8, 0), /^this is packed/],
    ["tabs", good.replaceAll(",", "\t"), /^there are tabs between its fields: save it as “CSV UTF-8”$/],
    ["pipes", good.replaceAll(",", "|"), /^there is \| between its fields/],
    ["a line for Excel alone", `sep=;\r\n${good.replaceAll(",", ";")}`, /^the first line is “sep=…”.*take it away/],
    ["a line for Excel alone, in quotes", `"sep=,"\n${good}`, /^the first line is “sep=…”/],
    ["a title", `Besluiten 2020\n\n${good}`, /^the header row is on line 3: take away what stands above it$/],
    ["a title in a wide table", `Besluiten;;\r\n${good.replaceAll(",", ";")}`, /^the header row is on line 2/],
    ["line ends of an old Mac", good.replaceAll("\n", "\r"), /^its lines end in CR alone/],
    [
      "lines in quotes as a whole",
      good
        .split("\n")
        .map((line) => `"${line}"`)
        .join("\n"),
      /^each line stands in quotes as a whole/,
    ],
    [
      "another of the six",
      "registration_ref,reason,recovery,summary\nR1,other,none,x\n",
      /^these are the columns of closing_reports\.csv/,
    ],
    [
      "no header row",
      rows,
      /^this is not a CSV file with the columns of the format: line 1 must name them \(party_ref, decided_on, decision\)$/,
    ],
    ["nothing", "", /^the file is empty: a header row is missing$/],
    ["empty lines alone", "\ufeff\r\n\r\n", /^the file is empty/],
  ])("%s", async (_, content, said) => {
    expect(await readFiles({ "decisions.csv": content })).toEqual({
      said: [
        expect.stringMatching(new RegExp(`^decisions\\.csv:1:row: ${said.source.slice(1)}`)),
        "What depends on decisions.csv was not checked.",
      ],
      rows: [],
    });
  });
});

describe("part 4, B10: names of files", () => {
  test("in capitals a file is as good, and is known by the name that it has", async () => {
    const { files } = await openFolder(await folderOf({ "DECISIONS.CSV": good }), new Faults());
    expect([...files].map(([name, { as }]) => [name, as])).toEqual([["decisions.csv", "DECISIONS.CSV"]]);
    for (const file of files.values()) await file.handle.close();
    expect((await readFiles({ "DECISIONS.CSV": good })).rows).toHaveLength(2);
  });

  test("two that differ only in capitals, others, links to nothing and folders are faults, all in one go", async () => {
    const folder = await folderOf({
      "decisions.csv": good,
      "Decisions.CSV": good,
      "zaken.CSV": "x",
      "Contact Attempts.csv": "x",
    });
    await symlink(join(folder, "gone"), join(folder, "parties.csv"));
    await mkdir(join(folder, "registrations.csv"));
    execFileSync("mkfifo", [join(folder, "mediated_contacts.csv")]);
    expect((await read(folder)).said.slice(0, -1)).toEqual([
      "Contact Attempts.csv:1:row: the format does not know this file: name it contact_attempts.csv",
      "zaken.CSV:1:row: the format does not know this file",
      "registrations.csv:1:row: is not a file",
      "parties.csv:1:row: is a link to what is not there",
      "Decisions.CSV:1:row: is there as Decisions.CSV and decisions.csv: keep one",
      "mediated_contacts.csv:1:row: is not a file",
    ]);
  });

  test("a file that is there under almost its name is said where it is absent", async () => {
    const { files, absent } = await openFolder(
      await folderOf({ "parties.csv": "x", "decisions.csv.txt": "x", "Registrations.xlsx": "x" }),
      new Faults(),
    );
    for (const file of files.values()) await file.handle.close();
    expect(absent.get("decisions.csv")).toBe("decisions.csv.txt");
    expect(absent.get("registrations.csv")).toBe("Registrations.xlsx");
    expect(absent.get("contact_attempts.csv")).toBeUndefined();
  });

  test("a file that vanishes once it is opened is read to its end; one that is written to meanwhile is said", async () => {
    const folder = await folderOf({ "decisions.csv": good });
    const start = async () => {
      const { files } = await openFolder(folder, new Faults());
      const file = files.get("decisions.csv");
      if (!file) throw new Error("not found");
      const found = await readHeader(file, formats["decisions.csv"], new Faults());
      if (!found) throw new Error("no header");
      const asOf = { today: "2026-01-01", now: Date.parse("2026-01-01") };
      return {
        file,
        all: () =>
          Array.fromAsync(readRows(file, found, formats["decisions.csv"], asOf, new Faults(), () => undefined)),
      };
    };
    const changed = await start();
    await writeFile(join(folder, "decisions.csv"), `${good}P3,2020-02-01,agreed\n`);
    await expect(changed.all()).rejects.toThrow(/decisions\.csv was changed while it was read: try again\.$/);
    const vanished = await start();
    await rename(join(folder, "decisions.csv"), join(folder, "old"));
    await rm(join(folder, "old"));
    expect((await vanished.all()).flat()).toHaveLength(3);
    for (const { file } of [changed, vanished]) await file.handle.close();
  });

  test("a folder that is none is said in a sentence", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "x");
    await expect(read(join(folder, "file"))).rejects.toThrow(/file is not a folder that can be read: it is a file\.$/);
    await expect(read(join(folder, "none"))).rejects.toThrow(
      /none is not a folder that can be read: it is not there\.$/,
    );
    await expect(read(folder)).rejects.toThrow(/holds none of registrations\.csv, /);
  });
});

describe("part 4, B10: headers and rows as spreadsheets leave them", () => {
  test("a column in capitals or with spaces is said with what to write", async () => {
    const { said } = await readFiles({ "decisions.csv": `Party_Ref,decided on,decision\n${rows}` });
    expect(said).toEqual([
      "decisions.csv:1:Party_Ref: is not a column of this file: write party_ref",
      "decisions.csv:1:decided on: is not a column of this file: write decided_on",
      "decisions.csv:1:party_ref: the column is missing",
      "decisions.csv:1:decided_on: the column is missing",
      "What depends on decisions.csv was not checked.",
    ]);
  });

  test("empty rows and empty columns without a name are skipped, but counted; one that holds something is said", async () => {
    const text = `\r\n;;;;\r\n${header.replaceAll(",", ";")};;\r\nP1;2020-02-01;agreed;;\r\n;;;;\r\n"";" ";;;\r\nP2;2020-02-01;agreed\r\nP3;gisteren;agreed;;\r\nP4;2020-02-01;agreed;;x\r\nP5;2020-02-01;agreed;;;\r\n`;
    const { said, rows: staged } = await readFiles({ "decisions.csv": text });
    expect(staged.map(({ line, faulty }) => [line, faulty])).toEqual([
      [4, false],
      [7, false],
      [8, true],
      [9, true],
      [10, true],
    ]);
    expect(said).toEqual([
      'decisions.csv:8:decided_on: "gisteren" is not a date: write YYYY-MM-DD',
      "decisions.csv:9:row: has a value in column 5, which has no name",
      "decisions.csv:10:row: has 6 fields where the header has 5",
      "decisions.csv row: 2 have another number of fields than the header, first on line 9",
      "decisions.csv decided_on: 1 is not a date, on line 8",
    ]);
  });

  test("what can't be seen in a cell or a name is written out", async () => {
    const { said } = await readFiles({
      "decisions.csv": `${header},no\u200bte\nP1,2020-02-01,agreed\u200b,\nP2,2020\u00a002-01,ag\ufeffreed\u00ad,\n`,
    });
    expect(said.slice(0, 4)).toEqual([
      "decisions.csv:1:no\\u200bte: is not a column of this file",
      'decisions.csv:2:decision: "agreed\\u200b" is not one of agreed, declined, withdrawn: write agreed',
      'decisions.csv:3:decided_on: "2020\\u00a002-01" is not a date: write YYYY-MM-DD',
      'decisions.csv:3:decision: "ag\\ufeffreed\\u00ad" is not one of agreed, declined, withdrawn: write agreed',
    ]);
  });

  test("a text is kept in one form without what can't be seen, a key as it is; a name of nothing that can be seen is empty", async () => {
    const parties = "party_ref,registration_ref,side,role,initiator,given_name,family_name,city";
    const { said, rows: staged } = await readFiles({
      "parties.csv": `${parties}\nP\u200b1,R1,harmed,victim,yes,Jose\u0301,Boer,\u200b\nP2,R1,harmed,victim,yes,,\u200b,Assen\n`,
    });
    expect(staged[0]?.values.slice(0, 7)).toEqual(["P\u200b1", "R1", "harmed", "victim", "t", "José", "Boer"]);
    expect(staged[0]?.values).toContain("NL");
    expect(JSON.parse(staged[0]?.written ?? "{}")).toMatchObject({ given_name: "Jose\u0301" });
    expect(said).toEqual(['parties.csv:3:family_name: "\\u200b" is empty']);
  });

  test("a file in Windows-1252 is said as a whole and at each cell; a letter that was lost before is no fault of the coding", async () => {
    const attempts =
      "attempt_ref,party_ref,at,direction,channel,result,note\nA1,P1,2020-02-01T10:00,outgoing,phone,reached,";
    const { said } = await readFiles({
      "contact_attempts.csv": latin1(`${attempts}Zoë\nA2,P1,2020-02-01T10:00,outgoing,phone,reached,x\n`),
    });
    expect(said).toEqual([
      "contact_attempts.csv:1:row: this is not UTF-8, but Windows-1252 or another coding: save it as “CSV UTF-8”",
      'contact_attempts.csv:2:note: "Zo\ufffd" is not UTF-8',
      "What depends on contact_attempts.csv was not checked.",
    ]);
    expect((await readFiles({ "contact_attempts.csv": `${attempts}Zo\ufffd\n` })).said).toEqual([]);
    const cut = `${attempts}${"é".repeat(70_000)}`;
    expect((await readFiles({ "contact_attempts.csv": cut })).said[0]).toMatch(/is longer than 4000 characters$/);
  });

  test("many faults of one kind are counted by file, column and kind, within a thousand lines", async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => `P${index},3-2-2020,${index % 3 ? "agreed" : "Agreed"}`);
    const { said } = await readFiles({ "decisions.csv": [header, ...many] });
    expect(said).toHaveLength(1_000);
    expect(said[1]).toBe('decisions.csv:2:decision: "Agreed" is not one of agreed, declined, withdrawn: write agreed');
    expect(said[0]).toBe('decisions.csv:2:decided_on: "3-2-2020" is not a date: write 2020-02-03');
    expect(said.slice(-2)).toEqual([
      "decisions.csv decided_on: 1500 are not dates, first on line 2",
      "decisions.csv decision: 500 are none of the codes, first on line 2",
    ]);
  });
});
