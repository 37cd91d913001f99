import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { regions } from "@/core/words/users";
import { asJob } from "@/db/actor-transaction";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { getCase } from "@/lib/cases/queries";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { correctDecision, recordDecision } from "@/lib/decisions/entry";
import { correctMediatedContact } from "@/lib/mediated-contacts/entry";
import { takeUp } from "@/lib/registrations/take-up";
import { countFigures } from "@/lib/statistics/count-figures";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { folderOf, importing, sampleFolder } from "@/testing/import";

const { superuser } = await useDatabase();

/** Everything that an import writes, as one text: what changed and what did not is seen at once. */
async function everything(): Promise<string> {
  const tables = [
    "registrations",
    "parties",
    "contact_details",
    "decisions",
    "contact_attempts",
    "mediated_contacts",
    "closing_reports",
    "reopenings",
    "facts",
    "case_sequences",
    "audit_entries",
  ];
  const texts = tables.map(
    async (table) =>
      (await superuser.query(`select md5(string_agg(t::text, '|' order by t::text)) as hash from ${table} t`)).rows[0]
        .hash,
  );
  return (await Promise.all(texts)).join();
}

/** The sample folder, imported once for all tests of this file. */
const sample = await importing(sampleFolder);

function close(given: unknown, expected: unknown, path = ""): void {
  if (typeof expected === "number") expect([path, Math.abs(Number(given) - expected) < 1e-9]).toEqual([path, true]);
  else if (expected === null || typeof expected !== "object") expect([path, given]).toEqual([path, expected]);
  else {
    expect([path, Object.keys(Object(given)).toSorted()]).toEqual([path, Object.keys(expected).toSorted()]);
    for (const [key, value] of Object.entries(expected)) close(Object(given)[key], value, `${path}.${key}`);
  }
}

describe("the sample folder", () => {
  test("promise 8: loads, and the figures of its three years are those that were worked out independently", async () => {
    expect(sample).toMatchObject({
      kind: "loaded",
      files: { "registrations.csv": { added: 400, changed: 0, unchanged: 0 } },
    });
    for (const year of [2019, 2020, 2021]) {
      const expected = JSON.parse(await readFile(`${sampleFolder}/expected-${year}.json`, "utf8"));
      const { indicators } = await asJob("test", (tx) =>
        countFigures(tx, { from: `${year}-01-01`, until: `${year}-12-31` }, {}),
      );
      close(indicators, expected);
    }
  });

  test("promise 1: loaded again it changes nothing at all, the audit trail included", async () => {
    const before = await everything();
    const outcome = await importing(sampleFolder);
    expect(outcome).toMatchObject({
      kind: "loaded",
      files: { "parties.csv": { added: 0, changed: 0, unchanged: 1104 } },
    });
    expect(await everything()).toBe(before);
  });

  test("promise 3: imported cases are cases: whoever coordinates their region opens them, with all that happened", async () => {
    const coordinator = await makeActor(superuser, "coordinator", [...regions]);
    const filter = caseloadFilter.parse({ status: "closed" });
    const { cases, total } = await listCaseload(coordinator, filter);
    expect(total).toBeGreaterThanOrEqual(241);
    const opened = await Promise.all(cases.map((one) => getCase(coordinator, one.number)));
    expect(opened.every((one) => one.report !== null && one.parties.length > 0)).toBe(true);
    expect(opened.some((one) => one.contact_attempts.length > 0 && one.decisions.length > 0)).toBe(true);
    const unassigned = await listCaseload(coordinator, caseloadFilter.parse({ mediator: "none" }));
    expect(unassigned.total).toBeGreaterThan(0);
  });

  test("promise 1: an import is one entry in the audit trail: who, and how many of what", async () => {
    const { rows } = await superuser.query(
      "select principal, count, detail from audit_entries where action = 'import' and count > 4000",
    );
    expect(rows).toMatchObject([
      { principal: "job:import", count: 4_556, detail: { by: "test", files: { "registrations.csv": { added: 400 } } } },
    ]);
  });
});

