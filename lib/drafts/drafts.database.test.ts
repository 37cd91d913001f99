import { DatabaseError } from "pg";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { routes } from "@/core/routes";
import { asPerson } from "@/db/actor-transaction";
import { withClient } from "@/db/postgres/session";
import { sendingDraft } from "@/lib/action/end-draft";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { discardDraft } from "@/lib/drafts/discard";
import { countDrafts, findDraft, listDrafts } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save";
import { draftDays, type Saved } from "@/lib/drafts/schema";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser, urls } = await useDatabase();

/** A page with the form for an attempt in a case of somebody's own, as it saves what is typed. */
async function openForm(actor: Actor) {
  const { number, harmed, registrationId } = await makeCase(actor);
  const address = routes.newEntry(number, "contact_attempts", harmed);
  return { ...pageAt(actor, address), number, harmed, registrationId };
}

/** A page of somebody at an address, whose drafts say which revision it saw. */
function pageAt(actor: Actor, address: string, seen = 0) {
  const page = crypto.randomUUID();
  const at = (more: object) => ({ address, page, seen, openedBy: actor.id, ...more });
  return {
    address,
    draft: (saw = seen) => ({ address, page, seen: saw, openedBy: actor.id }),
    save: (note: string, saw = seen): Promise<Saved> => saveDraft(actor, at({ seen: saw, values: { note } })),
    discard: () => saveDraft(actor, at({ values: null })),
  };
}

async function noteAt(actor: Actor, address: string) {
  return (await findDraft(actor, address)).draft?.values.note;
}

const attempt = (one: { number: string; harmed: string }) => ({
  ...{ key: crypto.randomUUID(), number: one.number, partyId: one.harmed, direction: "outgoing" },
  ...{ channel: "phone", result: "reached", at: { day: "6-3-2021", time: "10:10" }, note: "Verstuurd." },
});

describe("part 6, promise 1: a draft is one's own", () => {
  test("it is there again for whoever wrote it, and for nobody else, whatever their role and in the same case", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const form = await openForm(mediator);
    expect(await form.save("Nog niet af.")).toMatchObject({ outcome: "kept", seen: 1 });
    expect(await noteAt(mediator, form.address)).toBe("Nog niet af.");
    expect(await listDrafts(mediator)).toMatchObject([
      { form: "contact_attempts.record", number: form.number, texts: ["Nog niet af."], daysLeft: draftDays },
    ]);
    for (const role of ["coordinator", "mediator", "registration_desk", "management"] as const) {
      const other = await makeActor(superuser, role);
      expect(await findDraft(other, form.address)).toEqual({ seen: 0, draft: null });
      expect([await countDrafts(other), await listDrafts(other)]).toEqual([0, []]);
      await discardDraft(other, { draft: form.address });
    }
    expect(await countDrafts(mediator)).toBe(1);
  });

  test("and the database says so by itself, to a statement without a condition", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const coordinator = await makeActor(superuser, "coordinator");
    const form = await openForm(mediator);
    await form.save("Van mij.");
    const as = (actor: Actor, sql: string) =>
      withClient(urls.person, async (client) => {
        await client.query("begin");
        await client.query("select auth.enter($1)", [actor.token]);
        return (await client.query(sql)).rows.length;
      }).catch((error: unknown) => (error instanceof DatabaseError ? error.code : String(error)));
    expect(await as(mediator, "select from drafts")).toBe(1);
    expect(await as(coordinator, "select from drafts")).toBe(0);
    expect(await as(coordinator, "update drafts set content = 'x' returning 1")).toBe(0);
    const inName = `insert into drafts (user_id, address, revision, page) values ('${mediator.id}', 'x', 1, gen_random_uuid())`;
    expect(await as(coordinator, inName)).toBe("42501");
    expect(await as(mediator, "delete from drafts")).toBe("42501");
  });

  test("what somebody else opened is not kept in the name of who is signed in", async () => {
    const [mediator, colleague] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "mediator")];
    const form = await openForm(mediator);
    const typed = { ...form.draft(), values: { note: "Van de ander." } };
    expect(await saveDraft(colleague, typed)).toEqual({ outcome: "openedByOther" });
    expect(await countDrafts(colleague)).toBe(0);
  });

  test("of a case that somebody sees no more they see no draft, in the list, in the form or by the database; it comes back with the case", async () => {
    const [mediator, colleague] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "mediator")];
    const form = await openForm(mediator);
    await form.save("Zij verhuist naar haar zus.");
    const give = (to: Actor) =>
      superuser.query("update registrations set mediator_id = $1 where number = $2", [to.id, form.number]);
    await give(colleague);
    expect([await listDrafts(mediator), await countDrafts(mediator)]).toEqual([[], 0]);
    expect(await noteAt(mediator, form.address)).toBeUndefined();
    expect((await asPerson(mediator, (tx) => tx.execute("select from drafts"))).rows).toEqual([]);
    await expect(form.save("En nu?", 1)).rejects.toThrow(expect.objectContaining({ name: "NotFound" }));
    await give(mediator);
    expect(await noteAt(mediator, form.address)).toBe("Zij verhuist naar haar zus.");
  });

  test("a password is never in it, nor what no form of the portal is", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const form = await openForm(mediator);
    await saveDraft(mediator, { ...form.draft(), values: { note: "Een.", password: "geheim", current: "ook" } });
    expect((await findDraft(mediator, form.address)).draft?.values).toEqual({ note: "Een." });
    for (const address of ["/account/password", "/cases/2021-0001", "https://elders.example.org/registrations/new"])
      await expect(pageAt(mediator, address).save("x")).rejects.toThrow(expect.objectContaining({ name: "NotFound" }));
    const unknownCase = pageAt(mediator, routes.closing("2021-9999"));
    await expect(unknownCase.save("x")).rejects.toThrow(expect.objectContaining({ name: "NotFound" }));
  });
});

