import { describe, expect, it, vi } from "vitest";
import { clientHeader } from "@/core/request-headers";
import { sourceOf } from "@/lib/auth/source";

const sent = (connected: string, forwarded?: string) =>
  new Headers({ [clientHeader]: connected, ...(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }) });

describe("part 4, promise 4: the network that a guess comes from", () => {
  it("is the address of whoever is connected, whatever the browser says of itself", () => {
    expect(sourceOf(sent("203.0.113.7"), 0)).toBe("203.0.113.7");
    expect(sourceOf(sent("203.0.113.7", "198.51.100.1"), 0)).toBe("203.0.113.7");
    expect(sourceOf(sent("::ffff:203.0.113.7"), 0)).toBe("203.0.113.7");
  });

  it("is the half of an IPv6 address that somebody has the whole of", () => {
    expect(sourceOf(sent("2001:db8:1:2:3:4:5:6"), 0)).toBe("2001:db8:1:2::/64");
    expect(sourceOf(sent("2001:0db8:0001:0002::9"), 0)).toBe("2001:db8:1:2::/64");
    expect(sourceOf(sent("2001:db8::1"), 0)).toBe("2001:db8:0:0::/64");
    expect(sourceOf(sent("::1"), 0)).toBe("0:0:0:0::/64");
    expect(sourceOf(sent("fe80::1%eth0"), 0)).toBe("fe80:0:0:0::/64");
    expect(sourceOf(sent("2001:0:0:1:2:3:4:5"), 0)).toBe("2001:0:0:1::/64");
    expect(sourceOf(sent("1:2:3::"), 0)).toBe("1:2:3:0::/64");
    // Not every address with this in it is one of IPv4.
    expect(sourceOf(sent("2001:db8::ffff:1.2.3.4"), 0)).toBe("2001:db8:0:0::/64");
    expect(sourceOf(sent("::ffff:1:2"), 0)).toBe("0:0:0:0::/64");
  });

  it("is behind proxies what the outermost of them saw, not what was said before it", () => {
    expect(sourceOf(sent("127.0.0.1", "198.51.100.1, 203.0.113.7"), 1)).toBe("203.0.113.7");
    expect(sourceOf(sent("127.0.0.1", "6.6.6.6, 203.0.113.7, 10.0.0.1"), 2)).toBe("203.0.113.7");
    expect(sourceOf(sent("127.0.0.1"), 1)).toBe("127.0.0.1");
    expect(sourceOf(sent("10.0.0.9", "203.0.113.7"), 2)).toBe("10.0.0.9");
  });

  it("is of as many proxies as the portal was told, of none where it was told nothing", () => {
    const one = sent("10.0.0.9", "203.0.113.7");
    vi.stubEnv("PORTAL_PROXIES", "1");
    expect(sourceOf(one)).toBe("203.0.113.7");
    vi.stubEnv("PORTAL_PROXIES", undefined);
    expect([sourceOf(one), sourceOf(new Headers())]).toEqual(["10.0.0.9", "unknown"]);
    vi.unstubAllEnvs();
  });

  it("is one and the same for whatever is no address", () => {
    for (const odd of ["", "x", "1.2.3", "1.2.3.4.5", "[::1]:80"]) expect(sourceOf(sent(odd), 0)).toBe("unknown");
  });
});
