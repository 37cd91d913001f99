import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { proxy } from "./proxy";

afterEach(() => vi.unstubAllEnvs());

describe("part 4, promise 4: a portal that is reached over https is reached over nothing else", () => {
  it.each([
    ["https://portal.example.org", "max-age=63072000; includeSubDomains"],
    ["http://localhost:3000", null],
  ])("%s says %s", (address, said) => {
    vi.stubEnv("NEXTAUTH_URL", address);
    const answer = proxy(new NextRequest(new URL("/sign-in", address)));
    expect(answer.headers.get("strict-transport-security")).toBe(said);
  });
});
