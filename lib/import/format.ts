import { readImportedPhone } from "@/core/phone-numbers";
import { closingReasons, contactForms, recoveries } from "@/core/words/cases";
import { attemptResults, channels, directions } from "@/core/words/contact-attempts";
import { decisions, partyRoles, sides } from "@/core/words/parties";
import { assessments, legalPhases, notTakenUpReasons, offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";
import * as cell from "@/lib/import/cells";
import { kinds, type Wrong, wrong } from "@/lib/import/kinds";

/**
 * A column; `type` is that of its values in the database, `stored` what the portal calls it where that is otherwise, `empty` what a
 * cell that is left empty means.
 */
export type Column = {
  name: string;
  required: boolean;
  type: string;
  read: cell.ReadCell;
  stored?: string;
  empty?: string;
};

/** What a cell of a row says, by the name of its column. */
type InColumn = (column: string) => string | null;

/** A column that no file has: read from the cells of a row together. What is wrong is said at the column `of`. */
type ReadTogether = { name: string; of: string; read: (inColumn: InColumn) => string | null | Wrong };

/**
 * One of the six files of the contract `import-format` version 1, with its columns in the contract's order: the key of its rows,
 * and the column that says which row of another file they belong to. Rows of decisions.csv have no key of their own.
 */
export type FileFormat = {
  name: FileName;
  columns: Column[];
  key: string | null;
  parent: { column: string; file: FileName } | null;
  together?: ReadTogether[];
};

/** The columns by which rows are told apart and tied together: what can be read of them counts, however faulty a row. */
export const keysOf = ({ key, parent }: FileFormat): string[] =>
  [key, parent?.column].filter((name) => name !== null && name !== undefined);

export const fileNames = [
  "registrations.csv",
  "parties.csv",
  "decisions.csv",
  "contact_attempts.csv",
  "mediated_contacts.csv",
  "closing_reports.csv",
] as const;
export type FileName = (typeof fileNames)[number];

const must = (name: string, read: cell.ReadCell, type = "text", more: Partial<Column> = {}): Column => ({
  name,
  required: true,
  type,
  read,
  ...more,
});
const may = (name: string, read: cell.ReadCell, more: Partial<Column> = {}): Column => ({
  name,
  required: false,
  type: "text",
  read,
  ...more,
});

const optionalDay = { type: "date" } as const;
const ofRegistration = { column: "registration_ref", file: "registrations.csv" } as const;
const ofParty = { column: "party_ref", file: "parties.csv" } as const;

/** What a party's number is when called, or null where there is none, or it may be of two countries. */
function phoneOf(inColumn: InColumn): string | null | Wrong {
  const phone = inColumn("phone");
  if (!phone) return null;
  const read = readImportedPhone(phone, inColumn("country") ?? "NL");
  return read === "unreadable" ? wrong(kinds.phone) : read.e164;
}

/** The six files. */
export const formats: Record<FileName, FileFormat> = {
  "registrations.csv": {
    name: "registrations.csv",
    key: "registration_ref",
    parent: null,
    columns: [
      must("registration_ref", cell.key),
      must("received_on", cell.day, "date"),
      must("referrer", cell.code(referrers), "referrer"),
      must("offence_category", cell.code(offenceCategories), "offence_category"),
      may("offence_on", cell.day, optionalDay),
      must("legal_phase", cell.code(legalPhases), "legal_phase"),
      may("in_custody", cell.yesNo, { type: "boolean", empty: "f" }),
      must("region", cell.code(regions), "region"),
      must("decision", cell.code(assessments), "assessment", { stored: "assessment" }),
      may("decided_on", cell.day, { ...optionalDay, stored: "assessed_on" }),
      may("not_taken_up_reason", cell.code(notTakenUpReasons), { type: "not_taken_up_reason" }),
      may("mediator_email", cell.line(254), { stored: "mediator_id" }),
      may("closed_on", cell.day, optionalDay),
    ],
  },
  "parties.csv": {
    name: "parties.csv",
    key: "party_ref",
    parent: ofRegistration,
    columns: [
      must("party_ref", cell.key),
      must("registration_ref", cell.key),
      must("side", cell.code(sides), "side"),
      must("role", cell.code(partyRoles), "party_role"),
      must("initiator", cell.yesNo, "boolean"),
      may("given_name", cell.line(100)),
      must("family_name", cell.line(100)),
      may("birth_on", cell.day, optionalDay),
      may("email", cell.email),
      may("phone", cell.line(40)),
      may("street", cell.line(100)),
      may("house_number", cell.line(20)),
      may("postcode", cell.line(12)),
      may("city", cell.line(100)),
      may("country", cell.country, { empty: "NL" }),
      may("preferred_language", cell.language, { empty: "nl" }),
    ],
    together: [{ name: "phone_e164", of: "phone", read: phoneOf }],
  },
  "decisions.csv": {
    name: "decisions.csv",
    key: null,
    parent: ofParty,
    columns: [
      must("party_ref", cell.key),
      must("decided_on", cell.day, "date"),
      must("decision", cell.code(decisions), "decision"),
    ],
  },
  "contact_attempts.csv": {
    name: "contact_attempts.csv",
    key: "attempt_ref",
    parent: ofParty,
    columns: [
      must("attempt_ref", cell.key),
      must("party_ref", cell.key),
      must("at", cell.moment, "timestamptz"),
      must("direction", cell.code(directions), "direction"),
      must("channel", cell.code(channels), "channel"),
      must("result", cell.code(attemptResults), "attempt_result"),
      may("note", cell.text(4_000)),
    ],
  },
  "mediated_contacts.csv": {
    name: "mediated_contacts.csv",
    key: "contact_ref",
    parent: ofRegistration,
    columns: [
      must("contact_ref", cell.key),
      must("registration_ref", cell.key),
      must("held_on", cell.day, "date"),
      must("form", cell.code(contactForms), "contact_form"),
    ],
  },
  "closing_reports.csv": {
    name: "closing_reports.csv",
    key: "registration_ref",
    parent: ofRegistration,
    columns: [
      must("registration_ref", cell.key),
      must("reason", cell.code(closingReasons), "closing_reason"),
      must("recovery", cell.code(recoveries), "recovery"),
      must("summary", cell.text(20_000)),
    ],
  },
};

/** What the rows of a file say, without the keys. */
export function contentOf(file: FileName): string[] {
  const keys = keysOf(formats[file]);
  return formats[file].columns.map((column) => column.name).filter((name) => !keys.includes(name));
}

/** The column of the portal's table in which a column of a file is stored. */
export function storedAs(file: FileName, name: string): string {
  return formats[file].columns.find((column) => column.name === name)?.stored ?? name;
}

/** The columns of a file that may be empty, and missing. */
export function optionalOf(file: FileName): string[] {
  return formats[file].columns.filter((column) => !column.required).map((column) => column.name);
}

/** Of parties.csv what is stored apart, as how a party is reached. */
export const detailColumns = ["email", "phone", "street", "house_number", "postcode", "city", "country"];
