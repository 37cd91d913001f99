import { ChangedMeanwhile, NotFound, RuleBroken } from "@/core/errors";
import type { Version } from "@/lib/entries/schema";
import { newestVersion } from "@/lib/entries/versions";

/**
 * The version that a form corrects, among all versions of a case. Throws NotFound where it is none of them; RuleBroken
 * `changedMeanwhile`, with the newest version, where another form (one with another key) has corrected it since.
 */
export function versionToCorrect<V extends Version>(all: readonly V[], id: string, key: string): V {
  const earlier = all.find((one) => one.id === id);
  if (!earlier) throw new NotFound();
  const newest = newestVersion(all, id);
  const isCorrected = all.some((one) => one.corrects === id && one.id !== key);
  if (isCorrected && newest) throw new ChangedMeanwhile({ corrects: newest.id });
  return earlier;
}

/**
 * The names of the fields in which a version differs from the earlier one; of what stays voided the reason is one of them.
 * Throws RuleBroken `nothingCorrected` without any.
 */
export function correctedFields<V extends Version>(earlier: V, later: Partial<V>): string[] {
  const staysVoided = earlier.voided && later.voided;
  const fields = (Object.keys(later) as (keyof V & string)[]).filter(
    (name) => (name !== "reason" || staysVoided) && plain(later[name]) !== plain(earlier[name]),
  );
  if (fields.length === 0) throw new RuleBroken("nothingCorrected");
  return fields;
}

/** A value that can be compared; a line ends in LF, also in what an import brought. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\r\n", "\n");
  if (Array.isArray(value)) return value.join();
  return value instanceof Date ? value.getTime() : value;
}
