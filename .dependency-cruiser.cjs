/** The floors of docs/architecture.md: a file imports only from floors below its own. `npm run verify` checks them. */
const ours = "^(core|db|lib|messages|components|app|demo|testing|gate|scripts|e2e)/|^(proxy|instrumentation)\\.ts$";
const frame = "lib/(auth|audit|action|faults|i18n|mail)/";
const tests = "\\.test\\.tsx?$";

/** Files of `from` may import, of our own files, only `allowed`; tests may do what they need. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: tests },
  to: { path: ours, pathNot: allowed },
});

/** Files of `from` (but not those of `except`) may not import `what`. */
const never = (name, comment, from, except, what) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: except },
  to: { path: what },
});

module.exports = {
  forbidden: [
    only("0-words", "Words stand on nothing.", "^core/words/", "^core/words/"),
    only("0-core", "The core knows itself alone.", "^core/", "^core/"),
    only("1-db", "The database knows the core.", "^db/", "^(core|db)/"),
    only(
      "2-frame",
      "Sign-in, audit, actions and wording know no noun.",
      `^${frame}`,
      `^(core/|db/|messages/|${frame})`,
    ),
    only("2-nouns", "A noun knows no page and no component.", "^lib/", "^(core|db|lib|messages)/"),
    only(
      "3-components",
      "Components know schemas, presentation, what the figures are, words and each other: no query, verb, rule or table.",
      "^components/",
      "^(core/|lib/i18n/|components/|lib/[^/]+/(schema|present|timeline)\\.ts$|lib/statistics/(definitions|published|sentences)\\.ts$|lib/statistics/sentences/)",
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
    never("4-no-rules", "Pages do not decide: verbs do.", "^app/", tests, "^lib/[^/]+/rules\\.ts$"),
    never(
      "sign-in-library",
      "next-auth is wrapped by lib/auth.",
      ".",
      `^(lib/auth|app/api/auth|e2e|node_modules)/|^(proxy|scripts/commands/kill-test)\\.ts$|${tests}`,
      "^node_modules/next-auth/",
    ),
    never(
      "tables",
      "Tables are known to db, queries and verbs.",
      "^(app|components|core|lib/i18n)/|^proxy\\.ts$|^lib/[^/]+/(schema|rules|present|timeline)\\.ts$",
      tests,
      "^node_modules/(drizzle-orm|pg)/|^db/",
    ),
    never("tests-are-leaves", "Nothing imports a test.", ".", "^$", tests),
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: `\\.d\\.ts$|${tests}|^[^/]+\\.config\\.(ts|js|mjs)$|^app/.*/?(page|layout|route|loading|error|not-found|icon|robots|default)\\.tsx?$|^(scripts/run\\.mjs|gate/serve\\.ts|instrumentation\\.ts)$`,
      },
      to: {},
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "\\.css$|^\\.next/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    skipAnalysisNotInRules: true,
  },
};
