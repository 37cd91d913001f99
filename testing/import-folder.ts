import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Writes a folder in the import format with so many registrations, about eleven rows each, from 2018 to 2023; returns its rows. */
export async function writeFolder(folder: string, registrations: number): Promise<number> {
  let rows = 0;
  const numbers = Array.from({ length: registrations }, (_, index) => index);
  const write = async (name: string, header: string, lines: (index: number) => string[]) => {
    function* pieces() {
      yield `${header}\n`;
      for (const index of numbers) {
        const written = lines(index);
        rows += written.length;
        if (written.length > 0) yield `${written.join("\n")}\n`;
      }
    }
    await pipeline(Readable.from(pieces()), createWriteStream(join(folder, name)));
  };
  const closed = (index: number) => index % 4 !== 0;
  await write(
    "registrations.csv",
    "registration_ref,received_on,referrer,offence_category,offence_on,legal_phase,in_custody,region,decision,decided_on,not_taken_up_reason,mediator_email,closed_on",
    (index) => [
      `R${index},${day(index, 0)},${pick(referrers, index)},${pick(categories, index)},,after_trial,no,${pick(regions, index)},taken_up,${day(index, 3)},,,${closed(index) ? day(index, 120) : ""}`,
    ],
  );
  await write(
    "parties.csv",
    "party_ref,registration_ref,side,role,initiator,given_name,family_name,birth_on,email,phone,street,house_number,postcode,city,country,preferred_language",
    (index) => [
      `R${index}h,R${index},harmed,victim,yes,Anna,Jansen,1980-01-01,a${index}@example.org,+316${String(10_000_000 + index)},Kerkstraat,${index % 200},1234 AB,Assen,,`,
      `R${index}r,R${index},responsible,offender,no,Bert,"de ""Boer""",,,,,,,,,`,
    ],
  );
  await write("decisions.csv", "party_ref,decided_on,decision", (index) => [
    `R${index}h,${day(index, 10)},agreed`,
    `R${index}r,${day(index, 40)},${index % 3 === 0 ? "agreed" : "declined"}`,
  ]);
  await write("contact_attempts.csv", "attempt_ref,party_ref,at,direction,channel,result,note", (index) =>
    [4, 12, 20, 35].map(
      (days) =>
        `R${index}a${days},R${index}${days % 3 === 0 ? "h" : "r"},${day(index, days)}T10:${10 + (index % 50)},outgoing,phone,no_answer,"Geen gehoor, ""later"" weer."`,
    ),
  );
  await write("mediated_contacts.csv", "contact_ref,registration_ref,held_on,form", (index) =>
    index % 3 === 0 ? [`R${index}c,R${index},${day(index, 90)},conversation`] : [],
  );
  await write("closing_reports.csv", "registration_ref,reason,recovery,summary", (index) =>
    closed(index)
      ? [`R${index},${index % 3 === 0 ? "contact_completed" : "declined_by_responsible"},partial,Afgesloten.`]
      : [],
  );
  return rows;
}

const referrers = ["self", "victim_support", "probation", "police", "prison"];
const categories = ["violence", "sexual", "traffic", "property", "threat"];
const regions = ["north", "east", "north_west", "south_west", "south"];

function pick(list: string[], index: number): string {
  return list[(index * 7) % list.length] ?? "";
}

/** A day of 2018 to 2023, some days after the one on which a registration was received. */
function day(index: number, after: number): string {
  return new Date(Date.UTC(2018, 0, 1) + ((index % 2_000) + after) * 86_400_000).toISOString().slice(0, 10);
}
