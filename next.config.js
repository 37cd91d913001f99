import createNextIntlPlugin from "next-intl/plugin";

/** Headers that are the same on every answer; the content security policy, with its nonce, is set by proxy.ts. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // To other sites nothing; with no-referrer a form that is sent without script would not say where it comes from.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Types are a check of their own (`npm run verify`), which needs no second one in each build.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "@node-rs/argon2", "pg"],
  // Each page says which build made it, so that a form of an earlier one is known (gate/sent-text.ts).
  generateBuildId: () => process.env.PORTAL_BUILD ?? null,
  env: { PORTAL_BUILD: process.env.PORTAL_BUILD ?? "development" },
  headers: async () => [{ source: "/:path*", headers }],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
