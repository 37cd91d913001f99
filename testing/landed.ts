import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import { prepareSchemas } from "@/db/migrate";
import { withClient } from "@/db/postgres/session";
import { secureDatabase } from "@/db/roles";
import { createEmptyDatabase, type TestCluster } from "./cluster";

/** The newest migration of part 3: its functions and walls were migrations still. */
const lastOfPart3 = "0006_stories";

/** A database as it was when part 3 landed, with a row or more in every table; the address is of the superuser. */
export async function landedDatabase(cluster: TestCluster): Promise<string> {
  const url = await createEmptyDatabase(cluster);
  const migrationsFolder = await migrationsUntil(lastOfPart3);
  try {
    await withClient(url, async (client) => {
      await secureDatabase(client);
      await prepareSchemas(client);
      await runMigrations(drizzle(client), { migrationsFolder });
    });
  } finally {
    await rm(migrationsFolder, { recursive: true });
  }
  await withClient(url, (client) => client.query(data));
  return url;
}

async function migrationsUntil(last: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "herstelportaal-migrations-"));
  await cp("db/migrations", folder, { recursive: true });
  const path = join(folder, "meta/_journal.json");
  const journal: { entries: { tag: string }[] } = JSON.parse(await readFile(path, "utf8"));
  const end = journal.entries.findIndex(({ tag }) => tag === last) + 1;
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
  return folder;
}

const data = `
insert into users (id, email, name, role, regions, ended_at) values
  ('00000000-0000-4000-8000-000000000001', 'a@example.org', 'Anouk', 'mediator', '{north}', null),
  ('00000000-0000-4000-8000-000000000002', 'b@example.org', 'Bilal', 'coordinator', '{north,south}', null),
  ('00000000-0000-4000-8000-000000000003', 'c@example.org', 'Chris', 'admin', '{}', now());
insert into auth.credentials (user_id, password_hash) values ('00000000-0000-4000-8000-000000000001', 'x');
insert into auth.sessions (token_hash, user_id, expires_at) values ('x', '00000000-0000-4000-8000-000000000001', now());
insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values
  ('x', '00000000-0000-4000-8000-000000000002', 'first_password', now() + interval '7 days');
insert into auth.failed_sign_ins (email_hash) values ('x');
insert into outbox_messages (recipient, subject, body) values ('b@example.org', 'Welkom', 'https://example.org/link');
insert into audit_entries (principal, action, detail) values ('job:import', 'import', '{"rows": 3}');
insert into registrations (id, received_on, referrer, offence_category, legal_phase, region, decision, decided_on,
    not_taken_up_reason, mediator_id, closed_on, recorded_by) values
  ('00000000-0000-4000-8000-000000000011', '2020-01-02', 'police', 'violence', 'unknown', 'north', 'pending', null, null, null, null,
    '00000000-0000-4000-8000-000000000001'),
  ('00000000-0000-4000-8000-000000000012', '2020-01-02', 'police', 'violence', 'unknown', 'north', 'not_taken_up', '2020-01-03',
    'duplicate', null, null, null),
  ('00000000-0000-4000-8000-000000000013', '2020-01-02', 'self', 'traffic', 'unknown', 'south', 'taken_up', '2020-01-03', null,
    '00000000-0000-4000-8000-000000000001', null, null),
  ('00000000-0000-4000-8000-000000000014', '2020-01-02', 'self', 'traffic', 'unknown', 'south', 'taken_up', '2020-01-03', null,
    '00000000-0000-4000-8000-000000000002', '2020-03-04', null);
insert into parties (id, registration_id, position, side, role, initiator, family_name) values
  ('00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000014', 1, 'harmed', 'victim', true, 'Jansen'),
  ('00000000-0000-4000-8000-000000000022', '00000000-0000-4000-8000-000000000014', 2, 'responsible', 'offender', false, 'De Vries');
insert into contact_details (party_id, email, phone, street, house_number, postcode, city, country, reached_through, instructions, message_permission, version) values
  ('00000000-0000-4000-8000-000000000021', 'j@example.org', '06 12345678', 'Laan', '1a', '1000', 'Brussel', 'BE', 'Slachtofferhulp', 'Na zessen.', 'allowed', 2),
  ('00000000-0000-4000-8000-000000000022', null, null, null, null, null, null, 'NL', null, null, 'not_allowed', 1);
insert into contact_attempts (id, party_id, at, direction, channel, result, corrects, reason, counts) values
  ('00000000-0000-4000-8000-000000000031', '00000000-0000-4000-8000-000000000021', '2020-01-05', 'outgoing', 'letter', 'sent', null, null, true),
  ('00000000-0000-4000-8000-000000000032', '00000000-0000-4000-8000-000000000021', '2020-01-06', 'outgoing', 'letter', 'sent',
    '00000000-0000-4000-8000-000000000031', 'Een dag later.', true);
insert into decisions (party_id, decided_on, decision) values ('00000000-0000-4000-8000-000000000021', '2020-01-20', 'agreed'),
  ('00000000-0000-4000-8000-000000000022', '2020-01-21', 'agreed');
insert into mediated_contacts (registration_id, held_on, form) values ('00000000-0000-4000-8000-000000000014', '2020-02-02', 'conversation');
insert into closing_reports (id, registration_id, reason, recovery, summary) values
  ('00000000-0000-4000-8000-000000000041', '00000000-0000-4000-8000-000000000014', 'contact_completed', 'partial', 'Eerst.'),
  ('00000000-0000-4000-8000-000000000042', '00000000-0000-4000-8000-000000000014', 'contact_completed', 'substantial', 'Toen.');
insert into reopenings (closing_report_id, closed_on, reopened_on, reason) values
  ('00000000-0000-4000-8000-000000000041', '2020-03-01', '2020-03-02', 'Zij vroeg nog iets.');
insert into stories (year, title, address) values (2020, 'Een verhaal', 'https://example.org/verhaal');
select keep_facts(array(select id from registrations));
`;
