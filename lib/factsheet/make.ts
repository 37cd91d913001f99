import "server-only";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { now } from "@/core/clock";
import type { Factsheet } from "@/lib/factsheet/schema";

const workspace = join("lib", "factsheet");
const faces = [
  "atkinson-hyperlegible-next/400Regular",
  "atkinson-hyperlegible-next/600SemiBold",
  "source-serif-4/600SemiBold",
];
const fontPaths = faces.map((face) => join("node_modules", "@expo-google-fonts", face));

/** One for all requests, which it serves one by one: it reads the fonts once and remembers what stays the same. */
let compiler: NodeCompiler | undefined;

/** The last sheets, by all that is in them: whoever may see the one may see the other. */
const made = new Map<string, Buffer>();
const mostKept = 50;

/** A factsheet as one page A4 in PDF/UA-1, set once. Throws where it can't be set, as with a chart that is no SVG. */
export function makeFactsheet(factsheet: Factsheet): Buffer {
  const contents = JSON.stringify(factsheet);
  const name = createHash("sha256").update(contents).digest("hex");
  const pdf = made.get(name) ?? set(contents);
  // Put last: the first is then the one that nobody asked for the longest.
  made.delete(name);
  made.set(name, pdf);
  for (const oldest of made.keys()) if (made.size > mostKept) made.delete(oldest);
  return pdf;
}

function set(contents: string): Buffer {
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
  const source = { mainFilePath: join(workspace, "factsheet.typ"), inputs: { factsheet: contents } };
  const creationTimestamp = Math.floor(now().getTime() / 1000);
  try {
    // In one call: a compiled document in JavaScript's hands would keep its memory until it is collected.
    return compiler.pdf(source, { pdfStandard: "ua-1", creationTimestamp });
  } catch (cause) {
    throw new Error("The factsheet can't be set.", { cause });
  } finally {
    // What was remembered of other factsheets is forgotten.
    compiler.evictCache(2);
  }
}
