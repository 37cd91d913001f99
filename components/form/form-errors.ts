import { type FieldErrors, type FieldValues, get, set } from "react-hook-form";
import type { Broken } from "@/core/errors";
import { ruleOf } from "@/core/words/rules";

/** What an action answered with, in the shape in which react-hook-form keeps it; nothing where nothing is wrong. */
export function toFieldErrors(errors: Broken[]): FieldErrors<FieldValues> | undefined {
  if (errors.length === 0) return undefined;
  const nested: FieldErrors<FieldValues> = {};
  for (const { field, rule, ...spokenOf } of errors) {
    const path = field === "" ? "root" : field;
    // The first thing said about a field stays: one sentence a field, as zod's resolver does.
    if (errorAt(nested, path)) continue;
    set(nested, path, { ...rowsOf(nested, path), type: "server", message: rule, ...spokenOf });
  }
  return nested;
}

/** All errors as a flat list, in the order in which they were found; the form as a whole has the field `""`. */
export function toErrorList(errors: FieldErrors<FieldValues>): Broken[] {
  return collect(errors, []);
}

/** What is wrong with one field, if anything is. */
export function errorAt(errors: FieldErrors<FieldValues>, name: string): Broken | undefined {
  const found: unknown = get(errors, name);
  if (!isRecord(found)) return undefined;
  // A list that is wrong as a whole is kept beside the errors of its rows.
  return brokenIn(found, name) ?? (isRecord(found.root) ? brokenIn(found.root, name) : undefined);
}

function brokenIn({ message, seconds, present }: Record<string, unknown>, field: string): Broken | undefined {
  if (typeof message !== "string") return undefined;
  return {
    ...{ field, rule: ruleOf(message) },
    ...(typeof seconds === "number" ? { seconds } : {}),
    ...(typeof present === "string" ? { present } : {}),
  };
}

function collect(node: unknown, path: string[]): Broken[] {
  if (!isRecord(node)) return [];
  const own = brokenIn(node, path.join("."));
  const inner = Object.entries(node).flatMap(([name, value]) => {
    // An error carries its element; walking into that would walk through the page.
    if (own && (name === "ref" || name === "types")) return [];
    return collect(value, name === "root" ? path : [...path, name]);
  });
  return own ? [own, ...inner] : inner;
}

/** What is already said about the rows of a list stays beside what is said about the list. */
function rowsOf(errors: FieldErrors<FieldValues>, path: string): Record<string, unknown> {
  const found: unknown = get(errors, path);
  return isRecord(found) ? { ...found } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
