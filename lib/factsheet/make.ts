import "server-only";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { now } from "@/lib/core/clock";
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

/** A factsheet as one page A4 in PDF/UA-1. Throws where it can't be set, as with a chart that is no SVG. */
export function makeFactsheet(factsheet: Factsheet): Buffer {
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
  const source = { mainFilePath: join(workspace, "factsheet.typ"), inputs: { factsheet: JSON.stringify(factsheet) } };
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
