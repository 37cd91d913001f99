import fc from "fast-check";
import type { Actor } from "@/core/actor";
import { contactForms } from "@/core/words/cases";
import { directions, resultsOf } from "@/core/words/contact-attempts";
import { conversationPurposes } from "@/core/words/conversations";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import { decisions, sides } from "@/core/words/parties";
import { guardianAnswers, relations } from "@/core/words/people-around";
import { stayKinds } from "@/core/words/stays";
import { warningKinds } from "@/core/words/warnings";
import { correctAppointment, recordAppointment } from "@/lib/appointments/entry";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { correctConversation, recordConversation } from "@/lib/conversations/entry";
import { correctDecision, recordDecision } from "@/lib/decisions/entry";
import { correctGoal, recordGoal } from "@/lib/goals/entry";
import { correctGuardianConsent, recordGuardianConsent } from "@/lib/guardian-consents/entry";
import { correctMediatedContact, recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { correctPersonAround, recordPersonAround } from "@/lib/people-around/entry";
import { correctStay, recordStay } from "@/lib/stays/entry";
import { correctWarning, recordWarning } from "@/lib/warnings/entry";
import type { makeCase } from "./registrations";

export type MadeCase = Awaited<ReturnType<typeof makeCase>>;
type Verb = (actor: Actor, input: unknown) => Promise<void>;
type Row = Record<string, string>;
type Typed = Record<string, string | object>;

/** What tests know of a kind of entry: its verbs, and an example of what can be said. */
export type EntryExample = {
  /** The verbs, by their names in their file. */
  record: [name: string, verb: Verb];
  correct: [name: string, verb: Verb];
  /** What its form sends beside its key and its case, on a day of March or April 2021 on which both sides of a case have agreed. */
  typed(made: MadeCase): Typed;
  /** What its form sends as well where the same stands there already, as the entry of an id. */
  beside?: (id: string) => Typed;
  /** What else could have been typed in some of its fields. */
  other: Typed;
  /** Its columns beside those that all kinds have, as SQL; the first is the one that says when it happened. */
  row: Row;
  /** Anything that its form can send on a day. */
  any: fc.Arbitrary<(made: MadeCase, day: string) => object>;
};

/** One example of each kind of entry: the tests of all that every kind keeps to fold over these. */
export const entryExamples: Record<EntryKind, EntryExample> = {
  contact_attempts: {
    record: ["contact-attempts/entry recordContactAttempt", recordContactAttempt],
    correct: ["contact-attempts/entry correctContactAttempt", correctContactAttempt],
    typed: ({ harmed }) => ({
      ...{ partyId: harmed, direction: "outgoing", channel: "phone", result: "no_answer" },
      ...{ at: "2021-03-10T11:40", note: "Geen gehoor." },
    }),
    beside: (id) => ({ beside: id }),
    other: { channel: "letter", result: "sent" },
    row: { at: "now()", direction: "'outgoing'", channel: "'letter'", result: "'sent'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), direction: fc.constantFrom(...directions), result: fc.nat(9) })
      .map(({ side, direction, result }) => (made, day) => {
        const results = resultsOf({ direction, channel: "phone" });
        return {
          ...{ partyId: made[side], direction, channel: "phone", result: results[result % results.length] },
          ...{ at: `${day}T10:00`, note: "" },
        };
      }),
  },
  appointments: {
    record: ["appointments/entry recordAppointment", recordAppointment],
    correct: ["appointments/entry correctAppointment", correctAppointment],
    typed: ({ harmed }) => ({
      ...{ partyId: harmed, purpose: "first", at: "2021-03-22T10:00", minutes: "60", setting: "home", place: "" },
      ...{ attending: "haar zus", madeOn: "2021-03-18" },
    }),
    other: { setting: "office", place: "Groningen" },
    row: { made_on: "date '2021-01-09'", at: "now()", purpose: "'first'", setting: "'home'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), purpose: fc.constantFrom(...conversationPurposes) })
      .map(({ side, purpose }) => (made, day) => ({
        ...{ partyId: made[side], purpose, at: `${day}T15:00`, minutes: "", setting: "office", place: "" },
        ...{ attending: "", madeOn: day },
      })),
  },
  conversations: {
    record: ["conversations/entry recordConversation", recordConversation],
    correct: ["conversations/entry correctConversation", correctConversation],
    typed: ({ harmed }) => ({
      ...{ partyId: harmed, purpose: "first", setting: "home", place: "", heldOn: "2021-03-18", minutes: "70" },
      ...{ present: "haar zus", note: "Zij wil horen waarom.", next: "Een brief aan hem." },
    }),
    other: { note: "Zij wil horen waarom, en niets over hem." },
    row: { held_on: "date '2021-01-09'", purpose: "'aftercare'", setting: "'phone'", note: "'Het gaat goed.'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), purpose: fc.constantFrom(...conversationPurposes) })
      .map(({ side, purpose }) => (made, day) => ({
        ...{ partyId: made[side], purpose, setting: "office", place: "", heldOn: day },
        ...{ minutes: "", present: "", note: "Gesproken.", next: "" },
      })),
  },
  decisions: {
    record: ["decisions/entry recordDecision", recordDecision],
    correct: ["decisions/entry correctDecision", correctDecision],
    typed: ({ harmed }) => ({ partyId: harmed, decision: "agreed", decidedOn: "2021-03-20" }),
    other: { decision: "declined", why: "too_early" },
    row: { decided_on: "date '2021-01-09'", decision: "'agreed'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), decision: fc.constantFrom(...decisions) })
      .map(({ side, decision }) => (made, day) => ({ partyId: made[side], decision, decidedOn: day })),
  },
  guardian_consents: {
    record: ["guardian-consents/entry recordGuardianConsent", recordGuardianConsent],
    correct: ["guardian-consents/entry correctGuardianConsent", correctGuardianConsent],
    typed: ({ harmed }) => ({
      ...{ partyId: harmed, answer: "asked", guardianId: "", guardianName: "Ineke de Vries", channel: "phone" },
      ...{ saidOn: "2021-03-18", note: "Zij denkt erover na." },
    }),
    other: { answer: "agreed" },
    row: { said_on: "date '2021-01-09'", answer: "'agreed'", guardian_name: "'Ineke'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), answer: fc.constantFrom(...guardianAnswers) })
      .map(({ side, answer }) => (made, day) => ({ partyId: made[side], answer, guardianName: "Ineke", saidOn: day })),
  },
  warnings: {
    record: ["warnings/entry recordWarning", recordWarning],
    correct: ["warnings/entry correctWarning", correctWarning],
    typed: ({ harmed }) => ({
      ...{ partyId: harmed, warning: "contact_ban", against: "haar huis", untilOn: "2021-06-01" },
      ...{ knownFrom: "Joke Smit", mind: "Niets van haar adres zeggen.", knownOn: "2021-03-18" },
    }),
    other: { untilOn: "2021-05-01" },
    row: { known_on: "date '2021-01-09'", warning: "'threat'", against: "'haar huis'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), warning: fc.constantFrom(...warningKinds) })
      .map(({ side, warning }) => (made, day) => ({ partyId: made[side], warning, against: "huis", knownOn: day })),
  },
  stays: {
    record: ["stays/entry recordStay", recordStay],
    correct: ["stays/entry correctStay", correctStay],
    typed: ({ harmed }) => ({
      ...{ partyId: harmed, stay: "detained", place: "PI Zwolle", registrationNumber: "123456" },
      ...{ addressUse: "letters", fromOn: "2020-12-25", untilOn: "2022-09-02", note: "", knownOn: "2021-03-18" },
    }),
    other: { untilOn: "2022-08-01" },
    row: { known_on: "date '2021-01-09'", stay: "'detained'", place: "'PI Zwolle'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), stay: fc.constantFrom(...stayKinds) })
      .map(({ side, stay }) => (made, day) => ({ partyId: made[side], stay, place: "Zwolle", knownOn: day })),
  },
  people_around: {
    record: ["people-around/entry recordPersonAround", recordPersonAround],
    correct: ["people-around/entry correctPersonAround", correctPersonAround],
    typed: ({ harmed }) => ({
      ...{ partyId: harmed, relation: "lawyer", name: "mr. De Wit", samePartyId: "", organisation: "Wit advocaten" },
      ...{ phone: "050 1234567", email: "wit@example.org", address: "", instructions: "Niet op woensdag." },
      ...{ fromOn: "2021-01-02", untilOn: "", knownOn: "2021-03-18" },
    }),
    other: { untilOn: "2021-05-01" },
    row: { known_on: "date '2021-01-09'", relation: "'lawyer'", name: "'mr. De Wit'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), relation: fc.constantFrom(...relations) })
      .map(({ side, relation }) => (made, day) => ({ partyId: made[side], relation, name: "De Wit", knownOn: day })),
  },
  goals: {
    record: ["goals/entry recordGoal", recordGoal],
    correct: ["goals/entry correctGoal", correctGoal],
    typed: ({ harmed }) => ({ partyId: harmed, goal: "Horen waarom.", namedOn: "2021-03-18" }),
    other: { goal: "Horen waarom zij." },
    row: { named_on: "date '2021-01-09'", goal: "'Sorry zeggen.'" },
    any: fc
      .record({ side: fc.constantFrom(...sides), goal: fc.constantFrom("Horen waarom.", "Zeggen wat het deed.") })
      .map(({ side, goal }) => (made, day) => ({ partyId: made[side], goal, namedOn: day })),
  },
  mediated_contacts: {
    record: ["mediated-contacts/entry recordMediatedContact", recordMediatedContact],
    correct: ["mediated-contacts/entry correctMediatedContact", correctMediatedContact],
    typed: ({ harmed, responsible }) => ({
      ...{ heldOn: "2021-04-01", form: "conversation" },
      participants: [harmed, responsible].map((partyId) => ({ partyId, takesPart: "on" })),
    }),
    other: { form: "shuttle" },
    row: { held_on: "date '2021-01-09'", form: "'conversation'" },
    any: fc.record({ form: fc.constantFrom(...contactForms) }).map((typed) => (_, day) => ({ ...typed, heldOn: day })),
  },
};

export const entriesOfAllKinds = entryKinds.map((kind) => ({ kind, ...entryExamples[kind] }));

/** Whether a kind is of one party. */
export function isOfParty(kind: EntryKind): boolean {
  return "partyId" in entryExamples[kind].typed({ registrationId: "", number: "", harmed: "", responsible: "" });
}

/** The statement that inserts an example of a kind, as SQL; what is given stands for its columns, `party_id` where it is of one. */
export function entryInsert(kind: EntryKind, { party_id, ...given }: Row): string {
  const row = { ...entryExamples[kind].row, ...given, ...(isOfParty(kind) && party_id ? { party_id } : {}) };
  return `insert into ${kind} (${Object.keys(row).join(", ")}) select ${Object.values(row).join(", ")}`;
}
