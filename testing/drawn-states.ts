import { appointmentChanges, saidOfAppointments } from "@/core/words/appointments";
import { type Consent, consents, sides } from "@/core/words/parties";
import { appointmentCorrection } from "@/lib/appointments/schema";
import { checkDecision } from "@/lib/decisions/rules";
import type { Happened } from "@/lib/standing/schema";
import { standingOf } from "@/lib/standing/standing";

/** The states of case, consent and appointment, each as a diagram in Mermaid, found by asking the rules themselves. */
export function drawnStates(): Record<"case" | "consent" | "appointment", string> {
  return { case: drawn(casesGo()), consent: drawn(consentsGo()), appointment: drawn(appointmentsGo()) };
}

type Edge = { from: string; to: string; by: string };

function drawn(edges: Edge[]): string {
  const labels = Map.groupBy(edges, ({ from, to }) => `    ${from} --> ${to}`);
  const lines = [...labels].map(([arrow, some]) => {
    const by = [...new Set(some.map((edge) => edge.by))].filter((label) => label !== "").toSorted();
    return by.length > 0 ? `${arrow}: ${by.join(", ")}` : arrow;
  });
  return ["stateDiagram-v2", ...lines.toSorted()].join("\n");
}

const day = (at: number) => `2021-03-${String(at + 1).padStart(2, "0")}`;

/** Which consent can follow which: as far as the rule lets a party say it the day after. */
function consentsGo(): Edge[] {
  const before: (Consent | null)[] = [null, ...consents];
  return before.flatMap((from) =>
    consents.filter((to) => to !== from && canFollow(from, to)).map((to) => ({ from: from ?? "[*]", to, by: "" })),
  );
}

function canFollow(from: Consent | null, to: Consent): boolean {
  const said = (decision: Consent, at: number) => ({ partyId: "p", decision, decidedOn: day(at), sequence: at });
  // Whoever withdraws had agreed before.
  const history = from === null ? [] : from === "withdrawn" ? [said("agreed", 0), said(from, 1)] : [said(from, 1)];
  try {
    checkDecision(said(to, 2), history, day(0), day(9));
    return true;
  } catch {
    return false;
  }
}

/** What becomes of an appointment: by what the form of a change makes of each, and by what stops it unasked. */
function appointmentsGo(): Edge[] {
  const key = "11111111-1111-4111-8111-111111111111";
  const form = {
    ...{
      key,
      number: "2021-0001",
      partyId: key,
      purpose: "first",
      at: "2021-03-20T10:00",
      minutes: "",
      setting: "office",
    },
    ...{ place: "", attending: "", madeOn: "2021-03-10", corrects: key, reason: "Zij kon niet." },
  };
  const changes = appointmentChanges.flatMap((change): Edge[] => {
    if (!saidOfAppointments.some((said) => said === change))
      return [{ from: "planned", to: change, by: "a no of a party" }];
    const goesOn = !appointmentCorrection.parse({ ...form, change }).voided;
    return goesOn
      ? [{ from: "planned", to: "planned", by: change }]
      : [
          { from: "planned", to: change, by: "" },
          { from: change, to: "planned", by: "corrected" },
        ];
  });
  return [
    { from: "[*]", to: "planned", by: "" },
    ...changes,
    { from: "planned", to: "took_place", by: "a conversation or contact says so" },
  ];
}

type Step = { by: string; adds: (happened: Happened, at: number) => Happened };

/** What can happen next in a case of two: somebody is tried, or says something, or they meet. */
const steps: Step[] = [
  ...sides.flatMap((side) => [
    {
      by: "attempt",
      adds: (happened: Happened, at: number) => ({
        ...happened,
        attempts: [
          ...happened.attempts,
          ...([
            {
              partyId: side,
              at: new Date(`${day(at)}T10:00:00Z`),
              direction: "outgoing",
              channel: "letter",
              result: "sent",
            },
          ] as const),
        ],
      }),
    },
    ...consents.map((decision) => ({
      by: decision,
      adds: (happened: Happened, at: number) => ({
        ...happened,
        decisions: [
          ...happened.decisions,
          {
            partyId: side,
            decidedOn: day(at),
            sequence: at,
            decision,
            until: decision === "considering" ? day(20) : null,
          },
        ],
      }),
    })),
  ]),
  {
    by: "mediated contact",
    adds: (happened, at) => ({ ...happened, contacts: [...happened.contacts, { heldOn: day(at) }] }),
  },
];

/** Where a case goes: everything that can happen in four steps, where the rules let it. */
function casesGo(): Edge[] {
  const none = { attempts: [], decisions: [], conversations: [], contacts: [], otherDays: [], reopenings: [] };
  const parties = [
    { id: "harmed", side: "harmed", role: "victim", initiator: true },
    { id: "responsible", side: "responsible", role: "causer", initiator: false },
  ] as const;
  const start: Happened = { takenUpOn: day(0), parties, ...none };
  const edges: Edge[] = [{ from: "[*]", to: standingOf(start).status, by: "taken up" }];
  let reached = [start];
  for (let at = 1; at <= 4; at += 1) {
    const next = reached.flatMap((before) =>
      steps.flatMap((step) => {
        const after = step.adds(before, at);
        if (!isAllowed(before, after)) return [];
        edges.push({ from: standingOf(before).status, to: standingOf(after).status, by: step.by });
        return [after];
      }),
    );
    reached = next;
  }
  return edges.filter(({ from, to }) => from !== to);
}

function isAllowed(before: Happened, after: Happened): boolean {
  const met = after.contacts.length > before.contacts.length;
  const said = after.decisions.length > before.decisions.length ? after.decisions.at(-1) : undefined;
  if (met) return standingOf(before).status === "both_agreed" || before.contacts.length > 0;
  if (!said) return true;
  try {
    checkDecision(said, before.decisions, day(0), day(28));
    return true;
  } catch {
    return false;
  }
}
