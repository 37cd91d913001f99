import type { FormValue, FormValues } from "@/core/form-state";
import { isUuid } from "@/core/ids";

/**
 * What a draft holds, its rows in the order of the page: a list of which each row is of something by its key (the goals of a case) may
 * have more, fewer or other rows by now, and what was typed of one must not come to stand at another. What the draft does not know is
 * as the page has it.
 */
export function alignedRows(draft: FormValues, page: FormValues): FormValues {
  const aligned = Object.entries(page).flatMap(([name, rows]): [string, FormValue][] => {
    if (!Array.isArray(rows) || !(name in draft)) return [];
    const drafted = draft[name];
    const typed = Array.isArray(drafted) ? drafted : [];
    const keyed = rows.map((row) => typed.find((one) => isOfSame(one, row)) ?? row);
    return rows.length > 0 && rows.every((row) => keyOf(row)) ? [[name, keyed]] : [];
  });
  return { ...draft, ...Object.fromEntries(aligned) };
}

/** By which field a row says of what it is, and of what. */
function keyOf(row: FormValue): [name: string, id: string] | undefined {
  if (typeof row === "string" || Array.isArray(row)) return undefined;
  return Object.entries(row).find(
    (field): field is [string, string] => typeof field[1] === "string" && isUuid(field[1]),
  );
}

function isOfSame(one: FormValue, row: FormValue): boolean {
  const [name, id] = keyOf(row) ?? [];
  return name !== undefined && typeof one === "object" && !Array.isArray(one) && one[name] === id;
}
