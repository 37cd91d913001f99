import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { overwrites, replaces } from "@/lib/import/beside-stored";
import type { Faults } from "@/lib/import/faults";
import { mostPrinted } from "@/lib/import/faults";
import { type FileName, formats } from "@/lib/import/format";
import { storedBeside } from "@/lib/import/hashes";
import { type Kind, kinds } from "@/lib/import/kinds";
import { stagingTable, tableOf } from "@/lib/import/stage";

/**
 * What must not be, between rows of the folder and of the portal together: the rows where it is, with what to say, and the
 * other files that it is looked for in.
 */
type Check = { file: FileName; column: string; kind: Kind; needs: FileName[]; found: SQL };

/** Adds what is wrong between rows to the faults. A row that is faulty by itself says nothing more, and counts as known. */
export async function checkBetweenRows(tx: Transaction, faults: Faults): Promise<void> {
  for (const { file, column, kind, needs, found } of [
    ...repeatedKeys,
    ...unknownParents,
    ...movedRows,
    ...contradictions,
    ...changedInPortal,
  ]) {
    if (!faults.canRelyOn([file, ...needs])) continue;
    const { rows } = await tx.execute<{ line: number; message: string; total: number }>(
      sql`select line, message, count(*) over ()::integer as total from (${found}) found order by line limit ${mostPrinted}`,
    );
    const total = rows[0]?.total ?? 0;
    faults.addFound(
      total,
      rows.map(({ line, message }) => ({ file, line, column, kind, message })),
    );
  }
}

const quoted = (column: string) => sql.raw(`'"' || ${column} || '"'`);
const all = Object.values(formats);

const repeatedKeys = all.flatMap(({ name, key }): Check[] => {
  if (!key) return [];
  const [table, column] = [sql.raw(stagingTable({ name })), sql.raw(key)];
  return [
    {
      file: name,
      column: key,
      kind: kinds.repeated,
      needs: [],
      found: sql`select line, ${quoted(`s.${key}`)} || ' is there already, on line ' || first as message
        from ${table} s
        join (select ${column}, min(line) as first from ${table} group by ${column} having count(*) > 1) repeated using (${column})
       where line > first`,
    },
  ];
});

const unknownParents = all.flatMap(({ name, parent }): Check[] => {
  if (!parent) return [];
  const [column, stored] = [sql.raw(parent.column), sql.raw(tableOf(parent.file))];
  return [
    {
      file: name,
      column: parent.column,
      kind: kinds.unknown,
      needs: [parent.file],
      found: sql`select line, ${quoted(`s.${parent.column}`)} || ${` is not in ${parent.file} nor in the portal`}::text as message
        from ${sql.raw(stagingTable({ name }))} s
       where ${column} is not null
         and not exists (select from ${sql.raw(stagingTable({ name: parent.file }))} f where f.${column} = s.${column})
         and not exists (select from ${stored} t where t.ref = s.${column})`,
    },
  ];
});

/** Of each kind of row the column of its parent, and where the one it is stored under is found. */
const movedRows = (
  [
    [
      "parties.csv",
      "registration",
      "party",
      sql`${storedBeside.party} join registrations o on o.id = p.registration_id`,
    ],
    ["contact_attempts.csv", "party", "attempt", sql`${storedBeside.attempt} join parties o on o.id = a.party_id`],
    [
      "mediated_contacts.csv",
      "registration",
      "contact",
      sql`${storedBeside.contact} join registrations o on o.id = m.registration_id`,
    ],
  ] as const
).map(([file, parent, row, beside]): Check => {
  const column = `${parent}_ref`;
  return {
    file,
    column,
    kind: kinds.moved,
    needs: [],
    found: sql`select line, ${quoted(`s.${column}`)} || ${` is another ${parent} than that of the stored ${row}`}::text as message
      from ${beside} where o.ref is distinct from s.${sql.raw(column)} and s.${sql.raw(column)} is not null`,
  };
});

