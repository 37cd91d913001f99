/**
 * The indicators that the portal counts, as the contract `indicators` version 1 defines them: one definition each. The
 * sentence of each, in each language, stands under `indicators` in the messages.
 */
export const indicators = [
  { id: "registrations_received", counts: "received_on", kind: "count" },
  { id: "registrations_taken_up", counts: "decided_on", kind: "count" },
  { id: "cases_closed", counts: "closed_on", kind: "count" },
  { id: "contact_rate", counts: "closed_on", kind: "share" },
  { id: "contact_rate_by_offence_category", counts: "closed_on", kind: "share", by: "offence_category" },
  { id: "agreed_contact_rate", counts: "closed_on", kind: "share" },
  { id: "contact_by_main_form", counts: "closed_on", kind: "count", by: "main_form" },
  { id: "open_cases", counts: "last_day_of_year", kind: "count" },
] as const;
export type IndicatorId = (typeof indicators)[number]["id"];

/** The version of the definitions. */
export const definitionsVersion = 1;
