import type { Share } from "@/lib/statistics/schema";

/** A share as data: never rounded, null over nothing (contract `indicators`: share). */
export function shareOf(numerator: number, denominator: number): Share {
  return { numerator, denominator, share: denominator === 0 ? null : numerator / denominator };
}

/** Every code of a list with its number, zero where there is none, in the list's order. */
export function everyCode<Code extends string, Value>(
  codes: readonly Code[],
  value: (code: Code) => Value,
): Record<Code, Value> {
  return Object.fromEntries(codes.map((code) => [code, value(code)])) as Record<Code, Value>;
}
