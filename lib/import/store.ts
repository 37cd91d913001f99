import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { replaces } from "@/lib/import/beside-stored";
import { giveCaseNumbers } from "@/lib/import/case-numbers";
import { Emptied } from "@/lib/import/emptied";
import { contentOf, type FileName, optionalOf, storedAs } from "@/lib/import/format";
import { stagedHash, storedBeside } from "@/lib/import/hashes";
import type { Headers } from "@/lib/import/header";
import type { Notices } from "@/lib/import/notices";
import { ends, type Progress } from "@/lib/import/progress";
import { storeParties } from "@/lib/import/store-parties";
import { changing, counted, listed, type Stored, staged, touching } from "@/lib/import/writing";
import { keepAllStandings } from "@/lib/standing/keep";

/** How each file is stored, in their order, and the share that it takes of the time of all. */
const stores: Record<FileName, { store(tx: Transaction, emptied: Emptied): Promise<Stored>; share: number }> = {
  "registrations.csv": { store: storeRegistrations, share: 0.1 },
  "parties.csv": { store: storeParties, share: 0.3 },
  "decisions.csv": { store: storeDecisions, share: 0.2 },
  "contact_attempts.csv": { store: storeAttempts, share: 0.3 },
  "mediated_contacts.csv": { store: storeContacts, share: 0.05 },
  "closing_reports.csv": { store: storeReports, share: 0.05 },
};

/** Brings the staged rows of these files, with which nothing is wrong, into the portal, and writes the facts of what changed. */
export async function storeStaged(
  tx: Transaction,
  headers: Headers,
  progress: Progress,
): Promise<{ loaded: Partial<Record<FileName, Stored>>; emptied: Notices }> {
  await tx.execute(sql`create temporary table import_touched (id uuid) on commit drop`);
  await giveCaseNumbers(tx);
  const loaded: Partial<Record<FileName, Stored>> = {};
  const emptied = new Emptied(headers);
  let done: number = ends.checking;
  for (const name of headers.keys()) {
    progress(`loading ${name}`, done);
    loaded[name] = await stores[name].store(tx, emptied);
    done += stores[name].share * (ends.loading - ends.checking);
  }
  progress("making facts for the figures", ends.loading);
  await tx.execute(
    sql`analyze registrations, parties, contact_details, decisions, contact_attempts, mediated_contacts, closing_reports`,
  );
  await tx.execute(sql`select keep_facts(array(select distinct id from import_touched order by id), 'import')`);
  await keepAllStandings(tx, sql`id in (select id from import_touched)`);
  await tx.execute(sql`analyze facts, standings`);
  return { loaded, emptied: emptied.notices };
}

const ofRegistration = contentOf("registrations.csv").filter((name) => name !== "mediator_email");
const registrationColumns = sql`${listed(ofRegistration.map((name) => storedAs("registrations.csv", name)))}, mediator_id`;
const registrationValues = sql`${staged(ofRegistration)}, u.id`;
const mediator = sql`left join users u on lower(u.email) = lower(s.mediator_email)`;
const number = sql`left join import_numbers n on n.registration_ref = s.registration_ref`;

async function storeRegistrations(tx: Transaction, emptied: Emptied): Promise<Stored> {
  const changed = await changing(
    tx,
    emptied,
    "registrations.csv",
    optionalOf("registrations.csv"),
    sql`
    update registrations t set (${registrationColumns}, case_year, case_sequence, import_hash) = row(
      ${registrationValues}, coalesce(t.case_year, n.year), coalesce(t.case_sequence, n.sequence), ${stagedHash("registration")})
      from import_registrations s ${mediator} ${number}
     where s.registration_ref = t.ref and t.id in (select r.id from ${storedBeside.registration} where ${replaces("registration")}) returning t.id`,
  );
  const added = await touching(
    tx,
    sql`
    insert into registrations (id, ${registrationColumns}, case_year, case_sequence, ref, import_hash)
    select uuidv7(), ${registrationValues}, n.year, n.sequence, s.registration_ref, ${stagedHash("registration")}
      from import_registrations s ${mediator} ${number}
     where not exists (select from registrations r where r.ref = s.registration_ref) returning id`,
  );
  return counted(tx, "import_registrations", added, changed);
}

