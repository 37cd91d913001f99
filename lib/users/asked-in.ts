import type { accountChanges } from "@/db/schema/account-changes";

type Change = Pick<typeof accountChanges.$inferSelect, "oldRole" | "oldRegions" | "role" | "regions" | "ends">;

/** What a change asks for: from which rights (null of a new account) to which, and whether the account ends. */
export function askedIn({ oldRole, oldRegions, role, regions, ends }: Change) {
  return { before: oldRole && { role: oldRole, regions: oldRegions ?? [] }, after: { role, regions }, ends };
}
