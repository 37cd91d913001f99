import { limits } from "./limits.ts";

/** Where Next's script says that it is: a tree of the parts of an address. Next fails on one that it can't read. */
export function isRouterState(header: string): boolean {
  try {
    return isTree(JSON.parse(decodeURIComponent(header)), 2 * limits.depth);
  } catch {
    return false;
  }
}

function isTree(tree: unknown, depth: number): boolean {
  if (depth === 0 || !Array.isArray(tree) || tree.length < 2 || tree.length > 6) return false;
  const [segment, slots] = tree;
  return isSegment(segment) && isRecord(slots) && Object.values(slots).every((slot) => isTree(slot, depth - 1));
}

function isSegment(segment: unknown): boolean {
  if (typeof segment === "string") return true;
  if (!Array.isArray(segment) || segment.length < 3) return false;
  return segment.slice(0, 3).every((part) => typeof part === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
