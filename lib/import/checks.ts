import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import type { Faults } from "@/lib/import/faults";
import { mostPrinted } from "@/lib/import/faults";
import type { FileName } from "@/lib/import/format";
import { storedBeside } from "@/lib/import/hashes";
import { overwrites, replaces } from "@/lib/import/left-alone";

/** What must not be, between rows of the folder and of the portal together: the rows where it is, with what to say. */
type Check = { file: FileName; column: string; found: SQL };

/** Adds what is wrong between rows to the faults. A row that is faulty by itself says nothing more, and counts as known. */
export async function checkBetweenRows(tx: Transaction, faults: Faults): Promise<void> {
  for (const { file, column, found } of [
    ...repeatedKeys,
    ...unknownParents,
    ...movedRows,
    ...contradictions,
    ...changedInPortal,
  ]) {
    const { rows } = await tx.execute<{ line: number; message: string; total: number }>(
      sql`select line, message, count(*) over ()::integer as total from (${found}) found order by line limit ${mostPrinted}`,
    );
    const total = rows[0]?.total ?? 0;
    faults.addFound(
      total,
      rows.map(({ line, message }) => ({ file, line, column, message })),
    );
  }
}

const quoted = (column: string) => sql.raw(`'"' || ${column} || '"'`);

const repeatedKeys = (
  [
    ["registrations.csv", "registration_ref"],
    ["parties.csv", "party_ref"],
    ["contact_attempts.csv", "attempt_ref"],
    ["mediated_contacts.csv", "contact_ref"],
    ["closing_reports.csv", "registration_ref"],
  ] as const
).map(([file, key]): Check => {
  const table = sql.raw(`import_${file.replace(".csv", "")}`);
  const column = sql.raw(key);
  return {
    file,
    column: key,
    found: sql`select line, ${quoted(`s.${key}`)} || ' is there already, on line ' || first as message
      from ${table} s
      join (select ${column}, min(line) as first from ${table} group by ${column} having count(*) > 1) repeated using (${column})
     where line > first`,
  };
});

const unknownParents = (
  [
    ["parties.csv", "registration_ref", "registrations"],
    ["decisions.csv", "party_ref", "parties"],
    ["contact_attempts.csv", "party_ref", "parties"],
    ["mediated_contacts.csv", "registration_ref", "registrations"],
    ["closing_reports.csv", "registration_ref", "registrations"],
  ] as const
).map(([file, key, parent]): Check => {
  const [table, column] = [sql.raw(`import_${file.replace(".csv", "")}`), sql.raw(key)];
  return {
    file,
    column: key,
    found: sql`select line, ${quoted(`s.${key}`)} || ${` is not in ${parent}.csv nor in the portal`}::text as message from ${table} s
     where ${column} is not null
       and not exists (select from ${sql.raw(`import_${parent}`)} f where f.${column} = s.${column})
       and not exists (select from ${sql.raw(parent)} t where t.ref = s.${column})`,
  };
});

const movedRows: Check[] = [
  {
    file: "parties.csv",
    column: "registration_ref",
    found: sql`select line, ${quoted("s.registration_ref")} || ' is another registration than that of the stored party' as message
      from import_parties s join parties p on p.ref = s.party_ref join registrations r on r.id = p.registration_id
     where r.ref is distinct from s.registration_ref and s.registration_ref is not null`,
  },
  {
    file: "contact_attempts.csv",
    column: "party_ref",
    found: sql`select line, ${quoted("s.party_ref")} || ' is another party than that of the stored attempt' as message
      from import_contact_attempts s join contact_attempts a on a.ref = s.attempt_ref join parties p on p.id = a.party_id
     where p.ref is distinct from s.party_ref and s.party_ref is not null`,
  },
  {
    file: "mediated_contacts.csv",
    column: "registration_ref",
    found: sql`select line, ${quoted("s.registration_ref")} || ' is another registration than that of the stored contact' as message
      from import_mediated_contacts s join mediated_contacts m on m.ref = s.contact_ref
      join registrations r on r.id = m.registration_id
     where r.ref is distinct from s.registration_ref and s.registration_ref is not null`,
  },
];

/** Registrations as they would stand afterwards; what is faulty by itself is left out. */
const standing = sql`(
  select registration_ref as ref, decision, decided_on, closed_on, line, faulty from import_registrations
  union all
  select ref, decision, decided_on, closed_on, null, false from registrations t
   where ref is not null and not exists (select from import_registrations s where s.registration_ref = t.ref)
)`;

