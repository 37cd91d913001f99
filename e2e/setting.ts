import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { rowsPerPage } from "@/core/paging";
import { routes } from "@/core/routes";
import type { EntryKind } from "@/core/words/entries";
import { makeOwnFeed } from "@/lib/appointments/feed";
import { hashOf, newToken } from "@/lib/auth/tokens";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { recordDecision } from "@/lib/decisions/entry";
import { correctMediatedContact, recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { register } from "@/lib/registrations/register";
import { confirmChange } from "@/lib/users/confirm-change";
import { createAccount } from "@/lib/users/create-account";
import { declineChange } from "@/lib/users/decline-change";
import { endAccount } from "@/lib/users/end-account";
import { makeDraft } from "@/testing/drafts";
import { entriesOfAllKinds } from "@/testing/entries";
import { makeActor, makeUser, startSession } from "@/testing/factories";
import { makeCase, registrationValues } from "@/testing/registrations";

/** What a visit to every page needs: three cases (with everything in it, closed, without a mediator), and more. */
export async function makeSetting(superuser: Client, mediator: Actor) {
  const open = await makeCase(mediator, { account: "Zij wil vragen waarom.", inCustody: "on" });
  const { number, harmed } = open;
  const attempt = {
    ...{
      key: crypto.randomUUID(),
      number,
      partyId: harmed,
      channel: "phone",
      direction: "outgoing",
      result: "reached",
    },
    ...{ at: "2021-03-06T10:10", note: "Zij slaapt er een nacht over." },
  };
  await recordContactAttempt(mediator, attempt);
  await correctContactAttempt(mediator, {
    ...{ ...attempt, key: crypto.randomUUID(), corrects: attempt.key, reason: "Het was de voicemail.", voided: "" },
    ...{ result: "message_left", note: "Zij wil erover nadenken." },
  });
  const decisions = [harmed, open.responsible].map((partyId) => ({
    ...{ key: crypto.randomUUID(), number, partyId, decision: "agreed", decidedOn: "2021-03-07" },
  }));
  for (const decision of decisions) await recordDecision(mediator, decision);
  const entries = {} as Record<EntryKind, string>;
  for (const { kind, record, typed } of entriesOfAllKinds) {
    entries[kind] = crypto.randomUUID();
    await record[1](mediator, { key: entries[kind], number, ...typed(open) });
  }
  const letter = { key: crypto.randomUUID(), number, heldOn: "2021-03-08", form: "message" };
  await recordMediatedContact(mediator, letter);
  const twice = { reason: "Dubbel ingevoerd.", voided: "on" };
  await correctMediatedContact(mediator, { ...letter, ...twice, key: crypto.randomUUID(), corrects: letter.key });
  await makeOwnFeed(mediator);
  await makeDraft(mediator, routes.closing(number), { summary: "Zij wil vragen waarom." });
  const closed = await makeCase(mediator);
  await closeCase(mediator, {
    key: crypto.randomUUID(),
    number: closed.number,
    closedOn: "2021-04-01",
    reason: "no_response",
    recovery: "none",
    summary: "Geen antwoord.",
  });
  const reopened = await makeCase(mediator);
  await closeCase(mediator, {
    ...{ key: crypto.randomUUID(), number: reopened.number, closedOn: "2021-04-01" },
    ...{ reason: "no_response", recovery: "partial", summary: "Rob antwoordde niet." },
  });
  await reopenCase(await makeActor(superuser, "coordinator"), {
    ...{ key: crypto.randomUUID(), number: reopened.number, reopenedOn: "2021-05-01" },
    reason: "Rob belde: hij wil het toch.",
  });
  const { number: unassigned } = await makeCase(mediator);
  await superuser.query("update registrations set mediator_id = null where number = $1", [unassigned]);
  const registration = await register(mediator, registrationValues());
  const link = await makeLink(superuser);
  const [{ id: account }, { id: otherAdmin }] = [
    await makeUser(superuser, "management"),
    await makeUser(superuser, "admin"),
  ];
  const story = await makeStory(superuser);
  await makeAccounts(superuser, mediator);
  return {
    ...{ open: open.number, harmed, entries },
    ...{ closed: closed.number, reopened: reopened.number, unassigned, registration, link, account, otherAdmin, story },
  };
}

/** So many more cases and people that lists have a second page and accounts every state: what was asked for decided, mail in every state. */
export async function makeCrowd(superuser: Client, mediator: Actor): Promise<void> {
  await Promise.all(Array.from({ length: rowsPerPage + 1 }, () => makeCase(mediator)));
  const [asks, decides] = [await makeActor(superuser, "admin"), await makeActor(superuser, "admin")];
  const account = (name: string) => ({
    ...{ key: crypto.randomUUID(), email: `${crypto.randomUUID()}@example.org`, name },
    ...{ role: "coordinator", regions: { north: "on" } },
  });
  const [wanted, refused] = [account("Eva Bos"), account("Jan Vos")];
  for (const one of [wanted, refused]) await createAccount(asks, one, "nl");
  await confirmChange(decides, { changeId: wanted.key }, "nl");
  await declineChange(decides, { changeId: refused.key });
  const { id: userId } = await makeUser(superuser, "management");
  await endAccount(decides, { userId });
  // Of an admin that waits for a second one.
  await endAccount(asks, { userId: (await makeUser(superuser, "admin")).id });
  await superuser.query("begin");
  // No sender is at work in the portal that is looked at, and nobody else may say how a mail ended.
  await superuser.query("set local session_replication_role = replica");
  await superuser.query(
    `insert into mails (user_id, purpose, locale, recipient, name, sent_at, failed_at, reply)
     values ($1, 'first_password', 'nl', 'eva@example.org', 'Eva Bos', now(), null, null),
            ($1, 'new_password', 'nl', 'eva@example.org', 'Eva Bos', null, now(), '550 5.1.1'),
            ($1, 'new_password', 'nl', 'eva@example.org', 'Eva Bos', null, null, null)`,
    [userId],
  );
  await superuser.query("commit");
}

export type Setting = Awaited<ReturnType<typeof makeSetting>>;

async function makeStory(superuser: Client): Promise<string> {
  const made =
    "insert into stories (year, title, address) values (2021, 'Een brief', 'https://example.org/brief') returning id";
  return (await superuser.query<{ id: string }>(made)).rows[0]?.id ?? "";
}

/** Accounts in every state that can be acted upon: with a password, with more sessions than one, asked for by another admin. */
async function makeAccounts(superuser: Client, mediator: Actor): Promise<void> {
  const { id: withPassword } = await makeActor(superuser, "management");
  await superuser.query("insert into auth.credentials (user_id, password_hash) values ($1, 'none')", [withPassword]);
  await startSession(superuser, { ...mediator, email: "" });
  const wanted = { key: crypto.randomUUID(), email: `${crypto.randomUUID()}@example.org`, name: "Iris Mol" };
  await createAccount(
    await makeActor(superuser, "admin"),
    { ...wanted, role: "coordinator", regions: { north: "on" } },
    "nl",
  );
}

/** A link for a first password, as it stands in a mail. */
async function makeLink(superuser: Client): Promise<string> {
  const [{ id }, token] = [await makeUser(superuser, "management"), newToken()];
  await superuser.query(
    "insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ($1, $2, 'first_password', auth.now() + interval '1 hour')",
    [hashOf(token), id],
  );
  return token;
}
