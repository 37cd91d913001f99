import type { z } from "zod";

/** What a part of a field's name leads to: a field, a group of fields by their names, or a list with so many rows at most. */
export type Shape = "field" | { fields: ReadonlyMap<string, Shape> } | { row: Shape; most: number };

const known = new WeakMap<z.ZodType, Shape>();

/** The names that a form's fields can have, as its schema says. Throws where the schema has a list without a `max`. */
export function shapeOf(schema: z.ZodType): Shape {
  const found = known.get(schema) ?? shapeOfType(schema);
  known.set(schema, found);
  return found;
}

function shapeOfType(type: z.core.$ZodType): Shape {
  const { def } = (type as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return groupOf(Object.entries(def.shape));
    case "record":
      return groupOf([...(def.keyType._zod.values ?? [])].map((key) => [String(key), def.valueType]));
    case "array":
      return { row: shapeOfType(def.element), most: mostRows(def.checks) };
    case "pipe":
      // Before a schema that reads what was sent in more than one form stands a function, which has no shape.
      return shapeOfType((def.in as z.core.$ZodTypes)._zod.def.type === "transform" ? def.out : def.in);
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
      return shapeOfType(def.innerType);
    default:
      return "field";
  }
}

function groupOf(types: [string, z.core.$ZodType][]): Shape {
  return { fields: new Map(types.map(([name, type]) => [name, shapeOfType(type)])) };
}

function mostRows(checks: readonly z.core.$ZodCheck<never>[] = []): number {
  const most = checks.map((check) => (check as z.core.$ZodChecks)._zod.def).find((def) => def.check === "max_length");
  if (!most) throw new Error("A list in a form's schema says how many rows it has at most.");
  return most.maximum;
}

/**
 * Whether a name such as `parties.0.familyName` is a field's. Of a list one row more than it may have is known, so that the
 * schema can say that there are too many.
 */
export function isFieldOf(shape: Shape, path: readonly string[]): boolean {
  let at: Shape | undefined = shape;
  for (const part of path) at = at && within(at, part);
  return at === "field";
}

function within(shape: Shape, part: string): Shape | undefined {
  if (shape === "field") return undefined;
  if ("fields" in shape) return shape.fields.get(part);
  return /^(?:0|[1-9]\d{0,3})$/.test(part) && Number(part) <= shape.most ? shape.row : undefined;
}
