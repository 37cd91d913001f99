import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";

/**
 * Gives a number to each staged registration that is taken up and has none yet: of the year in which it was taken up, running
 * on from the last, in the order of the days. A case that has a number keeps it, whatever the import changes.
 */
export async function giveCaseNumbers(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    create temporary table import_numbers on commit drop as
    select registration_ref, extract(year from decided_on)::integer as year,
           row_number() over (partition by extract(year from decided_on) order by decided_on, line)::integer as sequence
      from import_registrations s
     where decision = 'taken_up'
       and not exists (select from registrations r where r.ref = s.registration_ref and r.case_sequence is not null)`);
  await tx.execute(
    sql`insert into case_sequences (year, last) select distinct year, 0 from import_numbers on conflict do nothing`,
  );
  await tx.execute(
    sql`select from case_sequences where year in (select year from import_numbers) order by year for update`,
  );
  await tx.execute(
    sql`update import_numbers n set sequence = sequence + last from case_sequences c where c.year = n.year`,
  );
  await tx.execute(sql`
    update case_sequences c set last = given.most
      from (select year, max(sequence) as most from import_numbers group by year) given where given.year = c.year`);
  await tx.execute(sql`analyze import_numbers`);
}
