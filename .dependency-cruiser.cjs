/** The floors of docs/architecture.md: a file imports only from floors below its own. `npm run verify` checks them. */
const ours = "^(app|components|db|gate|lib|messages|e2e|scripts)/|^(proxy|instrumentation)\\.ts$";
const ground = "lib/(vocabulary|core)/";
const frame = "lib/(auth|audit|action|faults|i18n|mail)/";
const tests = "\\.test\\.tsx?$";
const aside = "^(db/(seed|testing)|e2e|scripts)/";

/** Files of `from` may import, of our own files, only `allowed`; tests may do what they need. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: `${tests}|${aside}` },
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
    only("0-vocabulary", "Words stand on nothing.", "^lib/vocabulary/", "^lib/vocabulary/"),
    only("0-core", "The core knows words alone.", "^lib/core/", `^${ground}`),
    only("1-db", "The database knows words and the core.", "^db/", `^(${ground}|db/)`),
    only(
      "2-frame",
      "Sign-in, audit, actions and wording know no noun.",
      `^${frame}`,
      `^(${ground}|${frame}|db/|messages/)`,
    ),
    only("3-nouns", "A noun knows no page and no component.", "^lib/", "^(lib|db|messages)/"),
    only(
      "4-components",
      "Components know schemas, presentation, words and each other: no query, verb, rule or table.",
      "^components/",
      `^(${ground}|lib/i18n/|components/|lib/[^/]+/(schema|present)\\.ts$)`,
    ),
    only(
      "gate",
      "The gate stands before the pages and knows the core alone.",
      "^gate/",
      `^(${ground}|gate/|messages/)`,
    ),
    only(
      "5-app",
      "Pages ask queries and verbs, never tables.",
      "^(app/|(proxy|instrumentation)\\.ts$)",
      "^(app|components|lib|messages)/",
    ),
    never("5-no-rules", "Pages do not decide: verbs do.", "^app/", tests, "^lib/[^/]+/rules\\.ts$"),
    never(
      "sign-in-library",
      "next-auth is wrapped by lib/auth.",
      ".",
      `^(lib/auth|app/api/auth|e2e|node_modules)/|^(proxy|scripts/kill-test)\\.ts$|${tests}`,
      "^node_modules/next-auth/",
    ),
    never(
      "tables",
      "Tables are known to db, queries and verbs.",
      "^(app|components|lib/(vocabulary|core|i18n))/|^proxy\\.ts$|^lib/[^/]+/(schema|rules|present)\\.ts$",
      tests,
      "^node_modules/(drizzle-orm|pg)/|^db/",
    ),
    never(
      "not-for-serving",
      "Seed, test data and commands are no part of what is served.",
      ".",
      `${tests}|${aside}|^(vitest|playwright)\\.config\\.ts$`,
      aside,
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
