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

/** The type of a value in the staging table. */
export type StagedType = "text" | "date" | "boolean" | "timestamptz";

export type Column = { name: string; required: boolean; type: StagedType; read: cell.ReadCell; empty?: string };

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

const must = (name: string, read: cell.ReadCell, type: StagedType = "text"): Column => ({
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
        must("referrer", cell.code(referrers)),
        must("offence_category", cell.code(offenceCategories)),
        may("offence_on", day, optionalDay),
        must("legal_phase", cell.code(legalPhases)),
        may("in_custody", cell.yesNo, { type: "boolean", empty: "f" }),
        must("region", cell.code(regions)),
        must("decision", cell.code(assessments)),
        may("decided_on", day, optionalDay),
        may("not_taken_up_reason", cell.code(notTakenUpReasons)),
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
        must("side", cell.code(sides)),
        must("role", cell.code(partyRoles)),
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
      columns: [must("party_ref", cell.key), must("decided_on", day, "date"), must("decision", cell.code(decisions))],
    },
    "contact_attempts.csv": {
      name: "contact_attempts.csv",
      keys: ["attempt_ref", "party_ref"],
      columns: [
        must("attempt_ref", cell.key),
        must("party_ref", cell.key),
        must("at", cell.moment(now), "timestamptz"),
        must("direction", cell.code(directions)),
        must("channel", cell.code(channels)),
        must("result", cell.code(attemptResults)),
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
        must("form", cell.code(contactForms)),
      ],
    },
    "closing_reports.csv": {
      name: "closing_reports.csv",
      keys: ["registration_ref"],
      columns: [
        must("registration_ref", cell.key),
        must("reason", cell.code(closingReasons)),
        must("recovery", cell.code(recoveries)),
        must("summary", cell.text(20_000)),
      ],
    },
  };
}
