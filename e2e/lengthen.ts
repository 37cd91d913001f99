import type { Client } from "pg";
import type { Setting } from "./setting";

/** A word without an end, as a pasted address or a key held down makes one; each place begins it in its own way. */
export const longWord = (place: string, letters = 200) => `${place}-`.padEnd(letters, "abcdefghij");

/** What is to be read in the story of the case that was reopened, which has every event; the others stay short, since many pages show them. */
export const events = 300;
export const note = (event: number) => longWord(`note${event}`);

const [name, line] = [100, 200];
/** An address of as many characters as one may have: 64 before the @, and parts of 63 after it. */
const email = `${longWord("to", 64)}@${["x", "y", "z"].map((of) => of.repeat(61)).join(".")}.nl`;

/** Makes all that was typed in a setting as long as it may be: each word, twenty parties and three hundred events. */
export async function lengthen(superuser: Client, setting: Setting, people: string[]): Promise<void> {
  const { open, closed, reopened, unassigned, registration, account, otherAdmin, story } = setting;
  const ours = "(select id from registrations where number = any($1) or id = $2)";
  const which = [[open, closed, reopened, unassigned], registration];
  const parties = `(select id from parties where registration_id in ${ours})`;
  const steps: [string, unknown[]][] = [
    [`update registrations set account = $3 where id in ${ours}`, [...which, `${longWord("account")} ${longText}`]],
    [
      `insert into parties (registration_id, position, side, role, family_name)
       select registration_id, n, side, role, family_name from parties, generate_series(3, 11) n where registration_id in ${ours}`,
      which,
    ],
    [
      `update parties set given_name = $3, family_name = rpad('party' || position, ${name}, 'abcdefghij') where registration_id in ${ours}`,
      [...which, longWord("given", name)],
    ],
    [`delete from contact_details where party_id in ${parties}`, which],
    [
      `insert into contact_details (registration_id, party_id, channel, email, phone, message_permission, street, house_number, city, country,
         reached_through, instructions, household, safe_days, officer)
       select registration_id, p.id, known.* from parties p, (values
         ('email'::contact_channel, $3, null, null::message_permission, null, null, null, null, null, null, null, null, null),
         ('phone', null, $4, 'unknown', null, null, null, null, null, null, null, null, null),
         ('letter', null, null, null, $5, $6, $7, 'BE', null, null, null, null, null),
         ('through_referrer', null, null, null, null, null, null, null, $8, null, null, null, $10),
         ('any', null, null, null, null, null, null, null, null, $9, $11, $12, null)) as known
        where registration_id in ${ours}`,
      [
        ...[...which, email, "0".repeat(40), longWord("street", name), "1".repeat(20), longWord("city", name)],
        ...[longWord("through", line), `${longWord("instructions")} ${longText}`, longWord("officer", name)],
        ...[longWord("household", 300), longWord("days", name)],
      ],
    ],
    [
      `insert into contact_attempts (registration_id, party_id, at, direction, channel, result, note, recorded_by, recorded_at)
       select r.id, p.id, '2021-03-09 10:00+01'::timestamptz + n * interval '1 hour', 'outgoing', 'letter', 'sent',
              rpad('note' || n || '-', ${line}, 'abcdefghij'), r.recorded_by, r.recorded_at
         from registrations r join parties p on p.registration_id = r.id and p.initiator, generate_series(0, ${events - 1}) n
        where r.number = $1`,
      [reopened],
    ],
    [`update warnings set against = $3 where party_id in ${parties}`, [...which, longWord("against", 300)]],
    [`update stays set place = $3 where party_id in ${parties}`, [...which, longWord("place", 300)]],
    [`update people_around set name = $3 where party_id in ${parties}`, [...which, longWord("person", line)]],
    [
      `update contact_attempts set note = $3 where party_id in ${parties} and note not like 'note%'`,
      [...which, longWord("note")],
    ],
    ...["contact_attempts", "decisions"].map((table): [string, unknown[]] => [
      `update ${table} set reason = $3 where reason is not null and party_id in ${parties}`,
      [...which, longWord("reason")],
    ]),
    [
      `update mediated_contacts set reason = $3 where reason is not null and registration_id in ${ours}`,
      [...which, longWord("reason")],
    ],
    [
      `update closing_reports set summary = $3 where registration_id in ${ours}`,
      [...which, `${longWord("summary")} ${longText}`],
    ],
    [
      `update reopenings set reason = $3 where closing_report_id in (select id from closing_reports where registration_id in ${ours})`,
      [...which, longWord("again")],
    ],
    [
      "update stories set title = $2, quote = $3, address = $4 where id = $1",
      [story, longWord("title", 120), longWord("quote", 300), `https://example.org/${longWord("address", 480)}`],
    ],
    [
      `update users set name = rpad('Name' || id, ${name}, 'abcdefghij'), email = 'to' || substr(id::text, 1, 8) || $2 where id = any($1)`,
      [[...people, account, otherAdmin], email],
    ],
    [
      `update account_changes set name = rpad('Iris' || id, ${name}, 'abcdefghij'), email = 'to' || left(id::text, 8) || $1 where name = 'Iris Mol'`,
      [email],
    ],
    [
      "insert into mails (user_id, purpose, locale, recipient, name, failed_at, reply) select id, 'first_password', 'nl', email, name, now(), '550 5.1.1' from users where id = $1",
      [account],
    ],
  ];
  await superuser.query("begin");
  // What was recorded is not changed in the portal, and what changes it here is no person.
  await superuser.query("set local session_replication_role = replica");
  for (const [sql, values] of steps) await superuser.query(sql, values);
  await superuser.query("commit");
}

const longText = Array.from({ length: 400 }, (_, index) => `zin${index} van een lang verhaal.`).join(" ");
