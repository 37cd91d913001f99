import "server-only";
import { isIP, isIPv6 } from "node:net";
import { clientHeader } from "@/core/request-headers";

/**
 * The network that a request came from: its IPv4 address, or the first half of its IPv6 address, since whoever has one has the
 * whole of such a half. It is the address of whoever is connected; behind proxies (`PORTAL_PROXIES` says how many) the one that
 * the outermost of them saw. What else a browser says of where it comes from is not believed.
 */
export function sourceOf(sent: Headers, proxies = Number(process.env.PORTAL_PROXIES ?? 0)): string {
  const connected = sent.get(clientHeader) ?? "";
  if (proxies === 0) return networkOf(connected);
  const passedOn = (sent.get("x-forwarded-for") ?? "").split(",").map((address) => address.trim());
  return networkOf(passedOn.at(-proxies) || connected);
}

/** The network of an address; `unknown` for what is none. */
function networkOf(text: string): string {
  const address = text.replace(/^::ffff:(?=[\d.]+$)/i, "").replace(/%.*/, "");
  if (!isIP(address)) return "unknown";
  return isIPv6(address) ? `${firstHalf(address)}::/64` : address;
}

function firstHalf(address: string): string {
  const [before = "", after = ""] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const groups = before === "" ? [] : before.split(":");
  const last = after.split(":");
  while (groups.length + last.length < 8) groups.push("0");
  return groups.concat(last).slice(0, 4).join(":");
}
