import type { Region, Role } from "@/core/words/users";

/** What somebody may see and do: their role, and the regions where they do it. */
export type Rights = { role: Role; regions: Region[] };

/**
 * Whether a second admin must want these rights too: for each role that sees persons, and for an admin, who decides who does,
 * whether somebody becomes one or is one no more. Not for what management sees else, which is no person, nor for fewer rights
 * than there were: a coordinator who becomes a mediator of the same regions, or fewer regions. `before` is null for a new
 * account. The same rule as `wants_second_admin` of the database.
 */
export function wantsSecondAdmin(before: Rights | null, after: Rights): boolean {
  if (before?.role === "admin" && after.role !== "admin") return true;
  if (after.role === "management") return false;
  if (!before) return true;
  const within = before.role === after.role || (before.role === "coordinator" && after.role === "mediator");
  return !(within && after.regions.every((region) => before.regions.includes(region)));
}

/** Whether an admin goes by this change, and becomes nobody who sees persons: that they may agree to themself. */
export function isLeaving(change: { before: Rights | null; after: Rights; ends: boolean }): boolean {
  return change.before?.role === "admin" && (change.ends || change.after.role === "management");
}