describe("part 6, promise 1: nobody's text is written over unseen", () => {
  test("who saw what stands there goes on; another tab is told what stands there, and nothing changes", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const one = await openForm(mediator);
    const other = pageAt(mediator, one.address);
    expect(await one.save("Een.")).toMatchObject({ outcome: "kept", seen: 1 });
    expect(await other.save("Twee.")).toMatchObject({ outcome: "other", seen: 1, draft: { values: { note: "Een." } } });
    expect(await one.save("Een, verder.", 1)).toMatchObject({ outcome: "kept", seen: 2 });
    expect(await other.save("Twee.", 1)).toMatchObject({ outcome: "other", seen: 2 });
    expect(await noteAt(mediator, one.address)).toBe("Een, verder.");
    expect(await other.save("Twee.", 2)).toMatchObject({ outcome: "kept", seen: 3 });
  });

  test("of saves that come at the same time one is kept", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const { address } = await openForm(mediator);
    const saves = await Promise.all(["a", "b", "c"].map((note) => pageAt(mediator, address).save(note)));
    expect(saves.map(({ outcome }) => outcome).toSorted()).toEqual(["kept", "other", "other"]);
  });
});

describe("part 6, promise 1: what was sent or discarded does not come back", () => {
  test("it ends with what the form does, and a save that comes late is refused, also where nothing was kept before", async () => {
    const mediator = await makeActor(superuser, "mediator");
    for (const saves of [0, 1, 2]) {
      const form = await openForm(mediator);
      for (let saved = 0; saved < saves; saved += 1) await form.save("Bezig.", saved);
      await sendingDraft(mediator, form.draft(saves), () => recordContactAttempt(mediator, attempt(form)));
      expect(await countDrafts(mediator)).toBe(0);
      for (let saw = 0; saw <= saves; saw += 1)
        expect(await form.save("Te laat.", saw)).toEqual({ outcome: "ended", seen: saves + 1 });
      expect(await noteAt(mediator, form.address)).toBeUndefined();
      const anew = pageAt(mediator, form.address, saves + 1);
      expect(await anew.save("Een nieuwe.")).toMatchObject({ outcome: "kept" });
      await anew.discard();
    }
  });

  test("a save that arrived and was not answered before sending ends too", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const form = await openForm(mediator);
    await form.save("Bezig.", 0);
    await sendingDraft(mediator, form.draft(0), () => recordContactAttempt(mediator, attempt(form)));
    expect(await countDrafts(mediator)).toBe(0);
  });

  test("it stays where the form was refused, and nothing of the form is there", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const form = await openForm(mediator);
    await form.save("Bezig.");
    const refused = async () => {
      await recordContactAttempt(mediator, attempt(form));
      throw new Error("and then something broke");
    };
    await expect(sendingDraft(mediator, form.draft(1), refused)).rejects.toThrow("something broke");
    expect(await noteAt(mediator, form.address)).toBe("Bezig.");
    const { rows } = await superuser.query("select from contact_attempts where party_id = $1", [form.harmed]);
    expect(rows).toEqual([]);
  });

  test("what another tab wrote since, which this one never showed, stays a draft", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const form = await openForm(mediator);
    await form.save("Hier.");
    await pageAt(mediator, form.address).save("Elders, en meer.", 1);
    await sendingDraft(mediator, form.draft(1), () => recordContactAttempt(mediator, attempt(form)));
    expect(await noteAt(mediator, form.address)).toBe("Elders, en meer.");
  });

  test("discarded, it is gone, with its text", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const [one, other] = [await openForm(mediator), await openForm(mediator)];
    await Promise.all([one.save("Weg."), other.save("Blijft.")]);
    await discardDraft(mediator, { draft: one.address });
    expect(await one.save("Nog eens.", 1)).toEqual({ outcome: "ended", seen: 2 });
    expect((await listDrafts(mediator)).map(({ texts, number }) => [texts, number])).toEqual([[[], other.number]]);
    const { rows } = await superuser.query("select content from drafts where address = $1", [one.address]);
    expect(rows).toEqual([{ content: null }]);
    expect(await other.discard()).toEqual({ outcome: "ended", seen: 2 });
    expect(await countDrafts(mediator)).toBe(0);
  });
});

