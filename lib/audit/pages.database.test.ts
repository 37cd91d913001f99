import { globSync, readFileSync } from "node:fs";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import type { Role } from "@/core/words/users";
import { findAppointment, listWeek } from "@/lib/appointments/queries";
import { listCaseload } from "@/lib/caseload/queries";
import { getCaseAtWork } from "@/lib/cases/at-work";
import { getClosing, getReopening } from "@/lib/cases/closing";
import { getContactPossible } from "@/lib/cases/contact-possible";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { getOneSide } from "@/lib/cases/one-side";
import { getPartyOfCase, getPartyToWriteTo } from "@/lib/cases/party-of-case";
import { getAssignment, getCase, getOpenCase } from "@/lib/cases/queries";
import { listDrafts } from "@/lib/drafts/queries";
import { getGuardians } from "@/lib/guardian-consents/queries";
import { listMail } from "@/lib/mail/queries";
import { getCompartment } from "@/lib/parties/compartment";
import { getRegistered, getRegisteredParty, getRegisteredToAddTo } from "@/lib/registered/queries";
import { getRegistration, listPending } from "@/lib/registrations/queries";
import { register } from "@/lib/registrations/register";
import { listCasesBehind } from "@/lib/statistics/list-cases-behind";
import { noteFigures } from "@/lib/statistics/note-figures";
import { listDecidedChanges, listOpenChanges } from "@/lib/users/change-queries";
import { getAccount, listAccounts } from "@/lib/users/queries";
import { getWorkingNotes } from "@/lib/working-notes/queries";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase, registrationValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
const viewers: Partial<Record<Role, Actor>> = {};
let one: Awaited<ReturnType<typeof makeCase>>;
let own: typeof one;
let waiting: string;

beforeAll(async () => {
  for (const role of ["mediator", "coordinator", "admin"] as const) viewers[role] = await makeActor(superuser, role);
  one = await makeCase(await makeActor(superuser, "mediator"));
  if (viewers.mediator) own = await makeCase(viewers.mediator);
  waiting = await register(await makeActor(superuser, "registration_desk"), registrationValues());
});
beforeEach(() => superuser.query("truncate audit_entries"));

/** The reads that leave an entry: by whom, how, and what the entry says. That of a case stands also where the rest is refused. */
const noted: Record<string, [Role, (actor: Actor) => Promise<unknown>, string]> = {
  findAppointment: ["coordinator", (actor) => findAppointment(actor, one.number, one.number), "cases.read"],
  listWeek: ["coordinator", (actor) => listWeek(actor, "2025-01-20"), "appointments.list"],
  listCaseload: ["coordinator", (actor) => listCaseload(actor, { status: "open", page: 1 }), "cases.list"],
  getCase: ["coordinator", (actor) => getCase(actor, one.number), "cases.read"],
  getCaseAtWork: [
    "coordinator",
    (actor) => getCaseAtWork(actor, one.number),
    "cases.read contact_details.read contact_details.read",
  ],
  getOpenCase: ["coordinator", (actor) => getOpenCase(actor, one.number), "cases.read"],
  getAssignment: ["coordinator", (actor) => getAssignment(actor, one.number), "cases.read"],
  getClosing: ["coordinator", (actor) => getClosing(actor, one.number), "cases.read"],
  getWorkingNotes: ["mediator", (actor) => getWorkingNotes(actor, own.number), "cases.read"],
  getReopening: ["coordinator", (actor) => getReopening(actor, one.number), "cases.read"],
  getContactPossible: ["coordinator", (actor) => getContactPossible(actor, one.number), "cases.read"],
  getGuardians: ["coordinator", (actor) => getGuardians(actor, one.number), "cases.read"],
  getEntryToCorrect: [
    "coordinator",
    (actor) => getEntryToCorrect(actor, one.number, "mediated_contacts", crypto.randomUUID()),
    "cases.read",
  ],
  getOneSide: ["coordinator", (actor) => getOneSide(actor, one.number, one.harmed), "cases.read contact_details.read"],
  getPartyOfCase: [
    "coordinator",
    (actor) => getPartyOfCase(actor, one.number, one.harmed),
    "cases.read contact_details.read",
  ],
  getPartyToWriteTo: [
    "coordinator",
    (actor) => getPartyToWriteTo(actor, one.number, one.harmed),
    "cases.read contact_details.read",
  ],
  getRegistered: ["coordinator", (actor) => getRegistered(actor, one.number), "cases.read"],
  getRegisteredParty: ["coordinator", (actor) => getRegisteredParty(actor, one.number, one.harmed), "cases.read"],
  getRegisteredToAddTo: ["coordinator", (actor) => getRegisteredToAddTo(actor, waiting), "registrations.read"],
  getCompartment: ["coordinator", (actor) => getCompartment(actor, one.harmed), "contact_details.read"],
  getRegistration: ["coordinator", (actor) => getRegistration(actor, waiting), "registrations.read"],
  listPending: ["coordinator", listPending, "registrations.list"],
  listCasesBehind: [
    "coordinator",
    (actor) => listCasesBehind(actor, { year: 2021, indicator: "registrations_received" }),
    "statistics.list_cases",
  ],
  noteFigures: ["coordinator", (actor) => noteFigures(actor, "page", { year: 2021 }), "statistics.read"],
  listDrafts: ["coordinator", listDrafts, "drafts.list"],
  listAccounts: ["admin", listAccounts, "users.list"],
  getAccount: ["admin", (actor) => getAccount(actor, actor.id), "users.read"],
  listOpenChanges: ["admin", listOpenChanges, "users.list_changes"],
  listDecidedChanges: ["admin", listDecidedChanges, "users.list_changes"],
  listMail: ["admin", listMail, "mail.read"],
};

