import { routes } from "@/core/routes";
import { type Side, sides } from "@/core/words/parties";
import { entriesOfAllKinds, isOfParty } from "@/testing/entries";
import { makeCase, partyValues } from "@/testing/registrations";
import { expect, test } from "./fixtures";
import { printed } from "./paper";

/** What is written of a party of a side, whatever the column of a table. */
const mark = (side: Side, table = "") => `van-${side}-${table}`;

test("part 5, promise 7: of a party's page, as it is sent and on paper, and of the forms that record something with them, nothing is of the other", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const known = { phone: "06 11112222", email: "x@example.org", city: "Assen", reachedThrough: "x", instructions: "x" };
  const made = await makeCase(mediator, {
    parties: [partyValues("harmed", true, known), partyValues("responsible", false, known)],
  });
  const ofParty = entriesOfAllKinds.filter(({ kind }) => isOfParty(kind));
  const turned = { ...made, harmed: made.responsible, responsible: made.harmed };
  for (const { record, typed } of ofParty)
    for (const one of [made, turned])
      await record[1](mediator, { ...typed(one), key: crypto.randomUUID(), number: made.number });
  // Statistics are kept of no column in which something is written of persons: so each is known, of tables to come too (two hold codes).
  const { rows: written } = await superuser.query<{ table: string; sets: string; of: string }>(
    `select c.oid::regclass::text as table, string_agg(format('%I = case when %1$I is not null then $2 end', attname), ', ') as sets,
            case relname when 'parties' then 'id' else 'party_id' end as of
       from pg_attribute join pg_class c on c.oid = attrelid
      where relkind = 'r' and attstattarget = 0 and atttypid = 'text'::regtype and attgenerated = ''
        and attname not in ('country', 'preferred_language') and (relname = 'parties' or exists (select from pg_attribute where attrelid = c.oid and attname = 'party_id'))
      group by c.oid, relname`,
  );
  await superuser.query("begin");
  await superuser.query("set local session_replication_role = replica");
  for (const side of sides)
    for (const { table, sets, of } of written)
      await superuser.query(`update ${table} set ${sets} where ${of} = $1`, [made[side], mark(side, table)]);
  await superuser.query("commit");
  // Of a decision nothing is written but why it was corrected; what was put right of a party stands where that is done.
  const elsewhere = ["decisions", "party_versions"];
  const told = written.map(({ table }) => table).filter((table) => !elsewhere.includes(table));
  expect(told).toEqual(expect.arrayContaining(["parties", "contact_details", "contact_attempts"]));

  const page = await pageFor(mediator);
  for (const side of sides) {
    const other = sides.find((one) => one !== side) ?? side;
    await page.goto(routes.party(made.number, made[side]));
    const sheet = await printed(page);
    for (const text of [await page.content(), sheet.text]) {
      for (const table of told) expect(text).toContain(mark(side, table));
      expect(text).not.toContain(mark(other));
      expect(text).not.toContain(made[other]);
    }
    await page.goto(routes.registeredParty(made.number, made[side]));
    expect(await page.content()).toContain(mark(side, "parties"));
    expect(await page.content()).not.toContain(mark(other));
    for (const { kind } of ofParty) {
      await page.goto(routes.newEntry(made.number, kind, made[side]));
      const sent = await page.content();
      expect(sent).toContain(mark(side));
      expect([kind, sent]).not.toEqual([kind, expect.stringContaining(mark(other))]);
    }
  }
});
