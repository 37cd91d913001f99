import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { ContactChannel } from "@/core/words/contact-channels";
import type { Transaction } from "@/db/actor-transaction";
import { replaces } from "@/lib/import/beside-stored";
import type { Emptied } from "@/lib/import/emptied";
import { contentOf, detailColumns, optionalOf } from "@/lib/import/format";
import { detailsOfParty, stagedHash, storedBeside } from "@/lib/import/hashes";
import { changing, counted, listed, type Stored, staged, touching } from "@/lib/import/writing";

const ofPerson = contentOf("parties.csv").filter((name) => !detailColumns.includes(name));
const person = listed(ofPerson);
const stagedPerson = staged(ofPerson);

/** Brings the staged parties into the portal, with how to reach each. */
export async function storeParties(tx: Transaction, emptied: Emptied): Promise<Stored> {
  await tx.execute(sql`
    create temporary table import_written_parties on commit drop as
      select p.ref, false as is_new from ${storedBeside.party} where ${replaces("party")}
       union all select s.party_ref, true from import_parties s where not exists (select from parties p where p.ref = s.party_ref)`);
  await tx.execute(sql`analyze import_written_parties`);
  await countEmptiedDetails(tx, emptied);
  const changed = await changing(
    tx,
    emptied,
    "parties.csv",
    optionalOf("parties.csv").filter((name) => !detailColumns.includes(name)),
    sql`
    update parties t set (${person}, import_hash) = row(${stagedPerson}, ${stagedHash("party")})
      from import_parties s join import_written_parties w on w.ref = s.party_ref
     where w.ref = t.ref and not w.is_new returning t.registration_id as id`,
  );
  const added = await touching(
    tx,
    sql`
    insert into parties (id, registration_id, position, ${person}, ref, import_hash, decisions_import_hash)
    select uuidv7(), r.id, s.line, ${stagedPerson}, s.party_ref, ${stagedHash("party")}, decided.hash
      from import_parties s join import_written_parties w on w.ref = s.party_ref join registrations r on r.ref = s.registration_ref
      left join import_decisions_of_party decided on decided.party_ref = s.party_ref
     where w.is_new returning registration_id as id`,
  );
  await writeDetails(tx, "email", ["email"], sql`s.email is not null`);
  await writeDetails(
    tx,
    "phone",
    ["phone", "phone_e164"],
    sql`s.phone is not null or was.message_permission <> 'unknown' or was.caller_permission is not null`,
    {
      message_permission: sql`coalesce(was.message_permission, 'unknown')`,
      caller_permission: sql`was.caller_permission`,
    },
  );
  await writeDetails(
    tx,
    "letter",
    ["street", "house_number", "postcode", "city", "country"],
    sql`num_nonnulls(s.street, s.house_number, s.postcode, s.city, was.address_use) > 0 or s.country <> 'NL'`,
    { address_use: sql`was.address_use` },
  );
  return counted(tx, "import_parties", added, changed);
}

/** What the import takes away of how to reach somebody, counted before it is written. */
async function countEmptiedDetails(tx: Transaction, emptied: Emptied): Promise<void> {
  const { rows } = await tx.execute<Record<string, number>>(sql`
    select ${emptied.counting(detailColumns)} from (
      select ${emptied.returning("parties.csv", detailColumns)}
        from import_written_parties w join import_parties new on new.party_ref = w.ref join parties p on p.ref = w.ref
             cross join lateral ${detailsOfParty} old
       where not w.is_new) as compared`);
  emptied.add("parties.csv", detailColumns, rows[0] ?? {});
}

/**
 * Writes of each party that is written what is now known of one channel, as a version, where it differs from what was (`was`). What
 * the format has no column for (`kept`) stays.
 */
async function writeDetails(
  tx: Transaction,
  channel: ContactChannel,
  columns: string[],
  known: SQL,
  kept: Record<string, SQL> = {},
): Promise<void> {
  const values = sql.join(
    [...columns.map((name) => sql.raw(`s.${name}`)), ...Object.values(kept)].map(
      (value) => sql`case when known then ${value} end`,
    ),
    sql`, `,
  );
  const names = [...columns, ...Object.keys(kept)];
  const stored = sql.raw(names.map((name) => `was.${name}`).join(", "));
  await tx.execute(sql`
    insert into contact_details (id, registration_id, party_id, channel, corrects, voided, ${listed(names)})
    select uuidv7(), p.registration_id, p.id, ${channel}, was.id, not known, ${values}
      from import_written_parties w join import_parties s on s.party_ref = w.ref join parties p on p.ref = w.ref
           left join contact_details was on was.party_id = p.id and was.channel = ${channel}
                 and not exists (select from contact_details later where later.corrects = was.id)
           cross join lateral (select coalesce(${known}, false) as known) as now
     where case when was.id is null then known else row(${values}) is distinct from row(${stored}) end`);
}
