import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { contentOf, detailColumns, type FileName, formats, storedAs } from "@/lib/import/format";

/**
 * A row as one hash, so that a staged row can be told from the stored one, and the stored one from what was imported. Each pair
 * is a column of the format and the expression that stands for it in the portal's tables.
 */
type Pairs = [staged: string, stored: string][];

/** What a row says, without its keys, in the contract's order, which an import that was loaded long ago had too. */
function pairsOf(file: FileName, alias: string, elsewhere: Record<string, string> = {}): Pairs {
  return contentOf(file).map((name): [string, string] => [name, elsewhere[name] ?? `${alias}.${storedAs(file, name)}`]);
}

const registration = pairsOf("registrations.csv", "r").map(([staged, stored]): [string, string] =>
  staged === "mediator_email"
    ? ["lower(mediator_email)", "(select lower(email) from users where users.id = r.mediator_id)"]
    : [staged, stored],
);
const inDetails = Object.fromEntries(detailColumns.map((name) => [name, `d.${name}`]));
const party = pairsOf("parties.csv", "p", inDetails);
const attempt = pairsOf("contact_attempts.csv", "a");
const contact = pairsOf("mediated_contacts.csv", "m");
const report = pairsOf("closing_reports.csv", "c");

/** Columns in which a text stands, which may be kept otherwise than it is written. */
const textColumns = new Set(
  Object.values(formats).flatMap(({ columns }) =>
    columns.filter(({ type }) => type === "text").map(({ name }) => name),
  ),
);

const rows = { registration, party, attempt, contact, report };
export type HashedRow = keyof typeof rows;

/** The hash of a staged row, of the alias `s`. */
export function stagedHash(row: HashedRow): SQL {
  return hash(rows[row].map(([staged]) => staged.replace(/^(lower\()?/, "$1s.")));
}

/**
 * The hash of a staged row as it is written in the file, null where that is how it is kept: so was it hashed when it was
 * imported before texts were cleaned.
 */
export function writtenHash(row: HashedRow): SQL {
  const values = rows[row].map(([staged]) =>
    staged.startsWith("lower(") ? `lower(${asWritten(columnIn(staged))})` : asWritten(staged),
  );
  return sql`case when s.written is not null then ${hash(values)} end`;
}

const columnIn = (staged: string) => staged.replace(/^lower\((.*)\)$/, "$1");
const asWritten = (column: string) =>
  textColumns.has(column) ? `coalesce(s.written ->> '${column}', s.${column})` : `s.${column}`;

/** The hash of a stored row: r registration, p party with d its contact details, a attempt, m contact, c closing report. */
export function storedHash(row: HashedRow): SQL {
  return hash(rows[row].map(([, stored]) => stored));
}

/** The columns of a staged row, and what they would be if it were staged as it is stored. */
export function columnsOf(row: HashedRow): { columns: SQL; values: SQL } {
  return {
    columns: sql.raw(rows[row].map(([staged]) => columnIn(staged)).join(", ")),
    values: sql.raw(rows[row].map(([, stored]) => stored).join(", ")),
  };
}

function hash(values: string[]): SQL {
  return sql.raw(`md5(row(${values.join(", ")})::text)`);
}

/** How to reach the party `p`, of all channels together, as the columns of the format say it. */
export const detailsOfParty = sql.raw(
  `(select ${detailColumns
    .map((name) => (name === "country" ? "coalesce(max(country), 'NL') as country" : `max(${name}) as ${name}`))
    .join(", ")} from contact_details where party_id = p.id and counts)`,
);

/**
 * Where each kind of row is stored, joined to its staged row `s`. An import brings a case's first report, and none where there is
 * one already: a report that the portal wrote after it is not the row's.
 */
export const storedBeside = {
  registration: sql`import_registrations s join registrations r on r.ref = s.registration_ref`,
  party: sql`import_parties s join parties p on p.ref = s.party_ref cross join lateral ${detailsOfParty} d`,
  attempt: sql`import_contact_attempts s join contact_attempts a on a.ref = s.attempt_ref`,
  contact: sql`import_mediated_contacts s join mediated_contacts m on m.ref = s.contact_ref`,
  report: sql`import_closing_reports s join registrations r on r.ref = s.registration_ref
    join closing_reports c on c.registration_id = r.id and not exists (
      select from closing_reports e where e.registration_id = c.registration_id and e.sequence < c.sequence)`,
} as const satisfies Record<HashedRow, SQL>;
