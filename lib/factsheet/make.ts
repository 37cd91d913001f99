import "server-only";
import { createHash } from "node:crypto";
import type { Factsheet } from "@/lib/factsheet/schema";
import { setPdf } from "@/lib/pdf/set-pdf";

/** The last sheets, by all that is in them: whoever may see the one may see the other. */
const made = new Map<string, Buffer>();
const mostKept = 50;

/** A factsheet as one page A4 in PDF/UA-1, set once. Throws where it can't be set, as with a chart that is no SVG. */
export function makeFactsheet(factsheet: Factsheet): Buffer {
  const contents = JSON.stringify(factsheet);
  const name = createHash("sha256").update(contents).digest("hex");
  const pdf = made.get(name) ?? setPdf("factsheet/factsheet.typ", contents);
  // Put last: the first is then the one that nobody asked for the longest.
  made.delete(name);
  made.set(name, pdf);
  for (const oldest of made.keys()) if (made.size > mostKept) made.delete(oldest);
  return pdf;
}
