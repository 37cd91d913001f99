import type { Caller } from "@/lib/auth/caller";

let networks = 0;

/** Somebody in a network of their own, with a browser that nobody has signed in from; or as said. */
export function makeCaller(said: Partial<Caller> = {}): Caller {
  networks += 1;
  const source = `10.0.${Math.floor(networks / 250)}.${networks % 250}`;
  return { source, device: null, session: null, browser: "Chrome", system: "Windows", ...said };
}
