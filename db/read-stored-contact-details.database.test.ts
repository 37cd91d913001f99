import { expect, test } from "vitest";
import { readStoredContactDetails } from "@/db/read-stored-contact-details";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser, urls } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");

type Stored = { phone: string | null; phone_e164: string | null; postcode: string | null; country: string };

const stored: [before: Omit<Stored, "phone_e164">, after: Omit<Stored, "country">][] = [
  [
    { phone: "+31 (0)6 12345678", postcode: "1234ab", country: "NL" },
    { phone: "+31 (0)6 12345678", phone_e164: "+31612345678", postcode: "1234 AB" },
  ],
  [
    { phone: "02 123 45 67", postcode: "2000", country: "BE" },
    { phone: "02 123 45 67", phone_e164: "+3221234567", postcode: "2000" },
  ],
  [
    { phone: "bel na zessen", postcode: "onbekend", country: "NL" },
    { phone: "bel na zessen", phone_e164: null, postcode: "onbekend" },
  ],
  [
    { phone: null, postcode: "9712\u00a0bk", country: "NL" },
    { phone: null, phone_e164: null, postcode: "9712 BK" },
  ],
];

/** As it was stored before it was read. */
async function store(party: string, { phone, phone_e164, postcode, country }: Partial<Stored>): Promise<void> {
  await superuser.query(
    `insert into contact_details (registration_id, party_id, channel, phone, phone_e164, postcode, country)
     select registration_id, id, known.* from parties, (values ('phone'::contact_channel, $2, $3, null, null), ('letter', null, null, $4, $5))
         as known (channel, phone, e164, postcode, country) where id = $1 and num_nonnulls(phone, country) > 0`,
    [party, phone, phone_e164, postcode, country],
  );
}

test("part 4, promise 11: what was stored before it was read on entry is read, once, and nothing of it is lost", async () => {
  const parties: string[] = [];
  for (const [before] of stored) {
    const { harmed } = await makeCase(mediator);
    await store(harmed, before);
    parties.push(harmed);
  }
  expect(await readStoredContactDetails(urls.job)).toBe(4);
  const { rows } = await superuser.query<Stored>(
    `select max(phone) as phone, max(phone_e164) as phone_e164, max(postcode) as postcode
       from contact_details join unnest($1::uuid[]) with ordinality as t (party, place) on party = party_id group by place order by place`,
    [parties],
  );
  expect(rows).toEqual(stored.map(([, after]) => after));
  expect(await readStoredContactDetails(urls.job)).toBe(0);
});

test("part 4, promise 11: a number that was guessed before it was asked about calls nobody any more, and others stay", async () => {
  const guessed: [phone: string, country: string, before: string, after: string | null][] = [
    ["040-1234567", "DE", "+49401234567", null],
    ["0475 12 34 56", "BE", "+32475123456", null],
    ["0475/12 34 56", "NL", "+31475123456", null],
    ["0475-123456", "NL", "+31475123456", "+31475123456"],
    ["06 12345678", "NL", "+31612345678", "+31612345678"],
    ["+49 40 1234567", "DE", "+49401234567", "+49401234567"],
  ];
  for (const [phone, country, before, after] of guessed) {
    const { harmed } = await makeCase(mediator);
    await store(harmed, { phone, country, phone_e164: before });
    await readStoredContactDetails(urls.job);
    const { rows } = await superuser.query(
      "select phone, phone_e164 from contact_details where party_id = $1 and channel = 'phone'",
      [harmed],
    );
    expect(rows).toEqual([{ phone, phone_e164: after }]);
  }
  expect(await readStoredContactDetails(urls.job)).toBe(0);
});
