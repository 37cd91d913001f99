import { cleanText } from "@/core/text";

/** What becomes of what stands once somebody sent a form over it. */
export type Merged<T> = {
  /** What stands, with what the sender changed. */
  content: T;
  /** What they changed. */
  own: (keyof T & string)[];
  /** What others changed meanwhile, where both changed the same: to be told first. None where there is nothing to tell. */
  others: (keyof T & string)[];
};

/**
 * What somebody typed over what their form showed, over what stands now: only what they changed (docs/decisions/0049). `together` are
 * fields of which one says nothing without the other.
 */
export function merge<T extends object>(
  shown: Readonly<Record<string, unknown>>,
  typed: T,
  present: T,
  together: readonly (readonly (keyof T & string)[])[] = [],
): Merged<T> {
  const fields = Object.keys(typed) as (keyof T & string)[];
  const own = fields.filter((name) => !same(shown[name], typed[name]) && !same(typed[name], present[name]));
  const others = fields.filter((name) => !same(shown[name], present[name]));
  const groups = [...together, ...fields.filter((name) => !together.flat().includes(name)).map((name) => [name])];
  const isMet = groups.some((group) => [own, others].every((some) => group.some((name) => some.includes(name))));
  const content = { ...present, ...Object.fromEntries(own.map((name) => [name, typed[name]])) };
  return { content, own, others: isMet ? others : [] };
}

/** The names of the fields in which two differ. */
export function differing<T extends object>(before: T, after: T): (keyof T & string)[] {
  return (Object.keys(after) as (keyof T & string)[]).filter((name) => !same(before[name], after[name]));
}

/** A text is the same however its lines end, also one that an import brought before texts were cleaned. */
function same(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

function plain(value: unknown): unknown {
  return typeof value === "string" ? cleanText(value) : value;
}
