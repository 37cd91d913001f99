const kinds = ["party", "added", "registration"] as const;

/** What the address says was just put right, or null. */
export function savedOf(named: unknown): (typeof kinds)[number] | null {
  return kinds.find((one) => one === named) ?? null;
}
