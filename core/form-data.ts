import type { z } from "zod";
import { isFieldOf, shapeOf } from "@/core/form-shape";
import type { FormValue, FormValues } from "@/core/form-state";

/** No field has a longer name; a longer one is not even taken apart. */
export const longestName = 100;

/**
 * What a form sent of the fields that its schema knows, nested by the dots in their names, on objects without a prototype.
 * Everything else is left out, whatever it is: files, names of no field, data that is none.
 */
export function formValues(data: unknown, schema: z.ZodType): FormValues {
  const values = group();
  if (!(data instanceof FormData)) return values;
  const shape = shapeOf(schema);
  for (const [name, value] of data) {
    if (typeof value !== "string" || name.length > longestName) continue;
    const path = name.split(".");
    if (isFieldOf(shape, path)) put(values, path, value);
  }
  return values;
}

function group(): FormValues {
  return Object.create(null);
}

/** Puts a value at a path that is a field's: what is there already has the same shape. */
function put(into: FormValues | FormValue[], [part = "", ...rest]: string[], value: string): void {
  const [next] = rest;
  if (Array.isArray(into)) fill(into, Number(part));
  const slot = into as Record<string, FormValue>;
  if (next === undefined) {
    slot[part] = value;
    return;
  }
  const inner = slot[part] ?? (/^\d/.test(next) ? [] : group());
  slot[part] = inner;
  if (typeof inner === "object") put(inner, rest, value);
}

/** A list has no holes: rows before this one that were not sent are empty ones. */
function fill(list: FormValue[], index: number): void {
  while (list.length < index) list.push(group());
}
