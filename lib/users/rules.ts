import type { Region, Role } from "@/core/words/users";

/** What somebody may see and do: their role, and the regions where they do it. */
export type Rights = { role: Role; regions: Region[] };

/**
 * Whether a second admin must want these rights too: for each role that sees persons, and for an admin, who decides who does. Not
 * for what management sees, which is no person, nor for fewer rights than there were: a coordinator who becomes a mediator of
 * the same regions, or fewer regions. `before` is null for a new account. The same rule as `wants_second_admin` of the database.
 */
export function wantsSecondAdmin(before: Rights | null, after: Rights): boolean {
  if (after.role === "management") return false;
  if (!before) return true;
  const within = before.role === after.role || (before.role === "coordinator" && after.role === "mediator");
  return !(within && after.regions.every((region) => before.regions.includes(region)));
}
