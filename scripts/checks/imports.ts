import { globSync, readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** What each file imports: others by their place in the folder, packages by the name that they are imported by. */
export type Imports = Map<string, string[]>;

const code = "{core,db,lib,messages,components,app,demo,testing,gate,scripts,e2e}/**/*.{ts,tsx,js,mjs}";
const endings = ["", ".ts", ".tsx", ".js", ".mjs", "/index.ts"];

/** Reads what the code of a folder imports, in whichever way, types too. Throws where a file cannot be read, or imports a file that is not there. */
export function importsOf(folder: string): Imports {
  const files = globSync([code, "*.{ts,js,mjs}"], { cwd: folder, exclude: ["**/next-env.d.ts"] }).sort();
  const known = new Set([...files, ...globSync("{messages,testing}/**/*.json", { cwd: folder })]);
  return new Map(files.map((file) => [file, imported(folder, file).map((name) => placeOf(name, file, known))]));
}

function imported(folder: string, file: string): string[] {
  const { program, errors } = parseSync(file, readFileSync(join(folder, file), "utf8"));
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const names: string[] = [];
  const note = (source: { type: string; value?: unknown } | null) => {
    if (source && typeof source.value === "string") names.push(source.value);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => note(source),
    ExportNamedDeclaration: ({ source }) => note(source),
    ExportAllDeclaration: ({ source }) => note(source),
    ImportExpression: ({ source }) => note(source),
    TSImportType: ({ source }) => note(source),
  }).visit(program);
  return names;
}

/** A file's place in the folder, or a package's name as it is. */
function placeOf(name: string, file: string, known: Set<string>): string {
  if (!/^(@\/|\.)/.test(name)) return name;
  const path = name.startsWith("@/") ? name.slice(2) : posix.join(posix.dirname(file), name);
  // What is no code is nobody's floor: a style sheet.
  if (extname(path) === ".css") return path;
  const found = endings.map((ending) => path + ending).find((one) => known.has(one));
  if (!found) throw new Error(`${file} imports ${name}, which is not there.`);
  return found;
}
