import type { Client } from "pg";
import { closingReasons, contactForms } from "@/core/words/cases";
import { initiatingSides } from "@/core/words/parties";
import { legalPhases, notTakenUpReasons, offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";

/**
 * A plain recount of every figure, case by case and word by word as the contract says. It reads rows and shares with the
 * portal's own counting neither facts nor SQL nor definitions, only the lists of codes.
 */
export type Row = {
  id: string;
  received_on: string;
  assessment: string;
  assessed_on: string | null;
  not_taken_up_reason: string | null;
  closed_on: string | null;
  referrer: string;
  region: string;
  legal_phase: string;
  offence_category: string;
  reason: string | null;
  recovery: string | null;
  parties: { side: string; initiator: boolean; decisions: { on: string; said: string }[]; outgoing: string[] }[];
  contacts: { on: string; form: string }[];
};

/** All registrations with what counts of them, worked out here from plain rows: every version, every closing, every reopening. */
export async function readRegistrations(superuser: Client): Promise<Row[]> {
  const { rows } = await superuser.query<Read>(`
    select r.id, received_on::text, r.assessment::text, assessed_on::text, not_taken_up_reason::text, closed_on::text,
      referrer::text, region::text, legal_phase::text, offence_category::text,
      (select json_agg(p order by position) from parties p where p.registration_id = r.id and not p.voided) as people,
      (select json_agg(d order by d.sequence) from decisions d where registration_id = r.id) as decisions,
      (select json_agg(a) from contact_attempts a where registration_id = r.id) as attempts,
      (select json_agg(m) from mediated_contacts m where m.registration_id = r.id) as held,
      (select json_agg(c) from closing_reports c where c.registration_id = r.id
          and not exists (select from reopenings o where o.closing_report_id = c.id)) as standing
    from registrations r`);
  return rows.map(({ people, decisions, attempts, held, standing, ...row }) => {
    const [report] = row.closed_on === null ? [] : (standing ?? []);
    const said = newest(decisions);
    const tried = newest(attempts);
    return {
      ...row,
      reason: report?.reason ?? null,
      recovery: report?.recovery ?? null,
      parties: (people ?? []).map(({ id, side, initiator }) => ({
        side,
        initiator,
        decisions: said.filter((one) => one.party_id === id).map((one) => ({ on: one.decided_on, said: one.decision })),
        outgoing: tried.filter((one) => one.party_id === id && one.direction === "outgoing").map((one) => one.at),
      })),
      contacts: newest(held).map((one) => ({ on: one.held_on, form: one.form })),
    };
  });
}

type Read = Omit<Row, "reason" | "recovery" | "parties" | "contacts"> & {
  people: { id: string; side: string; initiator: boolean }[] | null;
  decisions: (Version & { party_id: string; decided_on: string; decision: string })[] | null;
  attempts: (Version & { party_id: string; at: string; direction: string })[] | null;
  held: (Version & { held_on: string; form: string })[] | null;
  standing: { reason: string; recovery: string }[] | null;
};
type Version = { id: string; corrects: string | null; voided: boolean };

/** Of each first version what it has become, in the order of the first ones; without what did not happen. */
function newest<V extends Version>(all: V[] | null): V[] {
  const become = (one: V): V => {
    const next = all?.find((other) => other.corrects === one.id);
    return next ? become(next) : one;
  };
  return (all ?? [])
    .filter((one) => one.corrects === null)
    .map(become)
    .filter((one) => !one.voided);
}

/** The registrations that each figure of a year counts: a list, or one for each code; of a share two; as often as counted. */
export function membersOf(all: Row[], year: number, lastDay = `${year}-12-31`) {
  const inYear = (day: string | null) => day !== null && day.slice(0, 4) === String(year) && day <= lastDay;
  const received = all.filter((row) => inYear(row.received_on));
  const takenUp = all.filter((row) => row.assessment === "taken_up" && inYear(row.assessed_on));
  const notTakenUp = all.filter((row) => row.assessment === "not_taken_up" && inYear(row.assessed_on));
  const closed = all.filter((row) => inYear(row.closed_on));
  const withContact = closed.filter((row) => counted(row).length > 0);
  const knownRecovery = closed.filter(
    (row) => counted(row).length === 0 && row.recovery !== null && row.recovery !== "unknown",
  );
  const share = (among: Row[], isIn: (row: Row) => boolean) => ({
    numerator: among.filter(isIn),
    denominator: among,
  });
  const contactRate = (among: Row[]) => share(among, (row) => counted(row).length > 0);
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
  return {
    registrations_received: received,
    registrations_received_by_initiating_side: by(initiatingSides, received, initiatingSide),
    registrations_received_by_referrer: by(referrers, received, (row) => row.referrer),
    registrations_received_by_offence_category: by(offenceCategories, received, (row) => row.offence_category),
    registrations_taken_up: takenUp,
    registrations_not_taken_up: {
      total: notTakenUp,
      by_reason: by(notTakenUpReasons, notTakenUp, (row) => row.not_taken_up_reason),
    },
    taken_up_by_month: by(months, takenUp, (row) => row.assessed_on?.slice(5, 7)),
    taken_up_by_initiating_side: by(initiatingSides, takenUp, initiatingSide),
    taken_up_by_referrer: by(referrers, takenUp, (row) => row.referrer),
    taken_up_by_offence_category: by(offenceCategories, takenUp, (row) => row.offence_category),
    taken_up_by_legal_phase: by(legalPhases, takenUp, (row) => row.legal_phase),
    taken_up_by_region: by(regions, takenUp, (row) => row.region),
    cases_closed: closed,
    contact_rate: contactRate(closed),
    contact_rate_by_offence_category: mapped(
      by(offenceCategories, closed, (row) => row.offence_category),
      contactRate,
    ),
    contact_rate_by_initiating_side: mapped(by(initiatingSides, closed, initiatingSide), contactRate),
    agreed_contact_rate: contactRate(closed.filter(bothAgreed)),
    contact_by_main_form: by(contactForms, withContact, mainForm),
    contacts_by_form: by(contactForms, closed, (row) => counted(row).map((contact) => contact.form)),
    closed_by_reason: by(closingReasons, closed, (row) => row.reason),
    recovery_without_contact: share(knownRecovery, (row) => row.recovery !== "none"),
    duration_days: closed,
    days_to_first_attempt: takenUp.filter((row) => firstAttemptOn(row) !== undefined),
    attempts_per_case: closed,
    open_cases: all.filter(
      (row) =>
        row.assessment === "taken_up" &&
        row.assessed_on !== null &&
        row.assessed_on <= lastDay &&
        !(row.closed_on && row.closed_on <= lastDay),
    ),
  };
}

/** What a recount is narrowed to; all of it together. */
export type Narrowed = {
  regions?: readonly string[];
  offenceCategory?: string;
  initiatingSide?: string;
  referrer?: string;
};

/** The registrations that are left of all. */
export function narrowed(all: Row[], { regions, offenceCategory, initiatingSide: side, referrer }: Narrowed): Row[] {
  const isOf = (wanted: string | undefined, said: string | undefined) => wanted === undefined || wanted === said;
  return all.filter(
    (row) =>
      (!regions || regions.includes(row.region)) &&
      isOf(offenceCategory, row.offence_category) &&
      isOf(side, initiatingSide(row)) &&
      isOf(referrer, row.referrer),
  );
}

/** The figures of a year, or of its days up to one, in the contract's JSON form, counted again. */
export async function recount(superuser: Client, year: number, to: Narrowed = {}, until?: string) {
  return figuresOfRows(narrowed(await readRegistrations(superuser), to), year, until);
}

/** The same of rows. */
export function figuresOfRows(all: Row[], year: number, until?: string) {
  const members = membersOf(all, year, until);
  const outgoing = (row: Row) => row.parties.flatMap((party) => party.outgoing).length;
  const attempts = members.attempts_per_case.map(outgoing);
  return {
    definitions: 1,
    year,
    indicators: {
      ...(numbersOf(members) as Record<string, unknown>),
      duration_days: quantiles(members.duration_days.map((row) => days(row.assessed_on, row.closed_on))),
      days_to_first_attempt: quantiles(
        members.days_to_first_attempt.map((row) => days(row.assessed_on, firstAttemptOn(row))),
      ),
      attempts_per_case: {
        count: attempts.length,
        mean: attempts.length === 0 ? null : attempts.reduce((sum, one) => sum + one, 0) / attempts.length,
      },
    },
  };
}

/** Lists as their lengths, and two lists of a share as a share. */
function numbersOf(members: unknown): unknown {
  if (Array.isArray(members)) return members.length;
  const entries = Object.entries(members as object).map(([key, value]) => [key, numbersOf(value)] as const);
  const { numerator, denominator } = Object.fromEntries(entries);
  if (typeof numerator !== "number" || typeof denominator !== "number") return Object.fromEntries(entries);
  return { numerator, denominator, share: denominator === 0 ? null : numerator / denominator };
}

/** The rows under each code; a row with several codes stands under each, as often as it has it. */
function by(codes: readonly string[], rows: Row[], codesOf: (row: Row) => string | string[] | null | undefined) {
  const under = (code: string) =>
    rows.flatMap((row) => [codesOf(row) ?? []].flat().flatMap((one) => (one === code ? [row] : [])));
  return Object.fromEntries(codes.map((code) => [code, under(code)]));
}

function mapped<Value>(lists: Record<string, Row[]>, of: (rows: Row[]) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(lists).map(([code, rows]) => [code, of(rows)]));
}

