import * as cell from "@/lib/import/cells";
import { closingReasons, contactForms, recoveries } from "@/lib/vocabulary/cases";
import { attemptResults, channels, directions } from "@/lib/vocabulary/contact-attempts";
import { decisions, partyRoles, sides } from "@/lib/vocabulary/parties";
import {
  assessments,
  legalPhases,
  notTakenUpReasons,
  offenceCategories,
  referrers,
} from "@/lib/vocabulary/registrations";
import { regions } from "@/lib/vocabulary/users";

/** A column; `type` is that of its values in the database. */
export type Column = { name: string; required: boolean; type: string; read: cell.ReadCell; empty?: string };

/** One of the six files of the contract `import-format` version 1, with its columns in the contract's order. */
export type FileFormat = { name: FileName; columns: Column[]; keys: string[] };

export const fileNames = [
  "registrations.csv",
  "parties.csv",
  "decisions.csv",
  "contact_attempts.csv",
  "mediated_contacts.csv",
  "closing_reports.csv",
] as const;
export type FileName = (typeof fileNames)[number];

const must = (name: string, read: cell.ReadCell, type = "text"): Column => ({
  name,
  required: true,
  type,
  read,
});
const may = (name: string, read: cell.ReadCell, more: Partial<Column> = {}): Column => ({
  name,
  required: false,
  type: "text",
  read,
  ...more,
});

/** The six files, as of a day and a moment: nothing lies in the future. */
export function formats(today: string, now: number): Record<FileName, FileFormat> {
  const day = cell.day(today);
  const optionalDay = { type: "date" } as const;
  return {
    "registrations.csv": {
      name: "registrations.csv",
      keys: ["registration_ref"],
      columns: [
        must("registration_ref", cell.key),
        must("received_on", day, "date"),
        must("referrer", cell.code(referrers), "referrer"),
        must("offence_category", cell.code(offenceCategories), "offence_category"),
        may("offence_on", day, optionalDay),
        must("legal_phase", cell.code(legalPhases), "legal_phase"),
        may("in_custody", cell.yesNo, { type: "boolean", empty: "f" }),
        must("region", cell.code(regions), "region"),
        must("decision", cell.code(assessments), "assessment"),
        may("decided_on", day, optionalDay),
        may("not_taken_up_reason", cell.code(notTakenUpReasons), { type: "not_taken_up_reason" }),
        may("mediator_email", cell.text()),
        may("closed_on", day, optionalDay),
      ],
    },
    "parties.csv": {
      name: "parties.csv",
      keys: ["party_ref", "registration_ref"],
      columns: [
        must("party_ref", cell.key),
        must("registration_ref", cell.key),
        must("side", cell.code(sides), "side"),
        must("role", cell.code(partyRoles), "party_role"),
        must("initiator", cell.yesNo, "boolean"),
        may("given_name", cell.text(100)),
        must("family_name", cell.text(100)),
        may("birth_on", day, optionalDay),
        may("email", cell.email),
        may("phone", cell.phone),
        may("street", cell.text()),
        may("house_number", cell.text()),
        may("postcode", cell.text()),
        may("city", cell.text()),
        may("country", cell.country, { empty: "NL" }),
        may("preferred_language", cell.language, { empty: "nl" }),
      ],
    },
    "decisions.csv": {
      name: "decisions.csv",
      keys: ["party_ref"],
      columns: [
        must("party_ref", cell.key),
        must("decided_on", day, "date"),
        must("decision", cell.code(decisions), "decision"),
      ],
    },
    "contact_attempts.csv": {
      name: "contact_attempts.csv",
      keys: ["attempt_ref", "party_ref"],
      columns: [
        must("attempt_ref", cell.key),
        must("party_ref", cell.key),
        must("at", cell.moment(now), "timestamptz"),
        must("direction", cell.code(directions), "direction"),
        must("channel", cell.code(channels), "channel"),
        must("result", cell.code(attemptResults), "attempt_result"),
        may("note", cell.text(4_000)),
      ],
    },
    "mediated_contacts.csv": {
      name: "mediated_contacts.csv",
      keys: ["contact_ref", "registration_ref"],
      columns: [
        must("contact_ref", cell.key),
        must("registration_ref", cell.key),
        must("held_on", day, "date"),
        must("form", cell.code(contactForms), "contact_form"),
      ],
    },
    "closing_reports.csv": {
      name: "closing_reports.csv",
      keys: ["registration_ref"],
      columns: [
        must("registration_ref", cell.key),
        must("reason", cell.code(closingReasons), "closing_reason"),
        must("recovery", cell.code(recoveries), "recovery"),
        must("summary", cell.text(20_000)),
      ],
    },
  };
}
