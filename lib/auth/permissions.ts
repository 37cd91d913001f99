import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import type { Role } from "@/core/words/users";

/** How far a permission goes: one's own cases, those of one's regions and one's own, or all. */
export type Reach = "own" | "region" | "all";

const ofWorkers = { mediator: "own", coordinator: "region" } as const;

/** Whoever works on a case records what happens in it, and corrects it, whatever its kind. */
const ofEntries = Object.fromEntries(
  entryKinds.flatMap((kind) => [`${kind}.record`, `${kind}.correct`].map((name) => [name, ofWorkers])),
) as Record<`${EntryKind}.${"record" | "correct"}`, typeof ofWorkers>;

/** The first wall: who may do what, and how far. What is not here may not be done. */
export const permissions = {
  "registrations.create": { mediator: "all", coordinator: "all", registration_desk: "all" },
  "registrations.read": { mediator: "region", coordinator: "region", registration_desk: "all" },
  "registrations.take_up": { mediator: "own", coordinator: "region", registration_desk: "all" },
  "registrations.turn_down": { coordinator: "region", registration_desk: "all" },
  "registrations.correct": { mediator: "region", coordinator: "region", registration_desk: "all" },
  "cases.read": { mediator: "own", coordinator: "region" },
  "cases.correct": ofWorkers,
  "cases.assign": { coordinator: "region" },
  "contact_details.read": { mediator: "own", coordinator: "region" },
  "contact_details.read_pending": { mediator: "region", coordinator: "region", registration_desk: "all" },
  "contact_details.correct": { mediator: "own", coordinator: "region" },
  ...ofEntries,
  "cases.close": { mediator: "own", coordinator: "region" },
  "cases.reopen": { coordinator: "region" },
  "information_texts.read": { mediator: "all", coordinator: "all" },
  "information_texts.write": { coordinator: "all" },
  "statistics.read": { mediator: "all", coordinator: "all", management: "all" },
  "statistics.read_exact": { mediator: "region", coordinator: "region" },
  "statistics.list_cases": { coordinator: "region" },
  "stories.manage": { management: "all" },
  "own_account.manage": {
    mediator: "own",
    coordinator: "own",
    registration_desk: "own",
    management: "own",
    admin: "own",
  },
  "working_notes.keep": { mediator: "own", coordinator: "own" },
  "drafts.keep": { mediator: "own", coordinator: "own", registration_desk: "own", management: "own" },
  "users.manage": { admin: "all" },
  "mail.read": { admin: "all" },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Permission = keyof typeof permissions;

/** How far a permission goes for somebody, or null where they do not have it. */
export function reachOf(actor: Pick<Actor, "role">, permission: Permission): Reach | null {
  const reaches: Partial<Record<Role, Reach>> = permissions[permission];
  return reaches[actor.role] ?? null;
}

/** Whether somebody has a permission at all: for what the interface shows. */
export function may(actor: Pick<Actor, "role">, permission: Permission): boolean {
  return reachOf(actor, permission) !== null;
}

/** The reach of a permission. Throws NotFound where it is missing, since missing and forbidden look the same. */
export function requireReach(actor: Pick<Actor, "role">, permission: Permission): Reach {
  const reach = reachOf(actor, permission);
  if (!reach) throw new NotFound();
  return reach;
}
