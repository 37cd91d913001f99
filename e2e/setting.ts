import type { Client } from "pg";
import { makeUser } from "@/db/testing/factories";
import { makeCase, registrationValues } from "@/db/testing/registrations";
import { hashOf, newToken } from "@/lib/auth/tokens";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/record";
import type { Actor } from "@/lib/core/actor";
import { recordDecision } from "@/lib/decisions/record";
import { recordMediatedContact } from "@/lib/mediated-contacts/record";
import { register } from "@/lib/registrations/register";

/** What a visit to every page needs: three cases (with everything in it, closed, without a mediator), and more. */
export async function makeSetting(superuser: Client, mediator: Actor) {
  const open = await makeCase(mediator, { account: "Zij wil vragen waarom.", inCustody: "on" });
  const { number, harmed } = open;
  await recordContactAttempt(mediator, {
    key: crypto.randomUUID(),
    number,
    partyId: harmed,
    channel: "phone",
    direction: "outgoing",
    result: "reached",
    at: "2021-03-06T10:10",
    note: "Zij denkt na.",
  });
  for (const partyId of [harmed, open.responsible]) {
    const decision = { number, partyId, decision: "agreed", decidedOn: "2021-03-07" };
    await recordDecision(mediator, { key: crypto.randomUUID(), ...decision });
  }
  await recordMediatedContact(mediator, {
    key: crypto.randomUUID(),
    number,
    heldOn: "2021-03-08",
    form: "conversation",
  });
  const closed = await makeCase(mediator);
  await closeCase(mediator, {
    key: crypto.randomUUID(),
    number: closed.number,
    closedOn: "2021-04-01",
    reason: "no_response",
    recovery: "none",
    summary: "Geen antwoord.",
  });
  const { number: unassigned } = await makeCase(mediator);
  await superuser.query("update registrations set mediator_id = null where number = $1", [unassigned]);
  const registration = await register(mediator, registrationValues());
  const link = await makeLink(superuser);
  const { id: account } = await makeUser(superuser, "management");
  const story = await makeStory(superuser);
  return { open: open.number, harmed, closed: closed.number, unassigned, registration, link, account, story };
}

export type Setting = Awaited<ReturnType<typeof makeSetting>>;

async function makeStory(superuser: Client): Promise<string> {
  const made =
    "insert into stories (year, title, address) values (2021, 'Een brief', 'https://example.org/brief') returning id";
  return (await superuser.query<{ id: string }>(made)).rows[0]?.id ?? "";
}

/** A link for a new password, as it stands in a mail. */
async function makeLink(superuser: Client): Promise<string> {
  const [{ id }, token] = [await makeUser(superuser, "management"), newToken()];
  await superuser.query(
    "insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ($1, $2, 'new_password', now() + interval '1 hour')",
    [hashOf(token), id],
  );
  return token;
}