const contradictions: Check[] = [
  {
    file: "registrations.csv",
    column: "mediator_email",
    found: sql`select line, ${quoted("mediator_email")} || ' is not a known mediator or coordinator' as message
      from import_registrations s
     where mediator_email is not null and not exists (
       select from users where lower(email) = lower(s.mediator_email) and role in ('mediator', 'coordinator'))`,
  },
  {
    file: "registrations.csv",
    column: "registration_ref",
    found: sql`select line, ${quoted("registration_ref")} || ' has no party in parties.csv nor in the portal' as message
      from import_registrations s
     where registration_ref is not null
       and not exists (select from import_parties p where p.registration_ref = s.registration_ref)
       and not exists (select from parties p join registrations r on r.id = p.registration_id where r.ref = s.registration_ref)`,
  },
  {
    file: "parties.csv",
    column: "initiator",
    found: sql`select min(line) as line, 'no party of ' || ${quoted("s.registration_ref")} || ' is an initiator' as message
      from import_parties s
     where s.registration_ref is not null
     group by s.registration_ref
    having not bool_or(coalesce(s.initiator, true))
       and not exists (
         select from parties p join registrations r on r.id = p.registration_id
          where r.ref = s.registration_ref and p.initiator
            and not exists (select from import_parties f where f.party_ref = p.ref))`,
  },
  {
    file: "registrations.csv",
    column: "closed_on",
    found: sql`select line, '"' || closed_on || '" has no report in closing_reports.csv nor in the portal' as message
      from import_registrations s
     where closed_on is not null and not faulty
       and not exists (select from import_closing_reports c where c.registration_ref = s.registration_ref)
       and not exists (
         select from closing_reports c join registrations r on r.id = c.registration_id where r.ref = s.registration_ref)`,
  },
  {
    file: "registrations.csv",
    column: "closed_on",
    found: sql`select line, 'is empty, while a closing report is stored' as message
      from ${storedBeside.registration}
     where s.closed_on is null and r.closed_on is not null and not faulty and ${replaces("registration")}`,
  },
  {
    file: "closing_reports.csv",
    column: "registration_ref",
    found: sql`select s.line, ${quoted("s.registration_ref")} || ' has no closed_on' as message
      from import_closing_reports s join ${standing} r on r.ref = s.registration_ref
     where r.closed_on is null and not r.faulty
       and not exists (
         select from closing_reports c join registrations t on t.id = c.registration_id where t.ref = s.registration_ref)`,
  },
  {
    file: "mediated_contacts.csv",
    column: "registration_ref",
    found: sql`select s.line, ${quoted("s.registration_ref")} || ' is not taken up' as message
      from import_mediated_contacts s join ${standing} r on r.ref = s.registration_ref
     where r.decision <> 'taken_up' and not r.faulty`,
  },
  {
    file: "mediated_contacts.csv",
    column: "held_on",
    found: sql`select s.line, '"' || s.held_on || '" lies before the case was taken up' as message
      from import_mediated_contacts s join ${standing} r on r.ref = s.registration_ref
     where r.decision = 'taken_up' and s.held_on < r.decided_on and not r.faulty`,
  },
  {
    file: "registrations.csv",
    column: "decision",
    found: sql`select distinct s.line, ${quoted("s.decision")} || ', while a mediated contact is stored' as message
      from ${storedBeside.registration} join mediated_contacts m on m.registration_id = r.id and m.counts
     where s.decision <> 'taken_up' and not s.faulty and ${replaces("registration")}`,
  },
  {
    file: "registrations.csv",
    column: "decided_on",
    found: sql`select distinct s.line, '"' || s.decided_on || '" lies after a mediated contact that is stored' as message
      from ${storedBeside.registration} join mediated_contacts m on m.registration_id = r.id and m.counts
     where s.decision = 'taken_up' and s.decided_on > m.held_on and not s.faulty and ${replaces("registration")}
       and not exists (select from import_mediated_contacts f where f.contact_ref = m.ref)`,
  },
];

/** Rows that are neither as they were imported last nor as they stand, where what stands was changed in the portal. */
const changedInPortal: Check[] = [
  ...(
    [
      ["registrations.csv", "registration_ref", "registration"],
      ["parties.csv", "party_ref", "party"],
      ["contact_attempts.csv", "attempt_ref", "attempt"],
      ["mediated_contacts.csv", "contact_ref", "contact"],
      ["closing_reports.csv", "registration_ref", "report"],
    ] as const
  ).map(
    ([file, column, row]): Check => ({
      file,
      column,
      found: sql`select s.line, ${quoted(`s.${column}`)} || ' was changed in the portal since it was imported' as message
        from ${storedBeside[row]} where not s.faulty and ${overwrites(row)}`,
    }),
  ),
  {
    file: "decisions.csv",
    column: "party_ref",
    found: sql`select s.line, ${quoted("s.party_ref")} || ' was changed in the portal since it was imported' as message
      from import_said s where not faulty and differs and changed_since`,
  },
];