/** The rows that a folder has for a party replace the decisions stored for that party, unless they are those that it had before. */
async function storeDecisions(tx: Transaction, emptied: Emptied): Promise<Stored> {
  const { rows: fewer } = await tx.execute<{ count: number }>(sql`
    select coalesce(sum(stored.count - d.count) filter (where stored.count > d.count), 0)::integer as count
      from import_decisions_of_party d join parties p on p.ref = d.party_ref,
           lateral (select count(*) from decisions where registration_id = p.registration_id and party_id = p.id) stored where d.differs`);
  emptied.said(
    "decisions that were stored are taken away: decisions.csv has fewer for the party",
    fewer[0]?.count ?? 0,
  );
  const decidedAnew = sql`import_decisions_of_party d join parties p on p.ref = d.party_ref where d.is_new or d.differs`;
  await tx.execute(
    sql`delete from decisions where (registration_id, party_id) in (
      select p.registration_id, p.id from import_decisions_of_party d join parties p on p.ref = d.party_ref where d.differs)`,
  );
  await tx.execute(sql`
    insert into decisions (id, registration_id, party_id, decided_on, decision)
    select uuidv7(), d.registration_id, d.id, s.decided_on, s.decision
      from import_decisions s join (select party_ref, p.registration_id, p.id from ${decidedAnew}) d using (party_ref) order by s.line`);
  await tx.execute(sql`update parties t set decisions_import_hash = d.hash from import_decisions_of_party d
     where d.party_ref = t.ref and (d.is_new or d.differs) and t.decisions_import_hash is distinct from d.hash`);
  await tx.execute(sql`insert into import_touched select p.registration_id from ${decidedAnew}`);
  const { rows } = await tx.execute<{ added: number; changed: number }>(sql`
    select coalesce(sum(count) filter (where is_new), 0)::integer as added,
           coalesce(sum(count) filter (where differs), 0)::integer as changed from import_decisions_of_party`);
  return counted(tx, "import_decisions", rows[0]?.added ?? 0, rows[0]?.changed ?? 0);
}

const ofAttempt = contentOf("contact_attempts.csv");
const tried = listed(ofAttempt);
const stagedTried = staged(ofAttempt);

async function storeAttempts(tx: Transaction, emptied: Emptied): Promise<Stored> {
  const changed = await changing(
    tx,
    emptied,
    "contact_attempts.csv",
    optionalOf("contact_attempts.csv"),
    sql`
    update contact_attempts t set (${tried}, import_hash) = row(${stagedTried}, ${stagedHash("attempt")})
      from import_contact_attempts s
     where s.attempt_ref = t.ref and t.id in (select a.id from ${storedBeside.attempt} where ${replaces("attempt")})
    returning t.registration_id as id`,
  );
  const isNew = sql`not exists (select from contact_attempts a where a.ref = s.attempt_ref)`;
  // Gathered beforehand: asking for the registration of each row as it is written costs more than writing it.
  await tx.execute(sql`
    insert into import_touched
    select distinct registration_id from import_contact_attempts s join parties p on p.ref = s.party_ref where ${isNew}`);
  const { rowCount: added } = await tx.execute(sql`
    insert into contact_attempts (id, registration_id, party_id, ${tried}, ref, import_hash)
    select uuidv7(), p.registration_id, p.id, ${stagedTried}, s.attempt_ref, ${stagedHash("attempt")}
      from import_contact_attempts s join parties p on p.ref = s.party_ref where ${isNew}`);
  return counted(tx, "import_contact_attempts", added ?? 0, changed);
}

async function storeContacts(tx: Transaction): Promise<Stored> {
  const changed = await touching(
    tx,
    sql`
    update mediated_contacts t set (held_on, form, import_hash) = row(s.held_on, s.form, ${stagedHash("contact")})
      from import_mediated_contacts s
     where s.contact_ref = t.ref and t.id in (select m.id from ${storedBeside.contact} where ${replaces("contact")}) returning t.registration_id as id`,
  );
  const added = await touching(
    tx,
    sql`
    insert into mediated_contacts (id, registration_id, held_on, form, ref, import_hash)
    select uuidv7(), r.id, s.held_on, s.form, s.contact_ref, ${stagedHash("contact")}
      from import_mediated_contacts s join registrations r on r.ref = s.registration_ref
     where not exists (select from mediated_contacts m where m.ref = s.contact_ref) returning registration_id as id`,
  );
  return counted(tx, "import_mediated_contacts", added, changed);
}

async function storeReports(tx: Transaction): Promise<Stored> {
  const changed = await touching(
    tx,
    sql`
    update closing_reports t set (reason, recovery, summary, import_hash) = row(s.reason, s.recovery, s.summary, ${stagedHash("report")})
      from import_closing_reports s join registrations r on r.ref = s.registration_ref
     where r.id = t.registration_id and t.id in (select c.id from ${storedBeside.report} where ${replaces("report")}) returning t.registration_id as id`,
  );
  const added = await touching(
    tx,
    sql`
    insert into closing_reports (id, registration_id, reason, recovery, summary, import_hash)
    select uuidv7(), r.id, s.reason, s.recovery, s.summary, ${stagedHash("report")}
      from import_closing_reports s join registrations r on r.ref = s.registration_ref
     where not exists (select from closing_reports c where c.registration_id = r.id) returning registration_id as id`,
  );
  return counted(tx, "import_closing_reports", added, changed);
}