describe("part 6, promise 1: a draft is forgotten 30 days after it was written last", () => {
  const age = (address: string, by: string) =>
    withoutStamp(() =>
      superuser.query(
        "update drafts set saved_at = saved_at - $2::interval, recorded_at = recorded_at - $2::interval where address = $1",
        [address, by],
      ),
    );

  /** A superuser moves what the database would set. */
  async function withoutStamp(work: () => Promise<unknown>): Promise<void> {
    await superuser.query("alter table drafts disable trigger stamp_draft");
    await work();
    await superuser.query("alter table drafts enable trigger stamp_draft");
  }

  test("it says how many days are left, is then shown nowhere, and its text goes when anybody begins one", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const form = await openForm(mediator);
    await form.save("Een maand oud.");
    await age(form.address, `${draftDays} days -1 minutes`);
    expect(await listDrafts(mediator)).toMatchObject([{ daysLeft: 1 }]);
    await age(form.address, "1 minutes");
    expect(await listDrafts(mediator)).toEqual([]);
    expect(await countDrafts(mediator)).toBe(0);
    expect(await findDraft(mediator, form.address)).toEqual({ seen: 1, draft: null });
    await (await openForm(await makeActor(superuser, "mediator"))).save("Van een ander.");
    const { rows } = await superuser.query("select from drafts where address = $1", [form.address]);
    expect(rows).toEqual([]);
  });

  test("written once more it stays, and was begun when it was", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const form = await openForm(mediator);
    await form.save("Eerst.");
    await age(form.address, "29 days");
    await form.save("Nog eens.", 1);
    const [listed] = await listDrafts(mediator);
    expect(listed).toMatchObject({ daysLeft: draftDays });
    expect(Math.round(((listed?.savedAt.getTime() ?? 0) - (listed?.begunAt.getTime() ?? 0)) / 86_400_000)).toBe(29);
  });
});

test("part 6, promise 1: a case closes with its draft", async () => {
  const mediator = await makeActor(superuser, "mediator");
  const { number } = await openForm(mediator);
  const form = pageAt(mediator, routes.closing(number));
  await form.save("Afgerond.");
  const report = { closedOn: "2021-06-01", reason: "other", recovery: "unknown", summary: "Afgerond." };
  await sendingDraft(mediator, form.draft(1), () =>
    closeCase(mediator, { ...report, key: crypto.randomUUID(), number }),
  );
  expect(await countDrafts(mediator)).toBe(0);
});

test("part 6, promise 1: a draft moves no figure, and nothing of it is in the audit trail but that the list was read", async () => {
  const mediator = await makeActor(superuser, "mediator");
  const form = await openForm(mediator);
  const facts = () => superuser.query("select * from facts where registration_id = $1", [form.registrationId]);
  const before = (await facts()).rows;
  const trail = async () =>
    (await superuser.query("select action from audit_entries where user_id = $1 order by id", [mediator.id])).rows;
  const earlier = await trail();
  await form.save("Hij belde terug.");
  await findDraft(mediator, form.address);
  expect(await trail()).toEqual(earlier);
  await listDrafts(mediator);
  await form.discard();
  expect(await trail()).toEqual([...earlier, { action: "drafts.list" }]);
  expect((await facts()).rows).toEqual(before);
});
