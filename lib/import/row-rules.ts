import { readPostcode } from "@/core/contact-details";
import { type PartyRole, partyRolesOf } from "@/core/words/parties";
import type { FileFormat, FileName } from "@/lib/import/format";
import { type Kind, kinds } from "@/lib/import/kinds";

type RowFault = { column: string; message: string; kind: Kind };

/** The cells of a row by the names of their columns. */
export class Row {
  constructor(
    readonly format: FileFormat,
    readonly cells: (string | undefined)[],
    readonly values: (string | null)[],
  ) {}

  /** What a cell says; null where it says nothing or is faulty by itself. */
  value(column: string): string | null {
    return this.values[this.#place(column)] ?? null;
  }

  /** Whether a cell was left empty. */
  isEmpty(column: string): boolean {
    return !this.cells[this.#place(column)];
  }

  #place(name: string): number {
    return this.format.columns.findIndex((column) => column.name === name);
  }
}

/** What is wrong between the cells of one row, for the files that have such rules. A cell that is faulty by itself was said. */
export const rowRules: Partial<Record<FileName, (row: Row) => RowFault[]>> = {
  "registrations.csv": registrationFaults,
  "parties.csv": partyFaults,
};

function registrationFaults(row: Row): RowFault[] {
  const faults: RowFault[] = [];
  const received = row.value("received_on");
  const offence = row.value("offence_on");
  const decided = row.value("decided_on");
  const closed = row.value("closed_on");
  const decision = row.value("decision");
  const reason = row.value("not_taken_up_reason");
  if (received && offence && offence > received) {
    faults.push({ column: "offence_on", message: `"${offence}" lies after received_on`, kind: kinds.order });
  }
  if (received && decided && decided < received) {
    faults.push({ column: "decided_on", message: `"${decided}" lies before received_on`, kind: kinds.order });
  }
  if (decision === "pending" && decided) {
    faults.push({
      column: "decided_on",
      message: `"${decided}" must be empty while the decision is pending`,
      kind: kinds.mustBeEmpty,
    });
  }
  if (decision && decision !== "pending" && row.isEmpty("decided_on")) {
    faults.push({ column: "decided_on", message: "is empty", kind: kinds.empty });
  }
  if (decision === "not_taken_up" && row.isEmpty("not_taken_up_reason")) {
    faults.push({ column: "not_taken_up_reason", message: "is empty", kind: kinds.empty });
  }
  if (decision && decision !== "not_taken_up" && reason) {
    const message = `"${reason}" must be empty unless the decision is not_taken_up`;
    faults.push({ column: "not_taken_up_reason", message, kind: kinds.mustBeEmpty });
  }
  if (closed && decision && decision !== "taken_up") {
    faults.push({
      column: "closed_on",
      message: `"${closed}" must be empty unless the decision is taken_up`,
      kind: kinds.mustBeEmpty,
    });
  }
  if (closed && decided && closed < decided) {
    faults.push({ column: "closed_on", message: `"${closed}" lies before decided_on`, kind: kinds.order });
  }
  return faults;
}

function partyFaults(row: Row): RowFault[] {
  const faults: RowFault[] = [];
  const side = row.value("side");
  const role = row.value("role");
  const postcode = row.value("postcode");
  if (side === "harmed" || side === "responsible") {
    const roles: readonly PartyRole[] = partyRolesOf[side];
    if (role && !roles.some((known) => known === role)) {
      faults.push({ column: "role", message: `"${role}" is not one of ${roles.join(", ")}`, kind: kinds.otherSide });
    }
  }
  const meant =
    postcode && row.value("country") === "NL" ? readPostcode(postcode.replace(/[.]/g, " "), "NL") : postcode;
  if (postcode && meant !== postcode) {
    const hint = meant ? `: write ${meant}` : "";
    faults.push({
      column: "postcode",
      message: `${JSON.stringify(postcode)} is not a postcode of the Netherlands${hint}`,
      kind: kinds.postcode,
    });
  }
  return faults;
}
