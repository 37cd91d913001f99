import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const databaseTests = "**/*.database.test.ts";
const apart = ["**/node_modules/**", ".next/**", ".data/**"];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: pathTo("node_modules/server-only/empty.js") },
      { find: /^@\//, replacement: pathTo("./") },
    ],
  },
  test: {
    pool: "forks",
    setupFiles: ["scripts/fixed-seed.ts"],
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["**/*.test.ts", "**/*.test.tsx"], exclude: [...apart, databaseTests] },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: [databaseTests],
          exclude: apart,
          globalSetup: ["db/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
