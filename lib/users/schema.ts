import { z } from "zod";
import { choice, formKey, line, text } from "@/lib/core/fields";
import { mediatingRoles, type Region, type Role, regions, roles } from "@/lib/vocabulary/users";

/** An account that an admin makes: mediators and coordinators belong to one or more regions, others to none. */
export const accountInput = z
  .strictObject({
    key: formKey(),
    email: text(254).pipe(z.email({ error: "invalidEmail" })),
    name: line(100),
    role: choice(roles),
    regions: z.partialRecord(z.enum(regions), z.literal("on")).default({}),
  })
  .transform(({ regions: ticked, ...account }) => ({ ...account, regions: regions.filter((region) => ticked[region]) }))
  .refine((account) => isRegional(account.role) === account.regions.length > 0, {
    error: "regionsOfRole",
    path: ["regions"],
  });

const isRegional = (role: Role) => (mediatingRoles as readonly Role[]).includes(role);

export const accountIdInput = z.strictObject({ userId: z.uuid({ error: "invalid" }) });

/** An account as an admin sees it. */
export type Account = {
  id: string;
  email: string;
  name: string;
  role: Role;
  regions: Region[];
  endedAt: Date | null;
  openSessions: number;
};
