import { join } from "node:path";

/** The bare pages that the portal's are measured against (`npm run bench:pages`). */
export default {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg"],
  turbopack: { root: join(import.meta.dirname, "../..") },
};
