import "server-only";
import { type SQL, sql } from "drizzle-orm";

/**
 * A row as one hash, so that a staged row can be told from the stored one, and the stored one from what was imported. Each pair
 * is a column of the format and the expression that stands for it in the portal's tables.
 */
type Pairs = [staged: string, stored: string][];

const registration: Pairs = [
  ["received_on", "r.received_on"],
  ["referrer", "r.referrer::text"],
  ["offence_category", "r.offence_category::text"],
  ["offence_on", "r.offence_on"],
  ["legal_phase", "r.legal_phase::text"],
  ["in_custody", "r.in_custody"],
  ["region", "r.region::text"],
  ["decision", "r.decision::text"],
  ["decided_on", "r.decided_on"],
  ["not_taken_up_reason", "r.not_taken_up_reason::text"],
  ["lower(mediator_email)", "(select lower(email) from users where users.id = r.mediator_id)"],
  ["closed_on", "r.closed_on"],
];
const party: Pairs = [
  ["side", "p.side::text"],
  ["role", "p.role::text"],
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
  ["direction", "a.direction::text"],
  ["channel", "a.channel::text"],
  ["result", "a.result::text"],
  ["note", "a.note"],
];
const contact: Pairs = [
  ["held_on", "m.held_on"],
  ["form", "m.form::text"],
];
const report: Pairs = [
  ["reason", "c.reason::text"],
  ["recovery", "c.recovery::text"],
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

function hash(values: string[]): SQL {
  return sql.raw(`md5(row(${values.join(", ")})::text)`);
}
