import type { Client } from "pg";
import { readPostcode } from "@/core/contact-details";
import { readImportedPhone } from "@/core/phone-numbers";
import { withClient } from "./postgres/session";

type Stored = { id: string; phone: string | null; e164: string | null; postcode: string | null; country: string };

const atOnce = 5_000;

/**
 * Reads the telephone numbers and Dutch postcodes that were stored before they were read on entry, as a job, and returns how many
 * rows it changed. Numbers that another country may have as well are read again: what was guessed earlier calls nobody any more.
 * What can't be read stays as it is; run again it changes nothing.
 */
export function readStoredContactDetails(jobUrl: string): Promise<number> {
  return withClient(jobUrl, async (client) => {
    await client.query("begin");
    await client.query("select auth.enter_job('contact_details')");
    let changed = 0;
    for (let after: string | undefined = "00000000-0000-0000-0000-000000000000"; after; ) {
      const rows: Stored[] = await unread(client, after);
      changed += await store(client, rows.flatMap(anew));
      after = rows.at(-1)?.id;
    }
    await client.query("commit");
    return changed;
  });
}

async function unread(client: Client, after: string): Promise<Stored[]> {
  const { rows } = await client.query<Stored>(
    `select d.id, d.phone, d.phone_e164 as e164, d.postcode, coalesce(d.country, address.country, 'NL') as country
       from contact_details d left join contact_details address
         on d.channel = 'phone' and address.party_id = d.party_id and address.channel = 'letter' and address.counts
      where d.id > $1 and d.counts
        and (d.phone is not null and (d.phone_e164 is null or address.country <> 'NL' or d.phone ~ '^\\D*04[5-9]')
         or d.country = 'NL' and d.postcode !~ '^[1-9][0-9]{3} [A-Z]{2}$')
      order by d.id limit ${atOnce}`,
    [after],
  );
  return rows;
}

/** A row as it is read now, or nothing where that is as it was. */
function anew(row: Stored): Stored[] {
  const read = row.phone === null ? "unreadable" : readImportedPhone(row.phone, row.country);
  const e164 = read === "unreadable" ? null : read.e164;
  const postcode = row.postcode && (readPostcode(row.postcode, row.country) ?? row.postcode);
  return e164 === row.e164 && postcode === row.postcode ? [] : [{ ...row, e164, postcode }];
}

async function store(client: Client, rows: Stored[]): Promise<number> {
  if (rows.length === 0) return 0;
  const { rowCount } = await client.query(
    `update contact_details d set phone_e164 = e164, postcode = read.postcode
       from unnest($1::uuid[], $2::text[], $3::text[]) as read (id, e164, postcode) where d.id = read.id`,
    [rows.map((row) => row.id), rows.map((row) => row.e164), rows.map((row) => row.postcode)],
  );
  return rowCount ?? 0;
}
