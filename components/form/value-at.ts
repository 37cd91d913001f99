import type { FormValue, FormValues } from "@/core/form-state";

/** What is at a dotted path, if that is a text: what one field shows. */
export function valueAt(values: FormValues, name: string): string {
  return textAt(values, name) ?? "";
}

/** The same, and undefined where there is none. */
export function textAt(values: FormValues, name: string): string | undefined {
  let found: FormValue | undefined = values;
  for (const step of name.split(".")) {
    if (found === undefined || typeof found === "string") return undefined;
    found = Array.isArray(found) ? found[Number(step)] : found[step];
  }
  return typeof found === "string" ? found : undefined;
}
