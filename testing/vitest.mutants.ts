import { defineConfig } from "vitest/config";
import config from "../vitest.config";

const [unit] = config.test?.projects ?? [];
const ofUnit = typeof unit === "object" && "test" in unit ? unit.test : undefined;

/** Tests of seconds that come past most rules and are about none of them: a rule is held by its own test, in milliseconds. */
const slow = [
  "lib/{statistics/sentences,import}/**",
  "lib/statistics/sentences.test.ts",
  "lib/auth/password-*.test.ts",
];

/** The unit tests alone, for mutation testing: what a mutant breaks must show without a database. */
export default defineConfig({
  ...config,
  test: { ...config.test, ...ofUnit, exclude: [...(ofUnit?.exclude ?? []), ...slow], projects: undefined },
});