const registration =
  "registration_ref,received_on,referrer,offence_category,legal_phase,region,decision,decided_on,mediator_email,closed_on";
const party = "party_ref,registration_ref,side,role,initiator,family_name,phone";

describe("a folder that changes what is stored", () => {
  test("promise 1: a part of the data touches only that part; a row whose key is known replaces what is stored", async () => {
    const folder = await folderOf({
      "registrations.csv": [registration, "C1,2015-01-02,self,traffic,unknown,north,taken_up,2015-01-10,,"],
      "parties.csv": [party, "C1a,C1,responsible,causer,yes,Smit,", "C1b,C1,harmed,bereaved,no,Hoekstra,06-12345678"],
      "decisions.csv": [
        "party_ref,decided_on,decision",
        "C1a,2015-02-01,agreed",
        "C1b,2015-02-01,declined",
        "C1b,2015-02-01,agreed",
      ],
    });
    expect(await importing(folder)).toMatchObject({ kind: "loaded" });
    const more = await folderOf({ "parties.csv": [party, "C1b,C1,harmed,bereaved,no,de Hoekstra,06-12345678"] });
    expect(await importing(more)).toMatchObject({ files: { "parties.csv": { added: 0, changed: 1, unchanged: 0 } } });
    const { rows } = await superuser.query(
      "select family_name, phone from parties left join contact_details on party_id = parties.id and counts where ref like 'C1%' order by ref",
    );
    expect(rows).toEqual([
      { family_name: "Smit", phone: null },
      { family_name: "de Hoekstra", phone: "06-12345678" },
    ]);
    const { rows: facts } = await superuser.query(
      "select both_agreed from facts join registrations r on r.id = registration_id where ref = 'C1'",
    );
    expect(facts).toEqual([{ both_agreed: true }]);
  });

  test("promise 1: of every file a row that differs replaces what is stored, and is left alone from then on", async () => {
    const rows = {
      "registrations.csv": [registration, "C4,2015-01-02,self,traffic,unknown,north,taken_up,2015-01-10,,2015-06-01"],
      "parties.csv": [party, "C4a,C4,responsible,causer,yes,Smit,06-12345678"],
      "decisions.csv": ["party_ref,decided_on,decision", "C4a,2015-02-01,agreed"],
      "contact_attempts.csv": [
        "attempt_ref,party_ref,at,direction,channel,result,note",
        "C4b,C4a,2015-02-01T10:00,outgoing,phone,reached,",
      ],
      "mediated_contacts.csv": ["contact_ref,registration_ref,held_on,form", "C4c,C4,2015-03-01,conversation"],
      "closing_reports.csv": ["registration_ref,reason,recovery,summary", "C4,contact_completed,partial,Klaar."],
    };
    expect(await importing(await folderOf(rows))).toMatchObject({ kind: "loaded" });
    const changed = await folderOf({
      "registrations.csv": [registration, "C4,2015-01-02,self,traffic,unknown,east,taken_up,2015-01-10,,2015-06-02"],
      "parties.csv": [party, "C4a,C4,responsible,relative,yes,de Smit,"],
      "decisions.csv": [rows["decisions.csv"][0] ?? "", "C4a,2015-02-01,declined"],
      "contact_attempts.csv": [
        rows["contact_attempts.csv"][0] ?? "",
        "C4b,C4a,2015-02-02T10:00,incoming,letter,sent,Brief",
      ],
      "mediated_contacts.csv": [rows["mediated_contacts.csv"][0] ?? "", "C4c,C4,2015-03-02,shuttle"],
      "closing_reports.csv": [rows["closing_reports.csv"][0] ?? "", "C4,safety,none,Gestopt."],
    });
    const each = (loaded: object) => ({ files: Object.fromEntries(Object.keys(rows).map((name) => [name, loaded])) });
    expect(await importing(changed)).toMatchObject(each({ added: 0, changed: 1, unchanged: 0 }));
    expect(await importing(changed)).toMatchObject(each({ added: 0, changed: 0, unchanged: 1 }));
    const { rows: stored } = await superuser.query(`
      select r.region, p.role, p.family_name, d.phone, d.counts, d.voided, s.decision, a.channel, a.note, m.form, c.summary, f.recovery
        from registrations r join parties p on p.registration_id = r.id join contact_details d on d.party_id = p.id and d.corrects is not null
        join decisions s on s.party_id = p.id join contact_attempts a on a.party_id = p.id
        join mediated_contacts m on m.registration_id = r.id join closing_reports c on c.registration_id = r.id
        join facts f on f.registration_id = r.id where r.ref = 'C4'`);
    expect(stored).toEqual([
      {
        ...{
          region: "east",
          role: "relative",
          family_name: "de Smit",
          phone: null,
          ...{ counts: false, voided: true },
          decision: "declined",
        },
        ...{ channel: "letter", note: "Brief", form: "shuttle", summary: "Gestopt.", recovery: "none" },
      },
    ]);
  });

  test("promise 1: what somebody changed in the portal is not written over: a row that differs says so, the same row does not", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const { rows: users } = await superuser.query("select email from users where id = $1", [mediator.id]);
    const files = {
      "registrations.csv": [
        registration,
        `C2,2015-01-02,self,traffic,unknown,north,taken_up,2015-01-10,${users[0].email},`,
      ],
      "parties.csv": [party, "C2a,C2,responsible,causer,yes,Smit,", "C2b,C2,harmed,bereaved,no,Hoekstra,"],
      "decisions.csv": ["party_ref,decided_on,decision", "C2a,2015-02-01,agreed"],
    };
    expect(await importing(await folderOf(files))).toMatchObject({ kind: "loaded" });
    const { rows: cases } = await superuser.query("select number from registrations where ref = 'C2'");
    const { parties, number } = await getCase(mediator, cases[0].number);
    const said = {
      key: crypto.randomUUID(),
      number,
      partyId: parties[0]?.id,
      decision: "withdrawn",
      decidedOn: "2015-03-01",
    };
    await recordDecision(mediator, said);
    await recordContactAttempt(mediator, {
      key: crypto.randomUUID(),
      number,
      partyId: parties[0]?.id,
      direction: "outgoing",
      channel: "phone",
      result: "reached",
      at: "2015-03-01T10:00",
      note: "",
    });
    const again = { ...files, "decisions.csv": ["party_ref,decided_on,decision", "C2a,2015-02-01,declined"] };
    expect(await importing(await folderOf(again))).toMatchObject({
      kind: "refused",
      faults: ['decisions.csv:2:party_ref: "C2a" was changed in the portal since it was imported'],
    });
    await superuser.query("update registrations set closed_on = null, legal_phase = 'after_trial' where ref = 'C2'");
    const withPhase = async (phase: string) => {
      const row = files["registrations.csv"][1]?.replace("unknown", phase) ?? "";
      return importing(await folderOf({ "registrations.csv": [registration, row] }));
    };
    expect(await withPhase("before_trial")).toMatchObject({
      faults: ['registrations.csv:2:registration_ref: "C2" was changed in the portal since it was imported'],
    });
    const before = await everything();
    for (const leftAlone of ["unknown", "after_trial"]) {
      expect(await withPhase(leftAlone)).toMatchObject({ files: { "registrations.csv": { unchanged: 1 } } });
    }
    expect(await everything()).toBe(before);
  });

  test("promise 1: what was corrected, voided or reopened in the portal stays: the same rows change nothing, others are faults", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const coordinator = await makeActor(superuser, "coordinator");
    const { rows: users } = await superuser.query("select email from users where id = $1", [mediator.id]);
    const open = `2015-01-02,self,traffic,unknown,north,taken_up,2015-01-10,${users[0].email},`;
    const row = {
      said: "2015-02-01,agreed",
      tried: "letter,sent",
      held: "conversation",
      report: "other,partial,Klaar.",
    };
    const files = ({ said, tried, held, report } = row) => ({
      "parties.csv": [
        party,
        "C5a,C5,responsible,causer,yes,Smit,",
        "C5b,C5,harmed,bereaved,no,Hoekstra,",
        "C6a,C6,harmed,victim,yes,Smit,",
      ],
      "decisions.csv": ["party_ref,decided_on,decision", `C5a,${said}`, "C5b,2015-02-01,agreed"],
      "contact_attempts.csv": [
        "attempt_ref,party_ref,at,direction,channel,result",
        `A5,C5a,2015-02-01T10:00,outgoing,${tried}`,
      ],
      "mediated_contacts.csv": ["contact_ref,registration_ref,held_on,form", `M5,C5,2015-03-01,${held}`],
      "closing_reports.csv": ["registration_ref,reason,recovery,summary", `C6,${report}`],
    });
    const registrations = (closed = "2015-06-01") => ({
      "registrations.csv": [registration, `C5,${open}`, `C6,${open}${closed}`],
    });
    expect(await importing(await folderOf({ ...registrations(), ...files() }))).toMatchObject({ kind: "loaded" });
    const { rows: cases } = await superuser.query(
      "select number from registrations where ref in ('C5', 'C6') order by ref",
    );
    const [{ number }, { number: closed }] = cases;
    const {
      contact_attempts: attempts,
      decisions,
      mediated_contacts: contacts,
      parties,
    } = await getCase(mediator, number);
    const smit = parties.find((one) => one.familyName === "Smit")?.id;
    const said = decisions.find((one) => one.partyId === smit);
    const correction = (corrects?: string) => ({
      key: crypto.randomUUID(),
      number,
      corrects,
      reason: "Het was anders.",
    });
    await correctContactAttempt(mediator, {
      ...{ ...correction(attempts[0]?.id), partyId: smit, direction: "outgoing", channel: "phone", result: "reached" },
      ...{ at: "2015-02-01T10:00", note: "" },
    });
    const voided = { heldOn: "2015-03-01", form: "conversation", voided: "on" };
    await correctMediatedContact(mediator, { ...correction(contacts[0]?.id), ...voided });
    await correctDecision(mediator, {
      ...correction(said?.id),
      partyId: smit,
      decision: "declined",
      decidedOn: "2015-02-01",
    });
    const reopening = { key: crypto.randomUUID(), number: closed, reopenedOn: "2015-07-01", reason: "Er is meer." };
    await reopenCase(coordinator, reopening);

    const before = await everything();
    const asItStands = { ...row, said: "2015-02-01,declined", tried: "phone,reached" };
    for (const folder of [
      { ...registrations(), ...files() },
      { ...registrations(""), ...files() },
      { ...registrations(""), ...files(asItStands) },
    ]) {
      expect(await importing(await folderOf(folder))).toMatchObject({
        kind: "loaded",
        files: Object.fromEntries(Object.keys(folder).map((name) => [name, { added: 0, changed: 0 }])),
      });
    }
    expect(await everything()).toBe(before);
    const changed = "was changed in the portal since it was imported";
    const others = { said: "2015-02-02,agreed", tried: "email,sent", held: "message", report: "safety,none,Klaar." };
    expect(await importing(await folderOf({ ...registrations("2015-06-02"), ...files(others) }))).toMatchObject({
      kind: "refused",
      faults: [
        `registrations.csv:3:registration_ref: "C6" ${changed}`,
        `decisions.csv:2:party_ref: "C5a" ${changed}`,
        `contact_attempts.csv:2:attempt_ref: "A5" ${changed}`,
        `mediated_contacts.csv:2:contact_ref: "M5" ${changed}`,
        `closing_reports.csv:2:registration_ref: "C6" ${changed}`,
      ],
    });
    expect(await everything()).toBe(before);
  });

  test("promise 1: reopened and closed again, a case stays as it is: each row that differs is one fault", async () => {
    const mediator = await makeActor(superuser, "mediator");
    const coordinator = await makeActor(superuser, "coordinator");
    const { rows: users } = await superuser.query("select email from users where id = $1", [mediator.id]);
    const folder = (closedOn: string, report: string) => ({
      "registrations.csv": [
        registration,
        `C7,2015-01-02,self,traffic,unknown,north,taken_up,2015-01-10,${users[0].email},${closedOn}`,
      ],
      "parties.csv": [party, "C7a,C7,harmed,victim,yes,Smit,"],
      "closing_reports.csv": ["registration_ref,reason,recovery,summary", `C7,${report}`],
    });
    const imported = folder("2015-06-01", "other,partial,Klaar.");
    expect(await importing(await folderOf(imported))).toMatchObject({ kind: "loaded" });
    const { rows: cases } = await superuser.query("select number from registrations where ref = 'C7'");
    const form = () => ({ key: crypto.randomUUID(), number: cases[0].number });
    await reopenCase(coordinator, { ...form(), reopenedOn: "2015-07-01", reason: "Er is meer." });
    const again = { reason: "safety", recovery: "none", summary: "Gestopt." };
    await closeCase(mediator, { ...form(), ...again, closedOn: "2015-08-01" });

    const before = await everything();
    for (const same of [imported, folder("2015-08-01", "safety,none,Gestopt.")]) {
      expect(await importing(await folderOf(same))).toMatchObject({
        files: Object.fromEntries(Object.keys(same).map((name) => [name, { added: 0, changed: 0, unchanged: 1 }])),
      });
    }
    const changed = "was changed in the portal since it was imported";
    for (const closedOn of ["2015-08-02", ""]) {
      expect(await importing(await folderOf(folder(closedOn, "other,none,Anders.")))).toMatchObject({
        count: 2,
        faults: [
          `registrations.csv:2:registration_ref: "C7" ${changed}`,
          `closing_reports.csv:2:registration_ref: "C7" ${changed}`,
        ],
      });
    }
    expect(await everything()).toBe(before);
  });

  test("promise 1: what a row left alone says counts no more: checks between rows look at what will stand", async () => {
    const desk = await makeActor(superuser, "registration_desk");
    const mediator = await makeActor(superuser, "mediator");
    const files = {
      "registrations.csv": [registration, "C8,2015-01-02,self,traffic,unknown,north,pending,,,"],
      "parties.csv": [party, "C8a,C8,harmed,victim,yes,Smit,"],
    };
    expect(await importing(await folderOf(files))).toMatchObject({ kind: "loaded" });
    const { rows } = await superuser.query("select id from registrations where ref = 'C8'");
    await takeUp(desk, { registrationId: rows[0].id, mediatorId: mediator.id, assessedOn: "2015-01-10" });
    const contacts = ["contact_ref,registration_ref,held_on,form", "C8m,C8,2015-02-01,message"];
    const more = await folderOf({ ...files, "mediated_contacts.csv": contacts });
    for (const added of [1, 0]) {
      expect(await importing(more)).toMatchObject({
        files: { "registrations.csv": { added: 0, changed: 0 }, "mediated_contacts.csv": { added } },
      });
    }
  });

  test("promise 1: the day of closing is not emptied while a closing report is stored", async () => {
    const files = (closedOn: string) => ({
      "registrations.csv": [registration, `C9,2015-01-02,self,traffic,unknown,north,taken_up,2015-01-10,,${closedOn}`],
      "parties.csv": [party, "C9a,C9,harmed,victim,yes,Smit,"],
    });
    const report = { "closing_reports.csv": ["registration_ref,reason,recovery,summary", "C9,other,none,Klaar."] };
    expect(await importing(await folderOf({ ...files("2015-06-01"), ...report }))).toMatchObject({ kind: "loaded" });
    expect(await importing(await folderOf(files("")))).toMatchObject({
      faults: ["registrations.csv:2:closed_on: is empty, while a closing report is stored"],
    });
  });

  test("part 4, B10: what an empty cell or a missing column takes away is counted and named, in a check too", async () => {
    const wide = `${party},email,country,preferred_language`;
    const stored = {
      "registrations.csv": [registration, "E8,2015-01-02,self,traffic,unknown,north,taken_up,2015-01-10,,"],
      "parties.csv": [
        wide,
        ...["a", "b", "c"].map(
          (one) => `E8${one},E8,harmed,victim,yes,Smit,+3161234567${one === "a" ? 8 : 9},${one}@example.org,BE,fr`,
        ),
      ],
      "decisions.csv": ["party_ref,decided_on,decision", "E8a,2015-02-01,declined", "E8a,2015-02-02,agreed"],
    };
    expect(await importing(await folderOf(stored))).toMatchObject({ kind: "loaded", notices: [{ count: 1 }] });
    const folder = await folderOf({
      "parties.csv": [
        `${party.replace(",phone", "")},email,preferred_language`,
        ...["a,E8,harmed,victim,yes,Smit,,fr", "b,E8,harmed,victim,yes,Smit,b@example.org,fr"].map((row) => `E8${row}`),
      ],
      "decisions.csv": ["party_ref,decided_on,decision", "E8a,2015-02-02,agreed"],
    });
    const said = {
      files: { "parties.csv": { changed: 2 }, "decisions.csv": { changed: 1 } },
      notices: [
        { count: 1, notice: "values of email that were stored are emptied: their cells in parties.csv are empty" },
        { count: 2, notice: "values of phone that were stored are emptied: parties.csv has no column phone" },
        { count: 2, notice: "values of country that were stored are emptied: parties.csv has no column country" },
        { count: 1, notice: "decisions that were stored are taken away: decisions.csv has fewer for the party" },
      ],
    };
    expect(await importing(folder, true)).toMatchObject({ kind: "checked", ...said });
    expect(await importing(folder)).toMatchObject({ kind: "loaded", ...said });
    expect(await importing(folder)).toMatchObject({ kind: "loaded", notices: [] });
  });

  test("part 4, B12: a folder that was imported before texts were cleaned changes nothing when it is loaded again", async () => {
    const name = "Jose\u0301";
    const files = {
      "registrations.csv": [registration, "E9,2015-01-02,self,traffic,unknown,north,pending,,,"],
      "parties.csv": [`${party},given_name`, `E9a,E9,harmed,victim,yes,Smit,,${name}`],
    };
    const folder = await folderOf(files);
    expect(await importing(folder)).toMatchObject({ kind: "loaded" });
    const { rows } = await superuser.query("select given_name from parties where ref = 'E9a'");
    expect(rows).toEqual([{ given_name: "José" }]);
    // As it was stored, and hashed, at the time.
    await superuser.query(
      `update parties p set given_name = $1, import_hash = md5(row(side, role, initiator, $1::text, family_name, birth_on,
         null::text, null::text, null::text, null::text, null::text, null::text, 'NL'::text, preferred_language)::text) where ref = 'E9a'`,
      [name],
    );
    const before = await everything();
    expect(await importing(folder)).toMatchObject({ files: { "parties.csv": { changed: 0, unchanged: 1 } } });
    expect(await everything()).toBe(before);
    const other = { ...files, "parties.csv": files["parties.csv"].map((line) => line.replace("Smit", "de Smit")) };
    expect(await importing(await folderOf(other))).toMatchObject({ files: { "parties.csv": { changed: 1 } } });
  });

  test("promise 1: a check changes nothing, and says what would be", async () => {
    const before = await everything();
    const folder = await folderOf({
      "registrations.csv": [registration, "C3,2015-01-02,self,traffic,unknown,north,pending,,,"],
      "parties.csv": [party, "C3a,C3,harmed,victim,yes,Smit,"],
    });
    expect(await importing(folder, true)).toMatchObject({ kind: "checked", files: { "parties.csv": { added: 1 } } });
    expect(await everything()).toBe(before);
  });

  test("promise 8 of part 1: imported cases run on in the numbers of their years, without a gap, and keep their number", async () => {
    const { rows } = await superuser.query(
      "select case_year, array_agg(case_sequence order by case_sequence) as given, max(last) as last from registrations join case_sequences on year = case_year group by case_year",
    );
    for (const { given, last } of rows) expect(given).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });
});