function counted(row: Row) {
  const { closed_on } = row;
  return closed_on === null ? row.contacts : row.contacts.filter((contact) => contact.on <= closed_on);
}

function mainForm(row: Row): string | undefined {
  const forms = counted(row).map((contact) => contact.form);
  return contactForms.find((form) => forms.includes(form));
}

function initiatingSide(row: Row): string | undefined {
  const asking = new Set(row.parties.filter((party) => party.initiator).map((party) => party.side));
  return asking.size === 2 ? "both" : [...asking][0];
}

function bothAgreed(row: Row): boolean {
  const first = counted(row)
    .map((contact) => contact.on)
    .toSorted()[0];
  const until = first ?? row.closed_on ?? "9999-12-31";
  const agreed = row.parties.filter((party) => {
    // A stable sort keeps the order of recording within a day.
    const said = party.decisions
      .filter((one) => one.on <= until && ["agreed", "declined", "withdrawn"].includes(one.said))
      .toSorted((one, other) => one.on.localeCompare(other.on));
    return said.at(-1)?.said === "agreed";
  });
  return new Set(agreed.map((party) => party.side)).size === 2;
}

const inAmsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

function firstAttemptOn(row: Row): string | undefined {
  const made = row.parties.flatMap((party) => party.outgoing).map((at) => inAmsterdam.format(new Date(at)));
  return made.filter((day) => row.assessed_on !== null && day >= row.assessed_on).toSorted()[0];
}

function days(from: string | null, to: string | null | undefined): number {
  return Math.round((Date.parse(to ?? "") - Date.parse(from ?? "")) / 86_400_000);
}

/** Linear interpolation between the two values nearest to the place `(n − 1) × fraction`. */
function quantiles(values: number[]) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (fraction: number) => {
    const place = (sorted.length - 1) * fraction;
    const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return sorted.length === 0 ? null : low + (high - low) * (place - Math.floor(place));
  };
  return { count: sorted.length, median: at(0.5), p90: at(0.9) };
}

/** A figure with its numbers to nine decimals: so near must two ways of counting be. */
export function toNineDecimals(figures: unknown): unknown {
  return JSON.parse(
    JSON.stringify(figures, (_, value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)),
  );
}
