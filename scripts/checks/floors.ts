import { type Imports, importsOf } from "@/scripts/checks/imports";

/** A file of `from` may not import what matches `to`; `except` are files of `from` that may, `allowed` what may be imported after all. */
type Rule = { name: string; says: string; from: RegExp; except: RegExp; to: RegExp; allowed: RegExp };
export type Objection = { file: string; imports: string; name: string; says: string };

const test = /\.test\.tsx?$/;
const nothing = /^$/;
const ours = /^((core|db|lib|messages|components|app|demo|testing|gate|scripts|e2e)\/|(proxy|instrumentation)\.ts$)/;
/** The pure files of a noun that say what it is and how it is shown, in the browser too. */
const statistics = "definitions|empty-year|numbers|parts-of-whole|published|sentences|sentences/.*|share";
const shown = `lib/([^/]+/(schema|timeline)|cases/story|parties/full-name|caseload/(address|silent)|statistics/(${statistics}))\\.ts$`;
const frame = "lib/(auth|audit|action|faults|i18n|mail)/";

/** Files of `from` may import, of our own files, only `allowed`; tests may do what they need. */
const only = (name: string, says: string, from: string, allowed: string): Rule => ({
  ...{ name, says, from: new RegExp(from), except: test, to: ours, allowed: new RegExp(allowed) },
});
/** Files of `from` (but not those of `except`) may not import `to`. */
const never = (name: string, says: string, from: string, except: RegExp, to: RegExp): Rule => ({
  ...{ name, says, from: new RegExp(from), except, to, allowed: nothing },
});

/** The floors of docs/architecture.md: a file imports only from floors below its own. */
const rules = [
  only("0-words", "Words stand on nothing.", "^core/words/", "^core/words/"),
  only("0-core", "The core knows itself alone.", "^core/", "^core/"),
  only("1-db", "The database knows the core.", "^db/", "^(core|db)/"),
  only("2-frame", "Sign-in, audit, actions and wording know no noun.", `^${frame}`, `^(core/|db/|messages/|${frame})`),
  only("2-nouns", "A noun knows no page and no component.", "^lib/", "^(core|db|lib|messages)/"),
  only(
    "3-components",
    "Components know schemas, what is pure in how a noun is shown, words and each other: no query, verb, rule or table.",
    "^components/",
    `^(core/|lib/i18n/|components/|${shown})`,
  ),
  only(
    "4-app",
    "Pages ask queries and verbs, never tables.",
    "^(app/|(proxy|instrumentation)\\.ts$)",
    "^(app|components|core|lib|messages)/",
  ),
  only("4-demo", "The demo organisation is made by verbs and rows.", "^demo/", "^(core|db|lib|messages|demo)/"),
  only(
    "5-testing",
    "What tests make, they make of what stands below.",
    "^testing/",
    "^(core|db|lib|messages|demo|testing)/",
  ),
  only("6-gate", "The gate stands before the pages and knows the core alone.", "^gate/", "^(core|gate|messages)/"),
  only(
    "6-scripts",
    "Commands know no page and no browser test.",
    "^scripts/",
    "^(core|db|lib|messages|demo|testing|gate|scripts)/",
  ),
  never("4-no-rules", "Pages do not decide: verbs do.", "^app/", test, /^lib\/[^/]+\/rules\.ts$/),
  never(
    "sign-in-library",
    "next-auth is wrapped by lib/auth.",
    ".",
    /^(lib\/auth|app\/api\/auth|e2e)\/|^(proxy|scripts\/(local\/bench-world|commands\/kill-test))\.ts$|\.test\.tsx?$/,
    /^next-auth(\/|$)/,
  ),
  never(
    "tables",
    "Tables are known to db, queries and verbs.",
    `^(app|components|core|lib/i18n)/|^proxy\\.ts$|^lib/[^/]+/rules\\.ts$|^${shown}`,
    test,
    /^(drizzle-orm|pg)(\/|$)|^db\//,
  ),
  never("tests-are-leaves", "Nothing imports a test.", ".", nothing, test),
];

/** What stands on the wrong floor, or in a circle, among the files of this folder. */
export function objections(folder: string): Objection[] {
  const imports = importsOf(folder);
  const each = [...imports].flatMap(([file, imported]) => imported.map((one) => ({ file, imports: one })));
  const wrong = each.flatMap((one) => rules.filter((rule) => breaks(rule, one)).map((rule) => ({ ...one, ...rule })));
  return [
    ...wrong,
    ...circles(imports).map((one) => ({ ...one, name: "no-circles", says: "Nothing stands on itself." })),
  ];
}

function breaks({ from, except, to, allowed }: Rule, { file, imports }: { file: string; imports: string }): boolean {
  return from.test(file) && !except.test(file) && to.test(imports) && !allowed.test(imports);
}

/** The imports by which a file comes back to one that is on its way to it. */
function circles(imports: Imports): { file: string; imports: string }[] {
  const found: { file: string; imports: string }[] = [];
  const state = new Map<string, "on the way" | "done">();
  const follow = (file: string) => {
    state.set(file, "on the way");
    for (const imported of imports.get(file) ?? []) {
      if (state.get(imported) === "on the way") found.push({ file, imports: imported });
      else if (imports.has(imported) && !state.has(imported)) follow(imported);
    }
    state.set(file, "done");
  };
  for (const file of imports.keys()) if (!state.has(file)) follow(file);
  return found;
}
