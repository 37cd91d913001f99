import type { FileName } from "@/lib/import/format";
import { type PartyRole, partyRolesOf } from "@/lib/vocabulary/parties";

type RowFault = { column: string; message: string };

/** A cell of a row: its value, null where there is none or it is faulty by itself; and whether it was left empty. */
type Cell = { value: string | null; isEmpty: boolean };

/** What is wrong between the cells of one row, for the files that have such rules. A cell that is faulty by itself was said. */
export const rowRules: Partial<Record<FileName, (cell: (name: string) => Cell) => RowFault[]>> = {
  "registrations.csv": registrationFaults,
  "parties.csv": partyFaults,
};

function registrationFaults(cell: (name: string) => Cell): RowFault[] {
  const faults: RowFault[] = [];
  const fault = (column: string, message: string) => faults.push({ column, message });
  const [received, offence, decided, closed, decision, reason] = [
    cell("received_on").value,
    cell("offence_on").value,
    cell("decided_on").value,
    cell("closed_on").value,
    cell("decision").value,
    cell("not_taken_up_reason").value,
  ];
  if (received && offence && offence > received) fault("offence_on", `"${offence}" lies after received_on`);
  if (received && decided && decided < received) fault("decided_on", `"${decided}" lies before received_on`);
  if (decision === "pending" && decided)
    fault("decided_on", `"${decided}" must be empty while the decision is pending`);
  if (decision && decision !== "pending" && cell("decided_on").isEmpty) fault("decided_on", "is empty");
  if (decision === "not_taken_up" && cell("not_taken_up_reason").isEmpty) fault("not_taken_up_reason", "is empty");
  if (decision && decision !== "not_taken_up" && reason) {
    fault("not_taken_up_reason", `"${reason}" must be empty unless the decision is not_taken_up`);
  }
  if (closed && decision && decision !== "taken_up") {
    fault("closed_on", `"${closed}" must be empty unless the decision is taken_up`);
  }
  if (closed && decided && closed < decided) fault("closed_on", `"${closed}" lies before decided_on`);
  return faults;
}

function partyFaults(cell: (name: string) => Cell): RowFault[] {
  const faults: RowFault[] = [];
  const [side, role, postcode, country] = [
    cell("side").value,
    cell("role").value,
    cell("postcode").value,
    cell("country").value,
  ];
  if (side === "harmed" || side === "responsible") {
    const roles: readonly PartyRole[] = partyRolesOf[side];
    if (role && !roles.some((known) => known === role)) {
      faults.push({ column: "role", message: `"${role}" is not one of ${roles.join(", ")}` });
    }
  }
  if (postcode && country === "NL" && !/^[1-9][0-9]{3} [A-Z]{2}$/.test(postcode)) {
    faults.push({ column: "postcode", message: `${JSON.stringify(postcode)} is not a postcode of the Netherlands` });
  }
  return faults;
}