/** What pages ask that leaves none, and why. */
const unnoted: Record<string, string> = {
  countByStatus: "numbers of the list that is noted",
  findNeighbours: "numbers of cases in the list that is noted",
  listToMind: "what stands of parties in a case whose reading is noted",
  findUndoable: "the number of a case in the list that is noted",
  countOpenCases: "a number in the menu",
  countPending: "a number in the menu",
  countChangesToDecide: "a number in the menu",
  listMediatorsInCaseload: "names of colleagues, for whoever is signed in",
  countDrafts: "a number in the menu",
  findDraft: "what one wrote oneself, in a form whose case is noted",
  saveDraft: "what one wrote oneself, and has not sent",
  assessmentOf: "names of colleagues, of a registration that is noted",
  getOwnAccount: "what is one's own",
  findOwnFeed: "what is one's own",
  listInformationTexts: "what every party is told",
  listTextVersions: "what every party is told",
  findNewestText: "what every party is told",
  getFigures: "noted before (noteFigures)",
  getYears: "noted before (noteFigures)",
  getReportOfYear: "noted before (noteFigures)",
  getReportToHandOut: "noted before (noteFigures)",
  getAnnualReport: "noted before (noteFigures)",
  listStories: "what is public elsewhere",
  getStory: "what is public elsewhere",
  requireStoryYear: "reads nothing",
  requireReach: "reads nothing",
  reachOf: "reads nothing",
  may: "reads nothing",
};

/** Pages and routes that read of nobody else than whoever is signed in. */
const ofNobody = [
  "app/(auth)/forgotten-password/page.tsx",
  "app/(auth)/set-password/[token]/page.tsx",
  "app/(auth)/sign-in/page.tsx",
  "app/(portal)/account/page.tsx",
  "app/(portal)/account/password/page.tsx",
  "app/(portal)/agenda/feed/page.tsx",
  "app/(portal)/admin/users/new/page.tsx",
  "app/(portal)/information-texts/new/page.tsx",
  "app/(portal)/information-texts/page.tsx",
  "app/(portal)/page.tsx",
  "app/(portal)/registrations/new/page.tsx",
  "app/(portal)/statistics/[year]/stories/[id]/remove/page.tsx",
  "app/(portal)/statistics/[year]/stories/new/page.tsx",
  "app/(portal)/statistics/route.ts",
  "app/api/calendar.ics/route.ts",
  "app/api/auth/[...nextauth]/route.ts",
  "app/api/drafts/route.ts",
  "app/api/health/route.ts",
  "app/sign-out/route.ts",
];

test.each(Object.entries(noted))("part 4, promise 8: reading leaves an entry: %s", async (_, [role, read, action]) => {
  const actor = viewers[role];
  if (!actor) throw new Error(`nobody is ${role}`);
  // What is not as it must be for a form is refused after the case was read.
  await Promise.resolve(read(actor)).catch((error: Error) =>
    expect(error.name).toMatch(/^(RedirectTo|NotFound|RuleBroken)$/),
  );
  await Promise.resolve(read(actor)).catch(() => undefined);
  const { rows } = await superuser.query("select action, result from audit_entries where user_id = $1", [actor.id]);
  expect(rows).toEqual(action.split(" ").map((each) => ({ action: each, result: "done" })));
});

/** What takes an actor and is exported under lib, by name. */
const takeActors = new Set(
  globSync("lib/*/*.ts").flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /export\s+(?:async\s+)?(?:function\s+(\w+)\s*(?:<[^(]*>)?\(|const\s+(\w+)\s*=[^(]*\()\s*_?\w+:\s*(?:Actor|Pick<Actor|Omit<Actor)/g,
      ),
    ].map((match) => match[1] ?? match[2] ?? ""),
  ),
);

/** Those that a file of app imports. */
function askedIn(file: string): string[] {
  const imports = readFileSync(file, "utf8").matchAll(/import \{([^}]*)\} from "@\/lib\/[^"]+"/g);
  return [...imports]
    .flatMap((match) => (match[1] ?? "").split(",").map((name) => name.trim()))
    .filter((name) => takeActors.has(name));
}

test("part 4, promise 8: whatever a page, a route or a part of them asks for stands here", () => {
  const files = globSync("app/**/*.{ts,tsx}").filter((file) => !/(\.test\.tsx?|actions\.ts)$/.test(file));
  const asked = [...new Set(files.flatMap(askedIn))];
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !(name in noted) && !(name in unnoted))).toEqual([]);
});

test("part 4, promise 8: every page and route leaves an entry, or reads of nobody", () => {
  const pages = globSync("app/**/{page.tsx,route.ts}").filter((file) => !askedIn(file).some((name) => name in noted));
  expect(pages.toSorted()).toEqual(ofNobody.toSorted());
});
