import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("part 4, promise 4: cookies of a portal that is reached over https are its own host's alone", () => {
  it.each([
    ["https://portal.example.org", "__Host-", true],
    ["http://localhost:3000", "", false],
  ])("%s", async (address, prefix, secure) => {
    vi.stubEnv("NEXTAUTH_URL", address);
    vi.resetModules();
    const { sessionCookie, deviceCookie } = await import("@/lib/auth/cookies");
    for (const { name, options } of [sessionCookie, deviceCookie]) {
      expect(name.startsWith(`${prefix}herstelportaal.`)).toBe(true);
      // What __Host- asks for: Secure, the whole site, and no Domain.
      expect(options).toMatchObject({ httpOnly: true, sameSite: "strict", path: "/", secure });
      expect(options).not.toHaveProperty("domain");
    }
  });
});
