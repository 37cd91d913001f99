import { dayOf } from "@/core/dates";
import type { OneSide } from "@/lib/cases/schema";

type Entries = OneSide["entries"];
type Appointment = Entries["appointments"][number];
type Conversation = Entries["conversations"][number];

/** So many of the last conversations stand on a sheet. */
const conversationsShown = 3;

/** The appointment that a sheet is for: the one that was chosen, or the first one from today on that did not take place yet; or null. */
export function plannedVisit(
  { appointments, conversations }: Pick<Entries, "appointments" | "conversations">,
  chosen: string | null,
  now: Date,
): Appointment | null {
  const held = new Set(conversations.map((one) => one.appointmentId));
  const ahead = appointments
    .filter((one) => !held.has(one.id) && dayOf(one.at) >= dayOf(now))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return appointments.find(({ id }) => id === chosen) ?? ahead[0] ?? null;
}

/** The last conversations, the latest on top. */
export function lastConversations({ conversations }: Pick<Entries, "conversations">): Conversation[] {
  return conversations.slice(-conversationsShown).toReversed();
}

/** What is to be asked, a word each, with what it is about. */
export type Question =
  | { ask: "next"; heldOn: string; next: string }
  | { ask: "goal"; goal: string }
  | { ask: "takesPart" | "whichForms" | "noGoal" | "whatNext" }
  | { ask: "considered"; until: string };

/** What is open with a party: what was to come next, whether they take part and in which way, and whether they still want what they wanted. */
export function openQuestions({ entries, consent }: Pick<OneSide, "entries" | "consent">): Question[] {
  const { goals } = entries;
  return [
    ...lastConversations(entries).flatMap(({ heldOn, next }): Question[] =>
      next === null ? [] : [{ ask: "next", heldOn, next }],
    ),
    ...ofConsent(consent),
    ...(goals.length === 0 ? [{ ask: "noGoal" } as const] : goals.map(({ goal }): Question => ({ ask: "goal", goal }))),
    { ask: "whatNext" },
  ];
}

function ofConsent(consent: OneSide["consent"]): Question[] {
  if (consent === null || consent.decision === "informed") return [{ ask: "takesPart" }];
  if (consent.decision === "considering" && consent.until) return [{ ask: "considered", until: consent.until }];
  return consent.decision === "agreed" && consent.forms === null ? [{ ask: "whichForms" }] : [];
}
