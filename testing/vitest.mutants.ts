import { defineConfig } from "vitest/config";
import config from "../vitest.config";

const [unit] = config.test?.projects ?? [];

/** The unit tests alone, for mutation testing: what a mutant breaks must show without a database. */
export default defineConfig({
  ...config,
  test: { ...config.test, ...(typeof unit === "object" && "test" in unit ? unit.test : {}), projects: undefined },
});
