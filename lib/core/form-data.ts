import type { FormValue, FormValues } from "@/lib/core/form-state";

const segment = /^(?:[a-z][A-Za-z]*|\d{1,2})$/;

/** What a form sent, nested by the dots in its fields' names; files and fields with other names are left out. */
export function formValues(data: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, value] of data) {
    const path = name.split(".");
    if (typeof value === "string" && path.every((part) => segment.test(part) && part !== "constructor"))
      put(values, path, value);
  }
  return values;
}

function put(into: FormValues | FormValue[], [part, ...rest]: string[], value: string): void {
  if (part === undefined) return;
  const slot = into as Record<string, FormValue>;
  const next = rest[0];
  if (next === undefined) {
    slot[part] = value;
    return;
  }
  const existing = Object.hasOwn(slot, part) ? slot[part] : undefined;
  const inner = typeof existing === "object" ? existing : /^\d/.test(next) ? [] : {};
  slot[part] = inner;
  put(inner, rest, value);
}
