import type { PartyRole } from "@/core/words/parties";

/** Ages in years, at least and at most. */
type Ages = readonly [number, number];

/**
 * What happened. In the text {h} and {r} stand for the names of the harmed and the responsible party, {h.her} for “haar” or
 * “zijn”, {h.she} for “zij” or “hij”, {h.them} for “haar” or “hem”; of [one|another] one is told.
 */
export type Scene = {
  text: string;
  harmed?: Ages;
  responsible?: Ages;
  /** What the harmed party is, if no victim. */
  role?: PartyRole;
  /** Only by somebody of that age; else by anybody. */
  by?: "young" | "adult";
  /** It went on for long, or is long ago: it has no day of its own. */
  long?: true;
};

/** A scene by anybody, or with what else is to be known of it. */
export const scene = (text: string, more: Omit<Scene, "text"> = {}): Scene => ({ text, ...more });

/** The same by somebody who is of age. */
export const grown = (text: string, more: Omit<Scene, "text"> = {}): Scene => ({ text, by: "adult", ...more });

/** The same by somebody young, mostly to somebody of that age. */
export const young = (text: string, more: Omit<Scene, "text"> = {}): Scene => ({
  text,
  by: "young",
  harmed: [12, 19],
  ...more,
});