/** Registrations as they would stand afterwards; what is faulty by itself is left out. */
const standing = sql`(
  select registration_ref as ref, decision, decided_on, closed_on, line, faulty from import_registrations
  union all
  select ref, assessment, assessed_on, closed_on, null, false from registrations t
   where ref is not null and not exists (select from import_registrations s where s.registration_ref = t.ref)
)`;

const contradictions: Check[] = [
  {
    file: "registrations.csv",
    column: "mediator_email",
    kind: kinds.unknown,
    needs: [],
    found: sql`select line, ${quoted("mediator_email")} || ' is not a known mediator or coordinator' as message
      from import_registrations s
     where mediator_email is not null and not exists (
       select from users where lower(email) = lower(s.mediator_email) and role in ('mediator', 'coordinator'))`,
  },
  {
    file: "registrations.csv",
    column: "registration_ref",
    kind: kinds.contradicts,
    needs: ["parties.csv"],
    found: sql`select line, ${quoted("registration_ref")} || ' has no party in parties.csv nor in the portal' as message
      from import_registrations s
     where registration_ref is not null
       and not exists (select from import_parties p where p.registration_ref = s.registration_ref)
       and not exists (select from parties p join registrations r on r.id = p.registration_id where r.ref = s.registration_ref)`,
  },
  {
    file: "parties.csv",
    column: "initiator",
    kind: kinds.contradicts,
    needs: [],
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
    kind: kinds.contradicts,
    needs: ["closing_reports.csv"],
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
    kind: kinds.contradicts,
    needs: [],
    found: sql`select line, 'is empty, while a closing report is stored' as message
      from ${storedBeside.registration}
     where s.closed_on is null and r.closed_on is not null and not faulty and ${replaces("registration")}`,
  },
  {
    file: "closing_reports.csv",
    column: "registration_ref",
    kind: kinds.contradicts,
    needs: ["registrations.csv"],
    found: sql`select s.line, ${quoted("s.registration_ref")} || ' has no closed_on' as message
      from import_closing_reports s join ${standing} r on r.ref = s.registration_ref
     where r.closed_on is null and not r.faulty
       and not exists (
         select from closing_reports c join registrations t on t.id = c.registration_id where t.ref = s.registration_ref)`,
  },
  {
    file: "mediated_contacts.csv",
    column: "registration_ref",
    kind: kinds.contradicts,
    needs: ["registrations.csv"],
    found: sql`select s.line, ${quoted("s.registration_ref")} || ' is not taken up' as message
      from import_mediated_contacts s join ${standing} r on r.ref = s.registration_ref
     where r.decision <> 'taken_up' and not r.faulty`,
  },
  {
    file: "mediated_contacts.csv",
    column: "held_on",
    kind: kinds.contradicts,
    needs: ["registrations.csv"],
    found: sql`select s.line, '"' || s.held_on || '" lies before the case was taken up' as message
      from import_mediated_contacts s join ${standing} r on r.ref = s.registration_ref
     where r.decision = 'taken_up' and s.held_on < r.decided_on and not r.faulty`,
  },
  {
    file: "registrations.csv",
    column: "decision",
    kind: kinds.contradicts,
    needs: [],
    found: sql`select distinct s.line, ${quoted("s.decision")} || ', while a mediated contact is stored' as message
      from ${storedBeside.registration} join mediated_contacts m on m.registration_id = r.id and m.counts
     where s.decision <> 'taken_up' and not s.faulty and ${replaces("registration")}`,
  },
  {
    file: "registrations.csv",
    column: "decided_on",
    kind: kinds.contradicts,
    needs: ["mediated_contacts.csv"],
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
      kind: kinds.changed,
      needs: [],
      found: sql`select s.line, ${quoted(`s.${column}`)} || ' was changed in the portal since it was imported' as message
        from ${storedBeside[row]} where not s.faulty and ${overwrites(row)}`,
    }),
  ),
  {
    file: "decisions.csv",
    column: "party_ref",
    kind: kinds.changed,
    needs: [],
    found: sql`select s.line, ${quoted("s.party_ref")} || ' was changed in the portal since it was imported' as message
      from import_decisions_of_party s where not faulty and differs and changed_since`,
  },
];
