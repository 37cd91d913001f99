import type { OneSide } from "@/lib/cases/schema";

const recorded = { corrects: null, voided: false, reason: null, counts: true, recordedBy: null };
const at = (moment: string) => ({ ...recorded, recordedAt: new Date(moment) });

/** The side of somebody in a prison, as it could have been read before a visit on 12 March 2025. */
export function visitedSide(): OneSide {
  const party = {
    ...{ id: "1", side: "responsible", role: "offender", initiator: false, givenName: "Rik", familyName: "Postma" },
    ...{ birthOn: "1998-05-02", preferredLanguage: "nl" },
  };
  const details = {
    ...{ instructions: "Niet bellen na 17.00 uur.", phone: null, phoneE164: null, messagePermission: "unknown" },
    ...{ email: null, street: null, houseNumber: null, postcode: null, city: null, country: "NL" },
    ...{ reachedThrough: "reclassering Zwolle", officer: "Els Vos", officerPhone: "038 1234567", officerEmail: null },
    ...{ firstWay: "through_referrer", secondWay: null, thirdWay: null, safeDays: "maandag", safeFrom: "09:00" },
    ...{ safeUntil: "17:00", household: null, interpreter: "woman_only", aids: "grote letters" },
    ...{ callerPermission: null, addressUse: null, versions: "" },
  };
  const stay = {
    id: "s",
    stay: "detained",
    place: "PI Zwolle",
    registrationNumber: "123",
    addressUse: null,
    untilOn: null,
  };
  const person = {
    ...{ id: "p", relation: "lawyer", name: "Mia Vos", organisation: null, phone: null, email: null, address: null },
    instructions: null,
  };
  const around = { number: "2025-0001", age: 26, lacksConsent: false, warnings: [], stays: [stay], people: [person] };
  const decision = {
    ...{ id: "d", partyId: "1", decidedOn: "2025-03-07", when: "2025-03-07", decision: "agreed", until: null },
    ...{ forms: ["letter_exchange"], channel: "through_referrer", why: "take_responsibility", sequence: 1 },
    ...{ note: "Alleen brieven.", ...at("2025-03-07T10:00:00Z") },
  };
  const conversation = {
    ...{ id: "c", partyId: "1", appointmentId: null, heldOn: "2025-03-01", when: "2025-03-01", purpose: "first" },
    ...{ setting: "phone", place: null, present: null, minutes: 20, note: "Hij vroeg veel.\n\nHij sliep slecht." },
    ...{ next: "Wat zou u dan vragen?", ...at("2025-03-01T10:00:00Z") },
  };
  const appointment = {
    ...{ id: "a", partyId: "1", madeOn: "2025-03-08", when: "2025-03-08", at: new Date("2025-03-12T13:00:00Z") },
    ...{ minutes: 60, purpose: "preparation", setting: "institution", place: "PI Zwolle", attending: "een tolk" },
    ...{ change: null, ...at("2025-03-08T10:00:00Z") },
  };
  const goal = { id: "g", partyId: "1", namedOn: "2025-03-01", when: "2025-03-01", goal: "Horen hoe het met haar is." };
  return {
    ...{ number: "2025-0001", mediator: "Marieke Talsma", compartment: { party, details, earlier: [], around } },
    entries: {
      ...{ mediated_contacts: [], contact_attempts: [], decisions: [decision], conversations: [conversation] },
      ...{ appointments: [appointment], goals: [{ ...goal, ...at("2025-03-01T10:00:00Z") }] },
    },
    consent: decision,
    contacts: [{ id: "m", heldOn: "2025-03-10", form: "letter_exchange" }],
  } as unknown as OneSide;
}
