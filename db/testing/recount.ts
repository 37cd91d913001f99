import type { Client } from "pg";
import { contactForms } from "@/lib/vocabulary/cases";
import { offenceCategories } from "@/lib/vocabulary/registrations";

type Row = {
  id: string;
  received_on: string;
  decision: string;
  decided_on: string | null;
  closed_on: string | null;
  offence_category: string;
  parties: { side: string; decisions: { on: string; said: string }[] }[];
  contacts: { on: string; form: string }[];
};

/** All registrations with what the figures depend on, read as plain rows; decisions in the order in which they were recorded. */
async function readRegistrations(superuser: Client): Promise<Row[]> {
  const { rows } = await superuser.query<Row>(`
    select r.id, received_on::text, decision::text, decided_on::text, closed_on::text, offence_category::text,
      coalesce((select json_agg(json_build_object('side', p.side, 'decisions', coalesce((
        select json_agg(json_build_object('on', d.decided_on, 'said', d.decision) order by d.sequence)
          from decisions d where d.party_id = p.id), '[]'))) from parties p where p.registration_id = r.id), '[]') as parties,
      coalesce((select json_agg(json_build_object('on', m.held_on, 'form', m.form))
          from mediated_contacts m where m.registration_id = r.id), '[]') as contacts
    from registrations r`);
  return rows;
}

/** The figures of a year counted again from the cases themselves, case by case and word by word as the contract says, sharing nothing with the facts. */
export async function recount(superuser: Client, year: number) {
  const all = await readRegistrations(superuser);
  const inYear = (day: string | null) => day?.slice(0, 4) === String(year);
  const closed = all.filter((row) => inYear(row.closed_on));
  const share = (among: Row[]) => {
    const numerator = among.filter((row) => counted(row).length > 0).length;
    return { numerator, denominator: among.length, share: among.length === 0 ? null : numerator / among.length };
  };
  const lastDay = `${year}-12-31`;
  return {
    registrations_received: all.filter((row) => inYear(row.received_on)).length,
    registrations_taken_up: all.filter((row) => row.decision === "taken_up" && inYear(row.decided_on)).length,
    cases_closed: closed.length,
    contact_rate: share(closed),
    contact_rate_by_offence_category: Object.fromEntries(
      offenceCategories.map((code) => [code, share(closed.filter((row) => row.offence_category === code))]),
    ),
    agreed_contact_rate: share(closed.filter(bothAgreed)),
    contact_by_main_form: Object.fromEntries(
      contactForms.map((code) => [code, closed.filter((row) => mainForm(row) === code).length]),
    ),
    open_cases: all.filter(
      (row) =>
        row.decision === "taken_up" &&
        row.decided_on !== null &&
        row.decided_on <= lastDay &&
        !(row.closed_on && row.closed_on <= lastDay),
    ).length,
  };
}

function counted(row: Row) {
  const { closed_on } = row;
  return closed_on === null ? row.contacts : row.contacts.filter((contact) => contact.on <= closed_on);
}

function mainForm(row: Row): string | undefined {
  const forms = counted(row).map((contact) => contact.form);
  return contactForms.find((form) => forms.includes(form));
}

function bothAgreed(row: Row): boolean {
  const first = counted(row)
    .map((contact) => contact.on)
    .toSorted()[0];
  const until = first ?? row.closed_on ?? "9999-12-31";
  const agreed = row.parties.filter((party) => {
    // A stable sort keeps the order of recording within a day.
    const said = party.decisions
      .filter((one) => one.on <= until)
      .toSorted((one, other) => one.on.localeCompare(other.on));
    return said.at(-1)?.said === "agreed";
  });
  return new Set(agreed.map((party) => party.side)).size === 2;
}
