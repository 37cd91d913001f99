const asUtf8 = "save it as “CSV UTF-8”";

/** What files begin with that are no text, or not in UTF-8; and what to do about it. */
const beginnings: [bytes: number[], what: string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], `this is an Excel workbook (.xls), not CSV: ${asUtf8}`],
  [[0x25, 0x50, 0x44, 0x46], "this is a PDF, not CSV"],
  [[0x1f, 0x8b], "this is packed (gzip), not CSV: unpack it"],
  [[0xff, 0xfe, 0, 0], `this is UTF-32, not UTF-8: ${asUtf8}`],
  [[0xff, 0xfe], `this is UTF-16 (Excel's “Unicode text”), not UTF-8: ${asUtf8}`],
  [[0xfe, 0xff], `this is UTF-16 (Excel's “Unicode text”), not UTF-8: ${asUtf8}`],
];

/** What a file is that is no text in UTF-8, by what it begins with, and what to do about it; null where it may be CSV. */
export function otherThanText(head: Uint8Array): string | null {
  for (const [bytes, what] of beginnings) if (bytes.every((byte, index) => head[index] === byte)) return what;
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 9) < 9) return packed(new TextDecoder("latin1").decode(head));
  const half = head.subarray(0, 1_000);
  const nuls = [0, 1].map((odd) => half.filter((byte, index) => index % 2 === odd && byte === 0).length);
  if (half.length >= 8 && nuls.some((count) => count > half.length / 3)) {
    return `this is UTF-16, not UTF-8: ${asUtf8}`;
  }
  return null;
}

/** A workbook of today is a zip file. */
function packed(head: string): string {
  if (/spreadsheetml|xl\/|\[Content_Types\]/.test(head)) return `this is an Excel workbook (.xlsx), not CSV: ${asUtf8}`;
  if (head.includes("opendocument")) return `this is a LibreOffice workbook (.ods), not CSV: ${asUtf8}`;
  return `this is a workbook or another zip file, not CSV: ${asUtf8}`;
}

/** What a text is that is no CSV, by what it begins with, and what to do about it; null where it may be CSV. */
export function otherThanCsv(text: string): string | null {
  const begin = text.trimStart();
  if (/^<(!doctype html|html|head|body|table|meta)\b/i.test(begin)) {
    return `this is a web page (HTML), not CSV: open it in Excel and ${asUtf8}`;
  }
  if (begin.startsWith("<?xml")) return `this is XML, not CSV: open it in Excel and ${asUtf8}`;
  if (begin.startsWith("{\\rtf")) return `this is a document (RTF), not CSV: ${asUtf8}`;
  if (/^[[{]\s*["{[]/.test(begin)) return "this is JSON, not CSV";
  if (/^"?sep=.{0,2}"?\s*$/im.test(begin.split(/\r?\n/, 1)[0] ?? "")) {
    return "the first line is “sep=…”, which only Excel knows: take it away, so that line 1 names the columns";
  }
  if (!text.includes("\n") && /\r[^\r]/.test(text)) return `its lines end in CR alone, as on old Macs: ${asUtf8}`;
  return null;
}
