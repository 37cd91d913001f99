import "server-only";
import { type SQL, sql } from "drizzle-orm";

/**
 * A row as one hash, so that a staged row can be told from the stored one, and the stored one from what was imported. Each pair
 * is a column of the format and the expression that stands for it in the portal's tables.
 */
type Pairs = [staged: string, stored: string][];

const registration: Pairs = [
  ["received_on", "r.received_on"],
  ["referrer", "r.referrer"],
  ["offence_category", "r.offence_category"],
  ["offence_on", "r.offence_on"],
  ["legal_phase", "r.legal_phase"],
  ["in_custody", "r.in_custody"],
  ["region", "r.region"],
  ["decision", "r.decision"],
  ["decided_on", "r.decided_on"],
  ["not_taken_up_reason", "r.not_taken_up_reason"],
  ["lower(mediator_email)", "(select lower(email) from users where users.id = r.mediator_id)"],
  ["closed_on", "r.closed_on"],
];
const party: Pairs = [
  ["side", "p.side"],
  ["role", "p.role"],
  ["initiator", "p.initiator"],
  ["given_name", "p.given_name"],
  ["family_name", "p.family_name"],
  ["birth_on", "p.birth_on"],
  ["email", "d.email"],
  ["phone", "d.phone"],
  ["street", "d.street"],
  ["house_number", "d.house_number"],
  ["postcode", "d.postcode"],
  ["city", "d.city"],
  ["country", "d.country"],
  ["preferred_language", "p.preferred_language"],
];
const attempt: Pairs = [
  ["at", "a.at"],
  ["direction", "a.direction"],
  ["channel", "a.channel"],
  ["result", "a.result"],
  ["note", "a.note"],
];
const contact: Pairs = [
  ["held_on", "m.held_on"],
  ["form", "m.form"],
];
const report: Pairs = [
  ["reason", "c.reason"],
  ["recovery", "c.recovery"],
  ["summary", "c.summary"],
];

const rows = { registration, party, attempt, contact, report };
export type HashedRow = keyof typeof rows;

/** The hash of a staged row, of the alias `s`. */
export function stagedHash(row: HashedRow): SQL {
  return hash(rows[row].map(([staged]) => staged.replace(/^(lower\()?/, "$1s.")));
}

/** The hash of a stored row: r registration, p party with d its contact details, a attempt, m contact, c closing report. */
export function storedHash(row: HashedRow): SQL {
  return hash(rows[row].map(([, stored]) => stored));
}

/** The columns of a staged row, and what they would be if it were staged as it is stored. */
export function columnsOf(row: HashedRow): { columns: SQL; values: SQL } {
  return {
    columns: sql.raw(rows[row].map(([staged]) => staged.replace(/^lower\((.*)\)$/, "$1")).join(", ")),
    values: sql.raw(rows[row].map(([, stored]) => stored).join(", ")),
  };
}

function hash(values: string[]): SQL {
  return sql.raw(`md5(row(${values.join(", ")})::text)`);
}

/**
 * Where each kind of row is stored, joined to its staged row `s`. An import brings a case's first report, and none where there is
 * one already: a report that the portal wrote after it is not the row's.
 */
export const storedBeside = {
  registration: sql`import_registrations s join registrations r on r.ref = s.registration_ref`,
  party: sql`import_parties s join parties p on p.ref = s.party_ref join contact_details d on d.party_id = p.id`,
  attempt: sql`import_contact_attempts s join contact_attempts a on a.ref = s.attempt_ref`,
  contact: sql`import_mediated_contacts s join mediated_contacts m on m.ref = s.contact_ref`,
  report: sql`import_closing_reports s join registrations r on r.ref = s.registration_ref
    join closing_reports c on c.registration_id = r.id and not exists (
      select from closing_reports e where e.registration_id = c.registration_id and e.sequence < c.sequence)`,
} as const satisfies Record<HashedRow, SQL>;
