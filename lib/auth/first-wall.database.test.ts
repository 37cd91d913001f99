import { globSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import { type Region, type Role, roles } from "@/core/words/users";
import { changePassword } from "@/lib/account/change-password";
import { endOtherSessions } from "@/lib/account/end-other-sessions";
import { endOwnSession } from "@/lib/account/end-session";
import { getOwnAccount } from "@/lib/account/queries";
import { endOwnFeed, findOwnFeed, makeOwnFeed } from "@/lib/appointments/feed";
import { findAppointment } from "@/lib/appointments/queries";
import { countByStatus, countOpenCases, listMediatorsInCaseload } from "@/lib/caseload/counts";
import { findNeighbours } from "@/lib/caseload/neighbours";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { assignMediator } from "@/lib/cases/assign-mediator";
import { getCaseAtWork } from "@/lib/cases/at-work";
import { getClosing, getReopening } from "@/lib/cases/closing";
import { getContactPossible } from "@/lib/cases/contact-possible";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { getOneSide } from "@/lib/cases/one-side";
import { getPartyOfCase, getPartyToWriteTo } from "@/lib/cases/party-of-case";
import { getAssignment, getCase, getCaseHead, getOpenCase } from "@/lib/cases/queries";
import { listToMind } from "@/lib/cases/to-mind";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { undoContactAttempt } from "@/lib/contact-attempts/entry";
import { correctContactDetails } from "@/lib/contact-details/correct";
import { recordDecision } from "@/lib/decisions/entry";
import { discardDraft } from "@/lib/drafts/discard";
import { countDrafts, findDraft, listDrafts } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save";
import { changeCase } from "@/lib/entries/change-case";
import { findUndoable } from "@/lib/entries/undoable";
import { getGuardians } from "@/lib/guardian-consents/queries";
import { findNewestText, listInformationTexts, listTextVersions } from "@/lib/information-texts/queries";
import { writeInformationText } from "@/lib/information-texts/write";
import { listMail } from "@/lib/mail/queries";
import { getCompartment, getCompartments } from "@/lib/parties/compartment";
import { addParty } from "@/lib/registered/add-party";
import { changeRegistered } from "@/lib/registered/change-registered";
import { correctParty } from "@/lib/registered/correct-party";
import { correctRegistration } from "@/lib/registered/correct-registration";
import { getRegistered, getRegisteredParty, getRegisteredToAddTo, isRegistered } from "@/lib/registered/queries";
import { assess } from "@/lib/registrations/assess";
import { assessmentOf, countPending, getRegistration, listPending } from "@/lib/registrations/queries";
import { register } from "@/lib/registrations/register";
import { takeUp } from "@/lib/registrations/take-up";
import { turnDown } from "@/lib/registrations/turn-down";
import { listCasesBehind } from "@/lib/statistics/list-cases-behind";
import { getAnnualReport, getFigures, getReportOfYear, getReportToHandOut, getYears } from "@/lib/statistics/queries";
import { linkStory } from "@/lib/stories/link";
import { getStory, listStories, requireStoryYear } from "@/lib/stories/queries";
import { removeStory } from "@/lib/stories/remove";
import { changeAccount } from "@/lib/users/change-account";
import { countChangesToDecide, listDecidedChanges, listOpenChanges } from "@/lib/users/change-queries";
import { confirmChange } from "@/lib/users/confirm-change";
import { createAccount } from "@/lib/users/create-account";
import { declineChange } from "@/lib/users/decline-change";
import { endAccount } from "@/lib/users/end-account";
import { endSessions } from "@/lib/users/end-sessions";
import { getAccount, listAccounts } from "@/lib/users/queries";
import { sendFirstLink } from "@/lib/users/send-first-link";
import { keepWorkingNotes } from "@/lib/working-notes/keep";
import { getWorkingNotes } from "@/lib/working-notes/queries";
import { useDatabase } from "@/testing/database";
import { entriesOfAllKinds, isOfParty, type MadeCase } from "@/testing/entries";
import { makeActor, startSession } from "@/testing/factories";
import { detailsValues, makeCase, partyValues, registrationValues } from "@/testing/registrations";

/**
 * The first wall alone: persons work as the superuser here, before whom the second wall does not stand. Whoever looks is of
 * the region north.
 */
vi.stubEnv("NEXTAUTH_SECRET", "a secret of tests");
const { superuser } = await useDatabase();
process.env.PORTAL_PERSON_URL = process.env.PORTAL_TEST_SUPERUSER_URL;
process.env.PORTAL_REPORTING_URL = process.env.PORTAL_TEST_SUPERUSER_URL;

const viewers = {} as Record<Role, Actor>;
let colleague: Actor;
let far: Actor;

beforeAll(async () => {
  for (const role of roles) viewers[role] = await makeActor(superuser, role);
  colleague = await makeActor(superuser, "mediator", ["north"]);
  far = await makeActor(superuser, "mediator", ["south"]);
});

/** What came of it: `done`, `NotFound`, or the rule that was broken. */
async function outcome(asked: () => Promise<unknown>): Promise<string> {
  try {
    await asked();
    return "done";
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return "rule" in error ? String(error.rule) : error.name;
  }
}

const key = () => crypto.randomUUID();

// ---- A case -------------------------------------------------------------------------------------------------------

type Case = MadeCase & { entries: Record<EntryKind, string> };
const reason = "Het was anders.";

const onCase: Record<string, (actor: Actor, one: Case) => Promise<unknown>> = {
  "cases/queries getCase": (actor, { number }) => getCase(actor, number),
  "cases/queries getCaseHead": (actor, { number }) => getCaseHead(actor, number),
  "cases/party-of-case getPartyOfCase": (actor, { number, harmed }) => getPartyOfCase(actor, number, harmed),
  "cases/one-side getOneSide": (actor, { number, harmed }) => getOneSide(actor, number, harmed),
  "cases/party-of-case getPartyToWriteTo": (actor, { number }) => getPartyToWriteTo(actor, number, undefined),
  "cases/queries getOpenCase": (actor, { number }) => getOpenCase(actor, number),
  "cases/to-mind listToMind": (actor, { number }) => listToMind(actor, number),
  "entries/change-case changeCase": (actor, { number }) =>
    changeCase(actor, "decisions.record", number, async () => null),
  "cases/closing getClosing": (actor, { number }) => getClosing(actor, number),
  "closing-reports/close closeCase": (actor, { number }) =>
    closeCase(actor, {
      key: key(),
      number,
      closedOn: "2021-06-01",
      reason: "other",
      recovery: "unknown",
      summary: "x",
    }),
  "cases/entry-to-correct getEntryToCorrect": (actor, { number, entries }) =>
    getEntryToCorrect(actor, number, "decisions", entries.decisions),
  ...Object.fromEntries(
    entriesOfAllKinds.flatMap(({ kind, record, correct, typed, beside }) => {
      const entry = (one: Case) => ({ key: key(), number: one.number, ...typed(one) });
      return [
        [record[0], (actor: Actor, one: Case) => record[1](actor, { ...entry(one), ...beside?.(one.entries[kind]) })],
        [
          correct[0],
          (actor: Actor, one: Case) =>
            correct[1](actor, { ...entry(one), corrects: one.entries[kind], voided: "on", reason }),
        ],
      ];
    }),
  ),
  "contact-attempts/entry undoContactAttempt": (actor, one) => onOwnCall(actor, one, undoContactAttempt),
  "entries/undoable findUndoable": (actor, one) =>
    onOwnCall(actor, one, async (_, { id }) => found(await findUndoable(actor, "contact_attempts", id))),
  "cases/at-work getCaseAtWork": (actor, { number }) => getCaseAtWork(actor, number),
  "parties/compartment getCompartments": async (actor, { number }) =>
    found((await getCompartments(actor, number)).get((await getCaseHead(actor, number)).parties[0]?.id ?? "")),
  "cases/contact-possible getContactPossible": (actor, { number }) => getContactPossible(actor, number),
  "guardian-consents/queries getGuardians": (actor, { number }) => getGuardians(actor, number),
  "appointments/queries findAppointment": (actor, { number, entries }) =>
    findAppointment(actor, number, entries.appointments),
  "parties/compartment getCompartment": (actor, { harmed }) => getCompartment(actor, harmed),
  "contact-details/correct correctContactDetails": (actor, { number, harmed }) =>
    correctContactDetails(actor, {
      ...detailsValues(),
      number,
      versions: "",
      partyId: harmed,
      city: "Assen",
    }),
  "registered/change-registered changeRegistered": (actor, { number }) =>
    changeRegistered(actor, number, async () => null),
  "registered/queries getRegistered": (actor, { number }) => getRegistered(actor, number),
  "registered/queries getRegisteredToAddTo": (actor, { number }) => getRegisteredToAddTo(actor, number),
  "registered/queries getRegisteredParty": (actor, { number, harmed }) => getRegisteredParty(actor, number, harmed),
  "registered/correct-party correctParty": (actor, { number, harmed }) =>
    correctParty(actor, partyPutRight(number, harmed)),
  "registered/add-party addParty": (actor, { number }) => addParty(actor, partyAdded(number)),
  "registered/correct-registration correctRegistration": (actor, { number }) =>
    correctRegistration(actor, requestPutRight(number)),
  "registered/queries isRegistered": async (actor, { number }) =>
    found((await isRegistered(actor, number)) ? true : null),
};

/** A party whose name is put right over a form that showed another. */
const partyPutRight = (of: string, partyId: string) => {
  const { side, role, initiator, birthOn, preferredLanguage } = partyValues("harmed", true);
  const shows = { side, role, givenName: "Hanna", birthOn: null, preferredLanguage };
  return {
    ...{ key: key(), of, partyId, side, role, initiator, givenName: "Hanna", familyName: "Bos", birthOn },
    ...{ preferredLanguage, reason, shown: JSON.stringify({ ...shows, initiator: true, familyName: "de Vries" }) },
  };
};
/** What came in, with another category, over a form that showed the one before. */
const requestPutRight = (of: string) => {
  const { key: _, parties: __, ...request } = registrationValues();
  const shown = { ...request, region: "north", account: null, offenceUntil: null, inCustody: false };
  const typed = { ...request, offenceCategory: "traffic", offenceUntil: "", reason };
  return { ...typed, key: key(), of, shown: JSON.stringify(shown) };
};
const partyAdded = (of: string) => ({ key: key(), of, party: partyValues("harmed", false) });

/** What one does with a call that one recorded a moment ago; where one may record none, with that of somebody else. */
async function onOwnCall(actor: Actor, one: Case, act: (actor: Actor, undo: { id: string }) => Promise<unknown>) {
  const [kind] = entriesOfAllKinds.filter((each) => each.kind === "contact_attempts");
  const call = { key: key(), number: one.number, ...kind?.typed(one), at: "2021-03-11T11:40" };
  const id = await kind?.record[1](actor, call).then(
    () => call.key,
    () => one.entries.contact_attempts,
  );
  return act(actor, { key: key(), number: one.number, id } as { id: string });
}

/** What is there; what is not is not found. */
function found<T>(one: T | null | undefined): T {
  if (!one) throw new NotFound();
  return one;
}

const caseSituations = ["own", "colleagues", "elsewhere"] as const;
const casesWithinReach: Record<Role, (typeof caseSituations)[number][]> = {
  mediator: ["own"],
  coordinator: ["own", "colleagues"],
  registration_desk: [],
  management: [],
  admin: [],
};

/** The case of a situation that refusals meet: one for all of them, since none of them may change it. */
const untouched = new Map<string, Promise<Case>>();

function caseToRefuse(situation: (typeof caseSituations)[number], viewer: Actor): Promise<Case> {
  const name = situation === "own" ? `own ${viewer.id}` : situation;
  const one = untouched.get(name) ?? caseOf(situation, viewer);
  untouched.set(name, one);
  return one;
}

/** A case in which every verb would do its work: both sides agreed, and there is one entry of each kind. */
async function caseOf(situation: (typeof caseSituations)[number], viewer: Actor): Promise<Case> {
  if (situation === "elsewhere") return agreedCase(far, "south");
  return agreedCase(situation === "own" ? viewer : colleague, "north");
}

async function agreedCase(mediator: Actor, region: Region): Promise<Case> {
  const made = await makeCase(mediator, { region });
  const { number } = made;
  for (const partyId of [made.harmed, made.responsible])
    await recordDecision(mediator, { key: key(), number, partyId, decision: "agreed", decidedOn: "2021-03-06" });
  const entries = {} as Case["entries"];
  for (const { kind, record, typed } of entriesOfAllKinds) {
    entries[kind] = key();
    await record[1](mediator, { key: entries[kind], number, ...typed(made) });
  }
  return { ...made, entries };
}

describe.each(roles)("promise 6, without the second wall: %s and a case", (role) => {
  const mediates = role === "mediator" || role === "coordinator";
  const situations = caseSituations.filter((situation) => mediates || situation !== "own");

  test.each(Object.keys(onCase))("%s", async (name) => {
    for (const situation of situations) {
      const expected = casesWithinReach[role].includes(situation) ? "done" : "NotFound";
      const one = await (expected === "done" ? caseOf : caseToRefuse)(situation, viewers[role]);
      const before = await everything(one);
      const came = await outcome(async () => onCase[name]?.(viewers[role], one));
      expect([situation, came]).toEqual([situation, expected]);
      if (expected === "NotFound") expect(await everything(one)).toEqual(before);
    }
  });

  test("a case that is none looks the same as one out of reach", async () => {
    const none = { number: "2021-9999", registrationId: key(), harmed: key(), responsible: key() };
    const entries = Object.fromEntries(entryKinds.map((kind) => [kind, key()])) as Case["entries"];
    for (const [name, verb] of Object.entries(onCase)) {
      expect([name, await outcome(async () => verb(viewers[role], { ...none, entries }))]).toEqual([name, "NotFound"]);
    }
  });
});

test("promise 6, without the second wall: a party of another case is not found in one's own", async () => {
  const { mediator } = viewers;
  const own = await caseOf("own", mediator);
  const other = await caseOf("colleagues", mediator);
  const mixed = { ...own, harmed: other.harmed };
  const ofParties = entriesOfAllKinds
    .filter(({ kind }) => isOfParty(kind))
    .flatMap(({ record, correct }) => [record[0], correct[0]]);
  const ofParty = Object.entries(onCase).filter(
    ([name, verb]) => ofParties.includes(name) || String(verb).includes("harmed"),
  );
  expect(ofParty).toHaveLength(6 + ofParties.length);
  for (const [name, verb] of ofParty) {
    expect([name, await outcome(async () => verb(mediator, mixed))]).toEqual([name, "NotFound"]);
  }
});

/** All that is kept of a case, and that somebody did something with it. */
async function everything({ registrationId }: Case) {
  const { rows } = await superuser.query(
    `select to_jsonb(r) as registration, (select jsonb_agg(to_jsonb(d) order by id) from contact_details d where registration_id = r.id) as details,
       ${entryKinds.map((kind) => `(select count(*) from ${kind} where registration_id = r.id) as ${kind},`).join(" ")}
       (select count(*) from closing_reports where registration_id = r.id) as reports,
       (select jsonb_agg(to_jsonb(p) order by id) from parties p where registration_id = r.id) as parties,
       (select count(*) from party_versions where registration_id = r.id) as corrected,
       (select count(*) from registration_versions where registration_id = r.id) as put_right,
       (select count(*) from audit_entries where registration_id = r.id) as audit
       from registrations r where id = $1`,
    [registrationId],
  );
  return rows;
}

/** Who may comes last: all others are refused what stands there still. */
const coordinatorLast: Role[] = [...roles.filter((role) => role !== "coordinator"), "coordinator"];

/** A case that has no mediator yet. */
const onCaseOfNobody: Record<string, (actor: Actor, one: Case) => Promise<unknown>> = {
  "cases/queries getAssignment": (actor, { number }) => getAssignment(actor, number),
  "cases/assign-mediator assignMediator": (actor, { number }) =>
    assignMediator(actor, { number, mediatorId: colleague.id }),
};

test.each(Object.entries(onCaseOfNobody))("promise 6, without the second wall: %s", async (_, verb) => {
  for (const situation of ["colleagues", "elsewhere"] as const) {
    const one = await caseOf(situation, colleague);
    await superuser.query("update registrations set mediator_id = null where id = $1", [one.registrationId]);
    for (const role of coordinatorLast) {
      const before = await everything(one);
      const came = await outcome(() => verb(viewers[role], one));
      const may = role === "coordinator" && situation === "colleagues";
      expect([role, situation, came]).toEqual([role, situation, may ? "done" : "NotFound"]);
      if (!may) expect(await everything(one)).toEqual(before);
    }
  }
});

/** A case that is closed. */
const onClosedCase: Record<string, (actor: Actor, one: Case) => Promise<unknown>> = {
  "cases/closing getReopening": (actor, { number }) => getReopening(actor, number),
  "closing-reports/reopen reopenCase": (actor, { number }) =>
    reopenCase(actor, { key: key(), number, reopenedOn: "2021-07-01", reason }),
};

test.each(Object.entries(onClosedCase))("promise 6, without the second wall: %s", async (_, verb) => {
  for (const situation of ["colleagues", "elsewhere"] as const) {
    const one = await caseOf(situation, colleague);
    const mediator = situation === "elsewhere" ? far : colleague;
    await onCase["closing-reports/close closeCase"]?.(mediator, one);
    for (const role of coordinatorLast) {
      const before = await everything(one);
      const came = await outcome(() => verb(viewers[role], one));
      const may = role === "coordinator" && situation === "colleagues";
      expect([role, situation, came]).toEqual([role, situation, may ? "done" : "NotFound"]);
      if (!may) expect(await everything(one)).toEqual(before);
    }
  }
});

// ---- A registration -----------------------------------------------------------------------------------------------

const registrationSituations = [
  "here",
  "elsewhere",
  "recordedElsewhere",
  "turnedDownHere",
  "turnedDownElsewhere",
] as const;
type RegistrationSituation = (typeof registrationSituations)[number];
const waiting: RegistrationSituation[] = ["here", "elsewhere", "recordedElsewhere"];

type Expected = { verb: (actor: Actor, one: Waiting) => Promise<unknown>; refusal: Record<Role, string> } & {
  reach: Partial<Record<Role, RegistrationSituation[]>>;
};
type Waiting = { registrationId: string; region: Region; partyId: string };

const hidden = {
  mediator: "NotFound",
  coordinator: "NotFound",
  registration_desk: "NotFound",
  management: "NotFound",
  admin: "NotFound",
};
const gone = {
  ...hidden,
  mediator: "assessedAlready",
  coordinator: "assessedAlready",
  registration_desk: "assessedAlready",
};
const assessedOn = "2021-03-05";
const mediatorOf = (region: Region) => (region === "south" ? far : colleague);

/** Whose parties somebody puts right: of what they may read; and adds to, of what waits. */
const putRight: Expected["reach"] = {
  mediator: ["here", "recordedElsewhere"],
  coordinator: ["here", "recordedElsewhere", "turnedDownHere"],
  registration_desk: [...registrationSituations],
};
const addedTo: Expected["reach"] = {
  mediator: ["here", "recordedElsewhere"],
  coordinator: ["here", "recordedElsewhere"],
  registration_desk: waiting,
};

const onRegistration: Record<string, Expected> = {
  "registrations/queries getRegistration": {
    verb: (actor, { registrationId }) => getRegistration(actor, registrationId),
    refusal: hidden,
    reach: {
      mediator: ["here", "recordedElsewhere"],
      coordinator: ["here", "recordedElsewhere", "turnedDownHere"],
      registration_desk: [...registrationSituations],
    },
  },
  "registrations/assess assess": {
    verb: (actor, { registrationId }) =>
      assess(actor, "registrations.turn_down", { registrationId, assessedOn }, async () => null),
    refusal: { ...gone, mediator: "NotFound" },
    reach: { coordinator: ["here"], registration_desk: waiting },
  },
  "registrations/take-up takeUp": {
    verb: (actor, { registrationId, region }) =>
      takeUp(actor, {
        registrationId,
        mediatorId: actor.role === "mediator" ? actor.id : mediatorOf(region).id,
        assessedOn,
      }),
    refusal: gone,
    reach: { mediator: ["here"], coordinator: ["here"], registration_desk: waiting },
  },
  "registrations/turn-down turnDown": {
    verb: (actor, { registrationId }) => turnDown(actor, { registrationId, reason: "other", assessedOn }),
    refusal: { ...gone, mediator: "NotFound" },
    reach: { coordinator: ["here"], registration_desk: waiting },
  },
  "registered/queries getRegistered": {
    verb: (actor, { registrationId }) => getRegistered(actor, registrationId),
    refusal: hidden,
    reach: putRight,
  },
  "registered/queries getRegisteredParty": {
    verb: (actor, { registrationId, partyId }) => getRegisteredParty(actor, registrationId, partyId),
    refusal: hidden,
    reach: putRight,
  },
  "registered/correct-party correctParty": {
    verb: (actor, { registrationId, partyId }) => correctParty(actor, partyPutRight(registrationId, partyId)),
    refusal: hidden,
    reach: putRight,
  },
  "registered/correct-registration correctRegistration": {
    verb: (actor, { registrationId }) => correctRegistration(actor, requestPutRight(registrationId)),
    refusal: hidden,
    reach: putRight,
  },
  "registered/queries getRegisteredToAddTo": {
    verb: (actor, { registrationId }) => getRegisteredToAddTo(actor, registrationId),
    refusal: hidden,
    reach: addedTo,
  },
  "registered/add-party addParty": {
    verb: (actor, { registrationId }) => addParty(actor, partyAdded(registrationId)),
    refusal: hidden,
    reach: addedTo,
  },
};

async function registrationIn(situation: RegistrationSituation, viewer: Actor): Promise<Waiting> {
  const region = situation === "here" || situation === "turnedDownHere" ? "north" : "south";
  const recorder = situation === "recordedElsewhere" ? viewer : viewers.registration_desk;
  const registrationId = await register(recorder, registrationValues({ region }));
  if (situation.startsWith("turnedDown")) {
    await turnDown(viewers.registration_desk, { registrationId, reason: "other", assessedOn });
  }
  const { rows } = await superuser.query("select id from parties where registration_id = $1 order by position", [
    registrationId,
  ]);
  return { registrationId, region, partyId: rows[0].id };
}

describe.each(roles)("promise 6, without the second wall: %s and a registration", (role) => {
  const registers = role !== "management" && role !== "admin";
  const situations = registrationSituations.filter((one) => registers || one !== "recordedElsewhere");

  test.each(Object.keys(onRegistration))("%s", async (name) => {
    const tried = onRegistration[name];
    if (!tried) throw new Error(`nothing is called ${name}`);
    for (const situation of situations) {
      const one = await registrationIn(situation, viewers[role]);
      const before = await rowOf(one);
      const came = await outcome(() => tried.verb(viewers[role], one));
      const may = tried.reach[role]?.includes(situation) ?? false;
      expect([situation, came]).toEqual([situation, may ? "done" : tried.refusal[role]]);
      if (!may) expect(await rowOf(one)).toEqual(before);
    }
  });

  test("how it can be assessed: by nobody out of reach", async () => {
    for (const situation of situations) {
      const { region } = await registrationIn(situation, viewers[role]);
      const assessment = situation.startsWith("turnedDown") ? "not_taken_up" : "pending";
      const { mediators, mayTurnDown } = await assessmentOf(viewers[role], { assessment, region });
      const reach = (verb: string) => onRegistration[verb]?.reach[role]?.includes(situation) ?? false;
      expect([situation, mayTurnDown]).toEqual([situation, reach("registrations/turn-down turnDown")]);
      expect([situation, mediators.length > 0]).toEqual([situation, reach("registrations/take-up takeUp")]);
      if (role === "mediator") expect(mediators.filter(({ id }) => id !== viewers.mediator.id)).toEqual([]);
    }
  });

  test("contact details while it waits: of whoever sees both registrations and cases", async () => {
    const reach: Partial<Record<Role, RegistrationSituation[]>> = {
      mediator: ["here", "recordedElsewhere"],
      coordinator: ["here", "recordedElsewhere"],
    };
    // What the desk sees of these is for lib/parties to say; it is not less than nothing.
    for (const situation of role === "registration_desk" ? (["turnedDownHere"] as const) : situations) {
      const { partyId } = await registrationIn(situation, viewers[role]);
      const expected = reach[role]?.includes(situation) ? "done" : "NotFound";
      expect([situation, await outcome(() => getCompartment(viewers[role], partyId))]).toEqual([situation, expected]);
    }
  });
});

async function rowOf({ registrationId }: Waiting) {
  return (await superuser.query("select * from registrations where id = $1", [registrationId])).rows;
}

// ---- Lists --------------------------------------------------------------------------------------------------------

const withinReach: Partial<Record<Role, { cases?: string; pending: string }>> = {
  mediator: { cases: "mediator_id = $1", pending: "region = 'north' or recorded_by = $1" },
  coordinator: { cases: "region = 'north' or mediator_id = $1", pending: "region = 'north' or recorded_by = $1" },
  registration_desk: { pending: "$1::uuid is not null" },
};

describe.each(roles)("promise 6, without the second wall: %s and lists", (role) => {
  const reach = withinReach[role];
  const filter = caseloadFilter.parse({});

  async function expectedRows(assessment: string, condition: string) {
    const { rows } = await superuser.query<{ id: string; number: string; mediator_id: string }>(
      `select id, number, mediator_id from registrations where assessment = '${assessment}' and closed_on is null and (${condition})`,
      [viewers[role].id],
    );
    return rows;
  }

  test("listCaseload, countByStatus, countOpenCases, listMediatorsInCaseload, findNeighbours", async () => {
    const me = viewers[role];
    await caseOf("colleagues", me);
    await caseOf("elsewhere", me);
    const lists = [
      () => listCaseload(me, filter),
      () => countByStatus(me, filter),
      () => countOpenCases(me),
      () => listMediatorsInCaseload(me),
      () => findNeighbours(me, filter, "2021-0001"),
    ];
    if (!reach?.cases) {
      for (const list of lists) expect(await outcome(async () => list())).toBe("NotFound");
      return;
    }
    await caseOf("own", me);
    const expected = await expectedRows("taken_up", reach.cases);
    const { cases, total } = await listCaseload(me, filter);
    expect(total).toBe(expected.length);
    expect(expected.map((row) => row.number)).toEqual(expect.arrayContaining(cases.map((one) => one.number)));
    const { closed: _, ...open } = await countByStatus(me, filter);
    expect(Object.values(open).reduce((sum, count) => sum + count, 0)).toBe(expected.length);
    expect(await countOpenCases(me)).toBe(expected.length);
    const mediators = (await listMediatorsInCaseload(me)).map((one) => one.id);
    expect(mediators).toContain(me.id);
    expect(mediators).not.toContain(far.id);
    expect(mediators.includes(colleague.id)).toBe(role === "coordinator");
  });

  test("listPending, countPending", async () => {
    const me = viewers[role];
    const elsewhere = await registrationIn("elsewhere", me);
    if (!reach) {
      expect(await outcome(async () => listPending(me))).toBe("NotFound");
      expect(await outcome(async () => countPending(me))).toBe("NotFound");
      return;
    }
    await registrationIn("here", me);
    const expected = (await expectedRows("pending", reach.pending)).map((row) => row.id);
    const listed = (await listPending(me)).map((one) => one.id);
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(listed.includes(elsewhere.registrationId)).toBe(role === "registration_desk");
    expect(await countPending(me)).toBe(expected.length);
  });
});

// ---- What is no case's --------------------------------------------------------------------------------------------

async function makeStory(): Promise<string> {
  const made =
    "insert into stories (year, title, address) values (2021, 'Een brief', 'https://example.org/brief') returning id";
  return (await superuser.query<{ id: string }>(made)).rows[0]?.id ?? "";
}

/** The token of another session of somebody's. */
async function startAnother(actor: Actor): Promise<string> {
  return (await startSession(superuser, { ...actor, email: "" })).token;
}

/** A new account that another admin asked for, which waits. */
async function changeByAnother(): Promise<string> {
  const id = key();
  const input = { key: id, email: `${id}@example.org`, name: "Nieuw", role: "registration_desk" };
  await createAccount(await makeActor(superuser, "admin"), input, "nl");
  return id;
}

const writing: Role[] = ["mediator", "coordinator", "registration_desk", "management"];
const ofRoles: Record<string, { may: Role[]; verb: (actor: Actor) => Promise<unknown> }> = {
  "registrations/register register": {
    may: ["mediator", "coordinator", "registration_desk"],
    verb: (actor) => register(actor, registrationValues()),
  },
  "statistics/queries getFigures": {
    may: ["mediator", "coordinator", "management"],
    verb: async (actor) => getFigures(actor, 2021),
  },
  "statistics/queries getAnnualReport": {
    may: ["mediator", "coordinator", "management"],
    verb: async (actor) => getAnnualReport(actor, 2021, {}),
  },
  "statistics/queries getReportOfYear": {
    may: ["mediator", "coordinator", "management"],
    verb: async (actor) => getReportOfYear(actor, 2021, {}),
  },
  "statistics/queries getReportToHandOut": {
    may: ["mediator", "coordinator", "management"],
    verb: async (actor) => getReportToHandOut(actor, 2021, {}),
  },
  "statistics/queries getYears": {
    may: ["mediator", "coordinator", "management"],
    verb: async (actor) => getYears(actor, 2021, {}),
  },
  "statistics/list-cases-behind listCasesBehind": {
    may: ["coordinator"],
    verb: async (actor) => {
      const { cases } = await listCasesBehind(actor, { year: 2021, indicator: "registrations_received" });
      expect(new Set(cases.map((one) => one.region))).toEqual(new Set(["north"]));
    },
  },
  "stories/queries listStories": {
    may: ["mediator", "coordinator", "management"],
    verb: async (actor) => listStories(actor, 2021),
  },
  "stories/queries getStory": { may: ["management"], verb: async (actor) => getStory(actor, await makeStory()) },
  "stories/queries requireStoryYear": { may: ["management"], verb: async (actor) => requireStoryYear(actor, 2021) },
  "stories/link linkStory": {
    may: ["management"],
    verb: async (actor) =>
      linkStory(actor, { key: key(), year: 2021, title: "Een brief", quote: "", address: "https://example.org/brief" }),
  },
  "stories/remove removeStory": {
    may: ["management"],
    verb: async (actor) => removeStory(actor, { storyId: await makeStory() }),
  },
  "appointments/feed findOwnFeed": { may: ["mediator", "coordinator"], verb: async (actor) => findOwnFeed(actor) },
  "appointments/feed makeOwnFeed": { may: ["mediator", "coordinator"], verb: (actor) => makeOwnFeed(actor) },
  "appointments/feed endOwnFeed": { may: ["mediator", "coordinator"], verb: (actor) => endOwnFeed(actor) },
  "information-texts/queries listInformationTexts": {
    may: ["mediator", "coordinator"],
    verb: async (actor) => listInformationTexts(actor),
  },
  "information-texts/queries listTextVersions": {
    may: ["mediator", "coordinator"],
    verb: async (actor) => listTextVersions(actor),
  },
  "information-texts/queries findNewestText": {
    may: ["coordinator"],
    verb: async (actor) => findNewestText(actor),
  },
  "information-texts/write writeInformationText": {
    may: ["coordinator"],
    verb: (actor) =>
      writeInformationText(actor, { key: key(), seen: "0", dutch: "Wat het is.", english: "What it is." }),
  },
  "account/queries getOwnAccount": { may: [...roles], verb: (actor) => getOwnAccount(actor) },
  "account/end-other-sessions endOtherSessions": { may: [...roles], verb: (actor) => endOtherSessions(actor) },
  "drafts/save saveDraft": { may: writing, verb: (actor) => saveDraft(actor, draftAt(actor, "/registrations/new")) },
  "drafts/discard discardDraft": {
    may: writing,
    verb: (actor) => discardDraft(actor, { draft: "/registrations/new" }),
  },
  "drafts/queries findDraft": { may: writing, verb: async (actor) => findDraft(actor, "/registrations/new") },
  "drafts/queries listDrafts": { may: writing, verb: async (actor) => listDrafts(actor) },
  "drafts/queries countDrafts": { may: writing, verb: async (actor) => countDrafts(actor) },
  "account/end-session endOwnSession": {
    may: [...roles],
    verb: async (actor) => {
      const own = { ...actor, token: await startAnother(actor) };
      await endOwnSession(actor, { sessionId: (await getOwnAccount(own)).sessions[0]?.id });
    },
  },
  "account/change-password changePassword": {
    may: [...roles],
    // The present password is asked for, and is another: so far everybody comes.
    verb: async (actor) => {
      const password = "een zin die niemand raadt";
      const asked = changePassword(actor, { current: "another", password, repeated: password }, { device: null });
      await asked.catch((error: unknown) => {
        if (!(error instanceof RuleBroken && error.rule === "wrongPassword")) throw error;
      });
    },
  },
  "mail/queries listMail": { may: ["admin"], verb: async (actor) => listMail(actor) },
  "users/queries getAccount": { may: ["admin"], verb: async (actor) => getAccount(actor, actor.id) },
  "users/queries listAccounts": { may: ["admin"], verb: async (actor) => listAccounts(actor) },
  "users/create-account createAccount": {
    may: ["admin"],
    verb: (actor) =>
      createAccount(actor, { key: key(), email: `${key()}@example.org`, name: "Nieuw", role: "management" }, "nl"),
  },
  "users/change-queries listOpenChanges": { may: ["admin"], verb: async (actor) => listOpenChanges(actor) },
  "users/change-queries listDecidedChanges": { may: ["admin"], verb: async (actor) => listDecidedChanges(actor) },
  "users/change-queries countChangesToDecide": { may: ["admin"], verb: async (actor) => countChangesToDecide(actor) },
  "users/change-account changeAccount": {
    may: ["admin"],
    verb: async (actor) => {
      const { id: userId } = await makeActor(superuser, "management");
      return changeAccount(actor, { key: key(), userId, was: "management", role: "registration_desk" });
    },
  },
  "users/confirm-change confirmChange": {
    may: ["admin"],
    verb: async (actor) => confirmChange(actor, { changeId: await changeByAnother() }, "nl"),
  },
  "users/decline-change declineChange": {
    may: ["admin"],
    verb: async (actor) => declineChange(actor, { changeId: await changeByAnother() }),
  },
  "users/send-first-link sendFirstLink": {
    may: ["admin"],
    verb: async (actor) => sendFirstLink(actor, { userId: (await makeActor(superuser, "management")).id }, "nl"),
  },
  "users/end-account endAccount": {
    may: ["admin"],
    verb: async (actor) => endAccount(actor, { userId: (await makeActor(superuser, "management")).id }),
  },
  "users/end-sessions endSessions": {
    may: ["admin"],
    verb: async (actor) => endSessions(actor, { userId: (await makeActor(superuser, "management")).id }),
  },
};

function draftAt({ id }: Actor, address: string) {
  return { address, openedBy: id, page: key(), seen: 0, values: { account: "Van mij alleen." } };
}

test("part 6, promise 1, without the second wall: a draft is seen by whoever wrote it, and saved in a case within reach", async () => {
  const { mediator, coordinator } = viewers;
  const own = await caseOf("own", mediator);
  const address = `/cases/${own.number}/closing`;
  await saveDraft(mediator, draftAt(mediator, address));
  for (const other of [coordinator, colleague, far]) {
    expect(await findDraft(other, address)).toEqual({ seen: 0, draft: null });
    expect((await listDrafts(other)).map((draft) => draft.address)).not.toContain(address);
    await discardDraft(other, { draft: address });
  }
  expect((await findDraft(mediator, address)).draft?.values).toEqual({ account: "Van mij alleen." });
  expect(await outcome(() => saveDraft(colleague, draftAt(colleague, address)))).toBe("NotFound");
  await superuser.query("update registrations set mediator_id = $1 where id = $2", [colleague.id, own.registrationId]);
  expect(await findDraft(mediator, address)).toEqual({ seen: 0, draft: null });
  expect((await listDrafts(mediator)).map((draft) => draft.address)).not.toContain(address);
});

test("part 6, promise 12, without the second wall: working notes are of whoever is tied to the case, a text for each", async () => {
  const { mediator, coordinator, registration_desk: desk, management, admin } = viewers;
  const own = await caseOf("own", mediator);
  await keepWorkingNotes(mediator, { number: own.number, seen: 0, note: "Van mij alleen." });
  for (const other of [coordinator, colleague, far, desk, management, admin]) {
    expect(await outcome(async () => getWorkingNotes(other, own.number))).toBe("NotFound");
    expect(await outcome(() => keepWorkingNotes(other, { number: own.number, seen: 0, note: "x" }))).toBe("NotFound");
  }
  await superuser.query("update registrations set mediator_id = $1 where id = $2", [colleague.id, own.registrationId]);
  expect(await getWorkingNotes(colleague, own.number)).toMatchObject({ note: null, seen: 0 });
  expect(await outcome(async () => getWorkingNotes(mediator, own.number))).toBe("NotFound");
});

test.each(Object.entries(ofRoles))("promise 6, without the second wall: %s", async (_, { may, verb }) => {
  for (const role of roles) {
    const came = await outcome(() => verb(viewers[role]));
    expect([role, came]).toEqual([role, may.includes(role) ? "done" : "NotFound"]);
  }
});

test("promise 6: every query and verb that takes an actor is tried here", () => {
  const tried = [
    ...Object.keys(onCase),
    ...Object.keys(onCaseOfNobody),
    ...Object.keys(onClosedCase),
    ...Object.keys(onRegistration),
    ...Object.keys(ofRoles),
    // The names of colleagues are for everybody who is signed in.
    "users/mediators listMediatorsOf",
    "registrations/queries assessmentOf",
    "registrations/queries listPending",
    "registrations/queries countPending",
    "appointments/queries listWeek",
    "caseload/queries listCaseload",
    "caseload/counts countByStatus",
    "caseload/counts countOpenCases",
    "caseload/counts listMediatorsInCaseload",
    "caseload/neighbours findNeighbours",
    // The audit trail is added to by everybody, under their own name.
    "audit/refused notingRefusal",
    "audit/refused noteRefused",
    // Of one's own cases alone: below.
    "working-notes/keep keepWorkingNotes",
    "working-notes/queries getWorkingNotes",
    // It does what the work may, and ends a draft of one's own.
    "action/end-draft sendingDraft",
    "statistics/note-figures noteFigures",
  ];
  // lib/auth is the wall itself.
  const files = globSync("lib/*/*.{ts,tsx}").filter((file) => !/\.test\.tsx?$|^lib\/auth\//.test(file));
  const written = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const taking = text.matchAll(
      /export\s+(?:async\s+)?(?:function\s+(\w+)\s*(?:<[^(]*>)?\(|const\s+(\w+)\s*=[^(]*\()\s*_?\w+:\s*(?:Actor|Pick<Actor|Omit<Actor)/g,
    );
    // The frame makes them of a kind (lib/entries/verbs.ts).
    const made = text.matchAll(/export const (\w+) = (?:recording|correcting|undoing)\(/g);
    return [...taking, ...made].map((match) => `${file.replace(/^lib\/|\.tsx?$/g, "")} ${match[1] ?? match[2]}`);
  });
  expect(written.toSorted()).toEqual([...new Set(tried)].toSorted());
});
