import { type FieldErrors, type FieldValues, get, set } from "react-hook-form";
import type { FormError } from "@/core/form-state";

/** The errors an action answered with, in the shape react-hook-form keeps them; nothing when there are none. */
export function toFieldErrors(errors: FormError[]): FieldErrors<FieldValues> | undefined {
  if (errors.length === 0) return undefined;
  const nested: FieldErrors<FieldValues> = {};
  for (const { field, message } of errors) {
    const path = field === "" ? "root" : field;
    // The first thing said about a field stays: one sentence a field, as zod's resolver does.
    if (messageAt(nested, path) === undefined) set(nested, path, { ...rowsOf(nested, path), type: "server", message });
  }
  return nested;
}

/** All errors as a flat list, in the order in which they were found; the form as a whole has the field `""`. */
export function toErrorList(errors: FieldErrors<FieldValues>): FormError[] {
  return collect(errors, []);
}

/** The key of what is wrong with one field, if anything is. */
export function messageAt(errors: FieldErrors<FieldValues>, name: string): string | undefined {
  const found: unknown = get(errors, name);
  if (!isRecord(found)) return undefined;
  if (typeof found.message === "string") return found.message;
  // A list that is wrong as a whole is kept beside the errors of its rows.
  return isRecord(found.root) && typeof found.root.message === "string" ? found.root.message : undefined;
}

function collect(node: unknown, path: string[]): FormError[] {
  if (!isRecord(node)) return [];
  const isError = typeof node.message === "string";
  const own = typeof node.message === "string" ? [{ field: path.join("."), message: node.message }] : [];
  const inner = Object.entries(node).flatMap(([name, value]) => {
    // An error carries its element; walking into that would walk through the page.
    if (isError && (name === "ref" || name === "types")) return [];
    return collect(value, name === "root" ? path : [...path, name]);
  });
  return [...own, ...inner];
}

/** What is already said about the rows of a list stays beside what is said about the list. */
function rowsOf(errors: FieldErrors<FieldValues>, path: string): Record<string, unknown> {
  const found: unknown = get(errors, path);
  return isRecord(found) ? { ...found } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
