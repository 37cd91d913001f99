import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvRecord, readRecords } from "@/lib/import/records";

async function read(text: string, chunk = 1_000): Promise<CsvRecord[]> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return (await Array.fromAsync(readRecords(chunks()))).flat();
}

test("quotes, line breaks within them, empty lines and spaces are read as RFC 4180 and the contract say", async () => {
  const text = '\ufeffa;b\r\n 1 ; "x ""y"" \r\nz" \r\n\r\n  \n2;"3,4"\n5';
  expect(await read(text)).toEqual([
    { line: 1, fields: ["a", "b"], fault: null },
    { line: 2, fields: ["1", 'x "y" \r\nz'], fault: null },
    { line: 6, fields: ["2", "3,4"], fault: null },
    { line: 7, fields: ["5"], fault: null },
  ]);
});

test("a record with faulty quotes is said, and reading goes on after it", async () => {
  const records = await read('a,b\n1,x"y\n2,"a"b\n3,4\n5,"never closed\n6,7');
  expect(records.map(({ line, fault }) => [line, fault])).toEqual([
    [1, null],
    [2, "has a quote in a field that is not quoted"],
    [3, "has text after a closing quote"],
    [4, null],
    [5, "has a quote that is not closed"],
  ]);
});

test("whatever cells hold, they come back as they were, at the lines where they start, in whatever chunks they arrive", async () => {
  const cell = fc
    .string({ unit: fc.constantFrom("a", "é", "👍", '"', ",", ";", "\n", "\r\n", " ", "\u00a0", "0") })
    .map((text) => text.trim());
  const rows = fc.array(fc.tuple(fc.constant("k"), cell, cell), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.constantFrom(",", ";"),
      fc.constantFrom("\n", "\r\n"),
      fc.integer({ min: 1, max: 9 }),
      async (all, delimiter, end, chunk) => {
        const written = all.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter));
        const records = await read(`h1${delimiter}h2${delimiter}h3${end}${written.join(end)}`, chunk);
        expect(records.slice(1).map((record) => record.fields)).toEqual(all);
        let line = 2;
        for (const [index, record] of records.slice(1).entries()) {
          expect(record.line).toBe(line);
          line += written[index]?.split("\n").length ?? 1;
        }
      },
    ),
  );
});

test("a line without an end is a fault, not a wait: no more than a million characters are held", async () => {
  const cell = "x".repeat(3_000_000);
  const records = await read(`a,b\n1,${cell}\n2,3`, 65_536);
  expect(records[1]).toMatchObject({ line: 2, fault: "is longer than a million characters" });
  expect(Math.max(...records.flatMap(({ fields }) => fields.map((field) => field.length)))).toBeLessThan(1_200_000);
  expect(records.at(-1)).toMatchObject({ fields: ["2", "3"], fault: null });
});
