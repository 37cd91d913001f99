import "server-only";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { now } from "@/core/clock";

const workspace = "lib";
const faces = [
  "atkinson-hyperlegible-next/400Regular",
  "atkinson-hyperlegible-next/600SemiBold",
  "source-serif-4/600SemiBold",
];
const fontPaths = faces.map((face) => join("node_modules", "@expo-google-fonts", face));

/** One for all requests, which it serves one by one: it reads the fonts once and remembers what stays the same. */
let compiler: NodeCompiler | undefined;

/**
 * A document of a program of ours under `lib`, to which all that it says comes as data (`sys.inputs.said`), in PDF/UA-1. Throws where
 * it can't be set, as with a chart that is no SVG.
 */
export function setPdf(program: string, said: string, standard: "ua-1" | null = "ua-1"): Buffer {
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
  const source = { mainFilePath: join(workspace, program), inputs: { said } };
  const creationTimestamp = Math.floor(now().getTime() / 1000);
  try {
    // In one call: a compiled document in JavaScript's hands would keep its memory until it is collected.
    return compiler.pdf(source, { ...(standard ? { pdfStandard: standard } : {}), creationTimestamp });
  } catch (cause) {
    throw new Error(`${program} can't be set.`, { cause });
  } finally {
    // What was remembered of other documents is forgotten.
    compiler.evictCache(2);
  }
}
