import type { KnownDetails } from "@/lib/parties/by-channel";

/**
 * Whether what the clock on the wall shows (`YYYY-MM-DDThh:mm`) lies outside of the hours in which one may call a party; the hours go past
 * midnight where they end before they begin. Of whom no hours are known nothing does.
 */
export function isOutsideHours({ safeFrom, safeUntil }: Pick<KnownDetails, "safeFrom" | "safeUntil">, at: string) {
  const time = at.slice(11, 16);
  const [begins, ends] = [safeFrom ?? "00:00", safeUntil ?? "24:00"];
  return begins <= ends ? time < begins || time >= ends : time < begins && time >= ends;
}
