import { closingReasons, contactForms } from "@/core/words/cases";
import { initiatingSides } from "@/core/words/parties";
import { legalPhases, notTakenUpReasons, offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";

/** The version of the contract `indicators`, whose definitions stand here as data. */
export const definitionsVersion = 1;

/** The months of a year, as their codes stand in figures. */
const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

/** What figures are broken down by: every code of its list, zero included, in the list's order. */
export const breakdowns = {
  initiatingSide: initiatingSides,
  referrer: referrers,
  offenceCategory: offenceCategories,
  legalPhase: legalPhases,
  region: regions,
  notTakenUpReason: notTakenUpReasons,
  closingReason: closingReasons,
  mainForm: contactForms,
  form: contactForms,
  month: months,
} as const;
export type Breakdown = keyof typeof breakdowns;

/** When a registration counts: on one of its days, or, open, at the end of the days that are counted. */
export type Moment = "received" | "taken_up" | "not_taken_up" | "closed" | "open";

/** What a share counts of its base. */
export type Part = "with_contact" | "with_recovery";

/** What leaves only some of the registrations of a moment. */
export type Narrowing = Part | "agreed" | "without_contact_known_recovery" | "with_attempt";

/** The registrations that a figure is about: those that count at a moment, or only some of them. */
export const bases = {
  received: { at: "received" },
  taken_up: { at: "taken_up" },
  not_taken_up: { at: "not_taken_up" },
  closed: { at: "closed" },
  closed_agreed: { at: "closed", only: "agreed" },
  closed_with_contact: { at: "closed", only: "with_contact" },
  closed_without_contact_known_recovery: { at: "closed", only: "without_contact_known_recovery" },
  taken_up_with_attempt: { at: "taken_up", only: "with_attempt" },
  open: { at: "open" },
} as const satisfies Record<string, { at: Moment; only?: Narrowing }>;
export type Base = keyof typeof bases;

/** What is measured of each registration of a base: days, or a number of attempts. */
export type Measure = "duration_days" | "days_to_first_attempt" | "outgoing_attempts";

export type Definition = { of: Base } & (
  | { kind: "count"; by?: Breakdown; total?: boolean }
  | { kind: "share"; part: Part; by?: Breakdown }
  | { kind: "quantiles" | "mean"; measure: Measure }
);

/**
 * Every indicator of the contract, one definition each. Its sentence stands under `indicators` in the messages; how a base, a
 * part and a measure are counted stands in `definitions-in-sql.ts`.
 */
export const indicators = {
  registrations_received: { kind: "count", of: "received" },
  registrations_received_by_initiating_side: { kind: "count", of: "received", by: "initiatingSide" },
  registrations_received_by_referrer: { kind: "count", of: "received", by: "referrer" },
  registrations_received_by_offence_category: { kind: "count", of: "received", by: "offenceCategory" },
  registrations_taken_up: { kind: "count", of: "taken_up" },
  registrations_not_taken_up: { kind: "count", of: "not_taken_up", by: "notTakenUpReason", total: true },
  taken_up_by_month: { kind: "count", of: "taken_up", by: "month" },
  taken_up_by_initiating_side: { kind: "count", of: "taken_up", by: "initiatingSide" },
  taken_up_by_referrer: { kind: "count", of: "taken_up", by: "referrer" },
  taken_up_by_offence_category: { kind: "count", of: "taken_up", by: "offenceCategory" },
  taken_up_by_legal_phase: { kind: "count", of: "taken_up", by: "legalPhase" },
  taken_up_by_region: { kind: "count", of: "taken_up", by: "region" },
  cases_closed: { kind: "count", of: "closed" },
  contact_rate: { kind: "share", of: "closed", part: "with_contact" },
  contact_rate_by_offence_category: { kind: "share", of: "closed", part: "with_contact", by: "offenceCategory" },
  contact_rate_by_initiating_side: { kind: "share", of: "closed", part: "with_contact", by: "initiatingSide" },
  agreed_contact_rate: { kind: "share", of: "closed_agreed", part: "with_contact" },
  contact_by_main_form: { kind: "count", of: "closed_with_contact", by: "mainForm" },
  contacts_by_form: { kind: "count", of: "closed_with_contact", by: "form" },
  closed_by_reason: { kind: "count", of: "closed", by: "closingReason" },
  recovery_without_contact: { kind: "share", of: "closed_without_contact_known_recovery", part: "with_recovery" },
  duration_days: { kind: "quantiles", of: "closed", measure: "duration_days" },
  days_to_first_attempt: { kind: "quantiles", of: "taken_up_with_attempt", measure: "days_to_first_attempt" },
  attempts_per_case: { kind: "mean", of: "closed", measure: "outgoing_attempts" },
  open_cases: { kind: "count", of: "open" },
} as const satisfies Record<string, Definition>;

export type IndicatorId = keyof typeof indicators;
export const indicatorIds = Object.keys(indicators) as IndicatorId[];

/** An indicator as what it is of, when that counts, and what it is broken down by. */
export function definitionOf(id: IndicatorId) {
  const definition: Definition = indicators[id];
  const { at, only }: { at: Moment; only?: Narrowing } = bases[definition.of];
  return { ...definition, at, only, by: "by" in definition ? definition.by : undefined };
}

/** Every code of a list with its number, zero where there is none, in the list's order. */
export function everyCode<Code extends string, Value>(
  codes: readonly Code[],
  value: (code: Code) => Value,
): Record<Code, Value> {
  return Object.fromEntries(codes.map((code) => [code, value(code)])) as Record<Code, Value>;
}
