import { globSync, readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { routes } from "@/core/routes";
import { entryKinds } from "@/core/words/entries";
import messages from "@/messages/nl";
import { entriesOfAllKinds, isOfParty } from "@/testing/entries";
import { asScriptSends, type Fields, flat, hiddenFieldsOf } from "@/testing/html-forms";
import { detailsValues, partyValues, registrationValues } from "@/testing/registrations";
import { makeWorld, traceOf, type Visitor, visitors, type World } from "./access-world";
import { expect, test } from "./fixtures";

/** Every page, route and action that the code has, tried by everybody. What is not in these tables fails at the end. */

const mediating: Visitor[] = ["mediator", "colleague", "coordinator", "otherCoordinator"];
const registering: Visitor[] = [...mediating, "desk"];
const ofCase: Visitor[] = ["mediator", "coordinator"];
const signedIn: Visitor[] = [...registering, "management", "admin"];
/** Who has forms in which one writes more than a line. */
const writing: Visitor[] = [...registering, "management"];
const everybody: Visitor[] = [...visitors];
const none: Visitor[] = [];

type Address = { address: (world: World) => string; may: Visitor[] };
const at = (address: string | ((world: World) => string), may: Visitor[]): Address => ({
  address: typeof address === "string" ? () => address : address,
  may,
});

type Entry = (typeof entriesOfAllKinds)[number];

/** The pages of a kind of entry: the form that records one, of each party where it is of one, and the one that corrects it. */
function pagesOfEntry({ kind }: Entry): [place: string, addresses: Address[]][] {
  const of = (one: keyof Pick<World, "open" | "closed">, rest: (world: World) => string, may: Visitor[]) =>
    at((world) => `${routes.case(world[one].number)}/${kind.replaceAll("_", "-")}/${rest(world)}`, may);
  const place = `/cases/[number]/${kind.replaceAll("_", "-")}`;
  const other = entryKinds.find((one) => one !== kind) ?? kind;
  const ofParty = [
    of("open", ({ open }) => `new?party=${open.harmed}`, ofCase),
    of("open", ({ closed }) => `new?party=${closed.harmed}`, none),
  ];
  return [
    [
      `${place}/new`,
      [...(isOfParty(kind) ? ofParty : []), of("open", () => "new", ofCase), of("closed", () => "new", ofCase)],
    ],
    [
      `${place}/[id]`,
      [
        of("open", ({ entries }) => entries[kind], ofCase),
        of("open", ({ entries }) => entries[other], none),
        of("open", ({ closed }) => closed.decision, none),
        of("closed", ({ entries }) => entries[kind], ofCase),
        of("open", () => "x", none),
      ],
    ],
  ];
}

/** The pages, by their place in `app`: addresses of each, with who sees something there. For others there is nothing. */
const pages: Record<string, Address[]> = {
  "/": [at("/", signedIn)],
  "/sign-in": [at("/sign-in", everybody)],
  "/forgotten-password": [at("/forgotten-password", everybody)],
  "/set-password/[token]": [at("/set-password/wrong", everybody)],
  "/agenda": [at("/agenda", mediating), at("/agenda?day=2021-03-22", mediating)],
  "/agenda/feed": [at("/agenda/feed", mediating)],
  "/information-texts": [at("/information-texts", mediating)],
  "/information-texts/new": [at("/information-texts/new", ["coordinator", "otherCoordinator"])],
  "/cases": [at("/cases", mediating), at("/cases?status=closed", mediating)],
  "/cases/[number]": [
    at(({ open }) => `/cases/${open.number}`, ofCase),
    at(({ closed }) => `/cases/${closed.number}`, ofCase),
    at(({ unassigned }) => `/cases/${unassigned.number}`, ["coordinator"]),
    at("/cases/2021-9999", none),
    at("/cases/x", none),
  ],
  "/cases/[number]/notes": [
    at(({ open }) => `/cases/${open.number}/notes`, ["mediator"]),
    // It closed longer ago than notes are kept.
    at(({ closed }) => `/cases/${closed.number}/notes`, none),
  ],
  // A form for a closed case leads those who may see the case to the case itself.
  "/cases/[number]/closing": [
    at(({ open }) => `/cases/${open.number}/closing`, ofCase),
    at(({ closed }) => `/cases/${closed.number}/closing`, ofCase),
  ],
  "/cases/[number]/reopening": [
    at(({ closed }) => `/cases/${closed.number}/reopening`, ["coordinator"]),
    at(({ open }) => `/cases/${open.number}/reopening`, ["coordinator"]),
  ],
  ...Object.fromEntries(entriesOfAllKinds.flatMap(pagesOfEntry)),
  "/cases/[number]/mediator": [
    at(({ unassigned }) => `/cases/${unassigned.number}/mediator`, ["coordinator"]),
    at(({ open }) => `/cases/${open.number}/mediator`, ["coordinator"]),
  ],
  "/cases/[number]/parties/[partyId]": [
    at(({ open }) => `/cases/${open.number}/parties/${open.harmed}`, ofCase),
    at(({ closed }) => `/cases/${closed.number}/parties/${closed.harmed}`, ofCase),
    at(({ open, closed }) => `/cases/${open.number}/parties/${closed.harmed}`, none),
    at(({ open }) => `/cases/${open.number}/parties/x`, none),
  ],
  "/cases/[number]/parties/[partyId]/print": [
    at(({ open }) => routes.printOfOneSide(open.number, open.harmed), ofCase),
    at(({ closed }) => routes.printOfOneSide(closed.number, closed.responsible), ofCase),
    at(({ open, closed }) => routes.printOfOneSide(open.number, closed.harmed), none),
    at(({ open }) => routes.printOfOneSide(open.number, "x"), none),
  ],
  "/registrations": [at("/registrations", registering)],
  "/registrations/new": [at("/registrations/new", registering)],
  "/registrations/[id]": [
    at(({ pending }) => `/registrations/${pending}`, ["mediator", "colleague", "coordinator", "desk"]),
    at(({ pendingElsewhere }) => `/registrations/${pendingElsewhere}`, ["otherCoordinator", "desk"]),
    at(({ turnedDown }) => `/registrations/${turnedDown}`, ["coordinator", "desk"]),
    at(({ open }) => `/registrations/${open.registrationId}`, none),
    at(`/registrations/${crypto.randomUUID()}`, none),
    at("/registrations/x", none),
  ],
  "/registered/[of]": [
    at(({ open }) => routes.registered(open.number), ofCase),
    at(({ closed }) => routes.registered(closed.number), ofCase),
    at(({ pending }) => routes.registered(pending), ["mediator", "colleague", "coordinator", "desk"]),
    at(({ turnedDown }) => routes.registered(turnedDown), ["coordinator", "desk"]),
    at(({ open }) => routes.registered(open.registrationId), none),
    at(routes.registered(crypto.randomUUID()), none),
    at(routes.registered("x"), none),
  ],
  // A form for a closed case leads those who may see the case to the case itself.
  "/registered/[of]/parties/new": [
    at(({ open }) => routes.newRegisteredParty(open.number), ofCase),
    at(({ closed }) => routes.newRegisteredParty(closed.number), ofCase),
    at(({ pendingElsewhere }) => routes.newRegisteredParty(pendingElsewhere), ["otherCoordinator", "desk"]),
    at(({ turnedDown }) => routes.newRegisteredParty(turnedDown), none),
  ],
  "/registered/[of]/parties/[partyId]": [
    at(({ open }) => routes.registeredParty(open.number, open.harmed), ofCase),
    at(({ closed }) => routes.registeredParty(closed.number, closed.harmed), ofCase),
    at(({ open, closed }) => routes.registeredParty(open.number, closed.harmed), none),
    at(({ pending, open }) => routes.registeredParty(pending, open.harmed), none),
    at(({ open }) => routes.registeredParty(open.number, "x"), none),
  ],
  "/statistics/[year]": [
    at("/statistics/2021", [...mediating, "management"]),
    at("/statistics/1900", none),
    at("/statistics/x", none),
  ],
  "/statistics/[year]/cases": [
    at("/statistics/2021/cases?indicator=registrations_received", ["coordinator", "otherCoordinator"]),
    at("/statistics/2021/cases?indicator=contact_rate&part=numerator&region=north", ["coordinator"]),
    at("/statistics/2021/cases?indicator=taken_up_by_region&code=south&region=mine", [
      "coordinator",
      "otherCoordinator",
    ]),
    at("/statistics/2021/cases", none),
    at("/statistics/2021/cases?indicator=registrations_received&code=violence", none),
    at("/statistics/1900/cases?indicator=registrations_received", none),
  ],
  "/statistics/[year]/stories/new": [
    at("/statistics/2021/stories/new", ["management"]),
    at("/statistics/1900/stories/new", none),
  ],
  "/statistics/[year]/stories/[id]/remove": [
    at(({ story }) => `/statistics/2021/stories/${story}/remove`, ["management"]),
    at(({ story }) => `/statistics/2020/stories/${story}/remove`, none),
    at("/statistics/2021/stories/x/remove", none),
  ],
  "/account": [at("/account", signedIn)],
  "/drafts": [at("/drafts", writing)],
  "/account/password": [at("/account/password", signedIn)],
  "/admin/users": [at("/admin/users", ["admin"])],
  "/admin/users/[id]/end": [
    at(({ people }) => `/admin/users/${people.bystander.id}/end`, ["admin"]),
    at(({ people }) => `/admin/users/${people.admin.id}/end`, none),
    at("/admin/users/x/end", none),
  ],
  "/admin/users/new": [at("/admin/users/new", ["admin"])],
  "/admin/users/[id]/rights": [
    at(({ people }) => `/admin/users/${people.bystander.id}/rights`, ["admin"]),
    at(({ people }) => `/admin/users/${people.admin.id}/rights`, none),
    at("/admin/users/x/rights", none),
  ],
  "/admin/mail": [at("/admin/mail", ["admin"])],
};

/** The route handlers, with the methods that each answers; all others are refused. */
const answering: Record<string, string[]> = {
  "/api/calendar.ics": ["GET"],
  "/api/auth/[...nextauth]": ["GET", "POST"],
  "/api/drafts": ["POST"],
  "/api/health": ["GET"],
  "/api/statistics/[year]": ["GET"],
  "/api/statistics/[year]/csv": ["GET"],
  "/sign-out": ["POST"],
  "/api/statistics/[year]/xlsx": ["GET"],
  "/cases/[number]/parties/[partyId]/sheet": ["GET"],
  "/statistics": ["GET"],
  "/statistics/[year]/factsheet": ["GET"],
};

type Action = {
  /** The page with its form. */
  page: (world: World) => string;
  /** For whom it does its work; the first shows that it does. */
  may: Visitor[];
  /** Which of the page's forms it is. */
  form: (html: string) => boolean;
  /** What is typed. */
  values?: (world: World) => Fields;
  /** What it changes: rows, or a cookie of whoever sends it. */
  cookie?: string;
};

const has = (text: string) => (form: string) => form.includes(text);
const field = (name: string) => has(`name="${name}"`);
const ofOpen = (rest: (world: World) => string) => (world: World) => `/cases/${world.open.number}${rest(world)}`;
const key = field("key");
/** What an entry's form sends of an example: a moment is two fields. */
function fieldsOf(typed: object): Fields {
  const fields = Object.entries(flat(typed)).map(([name, value]): [string, string][] => {
    const [day = "", time] = value.split("T");
    return /^\d{4}-.*T/.test(value) && time
      ? [
          [`${name}.day`, day],
          [`${name}.time`, time],
        ]
      : [[name, value]];
  });
  return Object.fromEntries(fields.flat());
}

/** The actions of a kind of entry: recording one, and correcting what stands there. */
function actionsOfEntry({ kind, record, correct, typed, beside }: Entry): [string, Action][] {
  const place = `/cases/[number]/${kind.replaceAll("_", "-")}`;
  const name = ([verb]: [string, unknown]) => `${place} ${verb.split(" ")[1]}Action`;
  const party = (world: World) => (isOfParty(kind) ? world.open.harmed : undefined);
  const values = (world: World) => fieldsOf(typed(world.open));
  return [
    [
      name(record),
      {
        page: (world) => routes.newEntry(world.open.number, kind, party(world)),
        ...{ may: ofCase, form: key },
        values: (world) => fieldsOf({ ...typed(world.open), ...beside?.(world.entries[kind]) }),
      },
    ],
    [
      name(correct),
      {
        page: (world) => routes.entry(world.open.number, kind, world.entries[kind]),
        ...{ may: ofCase, form: key },
        values: (world) => ({ ...values(world), voided: "on", reason: "Het was anders." }),
      },
    ],
  ];
}

/** The actions, by their place in `app` and their name. */
const actions: Record<string, Action> = {
  "/ chooseLanguageAction": {
    page: () => "/sign-in",
    may: ["nobody", ...everybody],
    form: field("address"),
    values: () => ({ locale: "en" }),
    cookie: "herstelportaal.locale",
  },
  "/sign-in signInAction": {
    page: () => "/sign-in",
    may: ["nobody", ...everybody],
    form: field("password"),
    values: ({ email, password }) => ({ email, password }),
  },
  "/forgotten-password forgottenPasswordAction": {
    page: () => "/forgotten-password",
    may: ["nobody", ...everybody],
    form: field("email"),
    values: ({ email }) => ({ email }),
  },
  "/set-password/[token] setPasswordAction": {
    page: ({ mark }) => `/set-password/${mark}`,
    may: ["nobody", ...everybody],
    form: field("repeated"),
    values: () => ({ password: "another long password", repeated: "another long password" }),
  },
  "/drafts discardDraftAction": {
    page: () => "/drafts",
    may: writing,
    form: field("draft"),
  },
  "/information-texts/new writeInformationTextAction": {
    page: () => "/information-texts/new",
    may: ["coordinator", "otherCoordinator"],
    form: field("dutch"),
    values: () => ({ dutch: "Wat bemiddeling is.", english: "What mediation is." }),
  },
  "/agenda/feed makeFeedAction": {
    page: () => "/agenda/feed",
    may: mediating,
    form: has("Nieuw adres maken"),
  },
  "/agenda/feed endFeedAction": {
    page: () => "/agenda/feed",
    may: mediating,
    form: has("Adres intrekken"),
  },
  "/account endOwnSessionAction": {
    page: () => "/account",
    may: signedIn,
    form: field("sessionId"),
  },
  "/account endOtherSessionsAction": {
    page: () => "/account",
    may: signedIn,
    form: (form) => form.includes("$ACTION_ID") && !field("address")(form) && !field("sessionId")(form),
  },
  "/account/password changePasswordAction": {
    page: () => "/account/password",
    may: signedIn,
    form: field("current"),
    values: ({ password }) => ({ current: password, password: "een andere zin die", repeated: "een andere zin die" }),
  },
  "/admin/users endSessionsAction": {
    page: () => "/admin/users",
    may: ["admin"],
    form: has("Sessies beëindigen"),
    values: ({ people }) => ({ userId: people.bystander.id }),
  },
  "/admin/users sendFirstLinkAction": {
    page: () => "/admin/users",
    may: ["admin"],
    form: has("Link opnieuw sturen"),
    values: ({ newcomer }) => ({ userId: newcomer }),
  },
  "/admin/users confirmChangeAction": {
    page: () => "/admin/users",
    may: ["admin"],
    form: has("Bevestigen"),
    values: ({ change }) => ({ changeId: change }),
  },
  "/admin/users declineChangeAction": {
    page: () => "/admin/users",
    may: ["admin"],
    form: has("Weigeren"),
    values: ({ change }) => ({ changeId: change }),
  },
  "/admin/users/[id]/rights changeAccountAction": {
    page: ({ people }) => `/admin/users/${people.bystander.id}/rights`,
    may: ["admin"],
    form: key,
    values: () => ({ role: "registration_desk" }),
  },
  "/admin/users/[id]/end endAccountAction": {
    page: ({ people }) => `/admin/users/${people.bystander.id}/end`,
    may: ["admin"],
    form: field("userId"),
    values: ({ people }) => ({ userId: people.bystander.id }),
  },
  "/admin/users/new createAccountAction": {
    page: () => "/admin/users/new",
    may: ["admin"],
    form: key,
    values: ({ mark }) => ({ name: mark, email: `new.${mark.toLowerCase()}@example.org`, role: "management" }),
  },
  "/cases/[number]/closing closeCaseAction": {
    page: ofOpen(() => "/closing"),
    may: ofCase,
    form: key,
    values: () => ({ closedOn: "2021-06-01", reason: "other", recovery: "unknown", summary: "Klaar." }),
  },
  "/cases/[number]/notes keepWorkingNotesAction": {
    page: ofOpen(() => "/notes"),
    may: ["mediator"],
    form: field("seen"),
    values: ({ mark }) => ({ note: mark }),
  },
  "/cases/[number]/reopening reopenCaseAction": {
    page: ({ closed }) => `/cases/${closed.number}/reopening`,
    may: ["coordinator"],
    form: key,
    values: () => ({ reopenedOn: "2021-07-01", reason: "Er is meer." }),
  },
  ...Object.fromEntries(entriesOfAllKinds.flatMap(actionsOfEntry)),
  "/cases/[number]/contact-attempts pressContactAttemptAction": {
    page: ofOpen(({ open }) => `?party=${open.harmed}`),
    may: ofCase,
    form: field("press"),
    values: () => ({ press: "no_answer", channel: "phone", note: "", "at.day": "", "at.time": "" }),
  },
  "/cases/[number]/contact-attempts undoContactAttemptAction": {
    page: ofOpen(({ entries }) => `?saved=contact_attempts&entry=${entries.contact_attempts}`),
    may: ["mediator"],
    form: has("Ongedaan maken"),
  },
  "/cases/[number]/mediator assignMediatorAction": {
    page: ({ unassigned }) => `/cases/${unassigned.number}/mediator`,
    may: ["coordinator"],
    form: field("mediatorId"),
    values: ({ people }) => ({ mediatorId: people.mediator.id }),
  },
  "/cases/[number]/parties/[partyId] correctContactDetailsAction": {
    page: ofOpen(({ open }) => `/parties/${open.harmed}`),
    may: ofCase,
    form: field("partyId"),
    values: () => ({ ...detailsValues(), city: "Assen" }),
  },
  "/statistics/[year]/stories/new linkStoryAction": {
    page: () => "/statistics/2021/stories/new",
    may: ["management"],
    form: key,
    values: () => ({ title: "Een brief", address: "https://example.org/brief", quote: "" }),
  },
  "/statistics/[year]/stories/[id]/remove removeStoryAction": {
    page: ({ story }) => `/statistics/2021/stories/${story}/remove`,
    may: ["management"],
    form: field("storyId"),
    values: ({ story }) => ({ storyId: story }),
  },
  "/registrations/[id] takeUpAction": {
    page: ({ pending }) => `/registrations/${pending}`,
    may: ["desk", "mediator", "coordinator"],
    form: field("mediatorId"),
    values: ({ people }) => ({ mediatorId: people.mediator.id, assessedOn: "2021-03-05" }),
  },
  "/registrations/[id] turnDownAction": {
    page: ({ pending }) => `/registrations/${pending}`,
    may: ["desk", "coordinator"],
    form: field("reason"),
    values: () => ({ reason: "other", assessedOn: "2021-03-05" }),
  },
  "/registered/[of] correctPartyAction": {
    page: ({ open }) => routes.registeredParty(open.number, open.harmed),
    ...{ may: ofCase, form: key },
    values: () => {
      const { side, role, givenName, familyName, preferredLanguage } = partyValues("harmed", true);
      const reason = "Zo heet zij.";
      return { side, role, initiator: "on", givenName, familyName, birthOn: "1990-05-01", preferredLanguage, reason };
    },
  },
  "/registered/[of] correctRegistrationAction": {
    page: ({ open }) => routes.registered(open.number),
    ...{ may: ofCase, form: key },
    values: () => {
      const { key: _, parties: __, ...request } = registrationValues();
      return flat({ ...request, offenceUntil: "", offenceCategory: "traffic", reason: "Het was een ongeval." });
    },
  },
  "/registered/[of] addPartyAction": {
    page: ({ open }) => routes.newRegisteredParty(open.number),
    ...{ may: ofCase, form: key },
    values: () => flat({ party: partyValues("harmed", false) }),
  },
  "/registrations/new registerAction": {
    page: () => "/registrations/new",
    may: registering,
    form: key,
    values: () => {
      const { key: _, ...values } = registrationValues();
      return flat(values);
    },
  },
};

const it = test.extend<object, { world: World }>({
  world: [async ({ superuser }, use) => use(await makeWorld(superuser)), { scope: "worker" }],
});

/** What somebody without the right finds: a page that says that there is none, or the sign-in page. */
async function expectNothing(
  asked: APIRequestContext,
  visitor: Visitor,
  address: string,
  mark: string,
  navigates: boolean,
): Promise<void> {
  const answer = await asked.get(address, { maxRedirects: 0 });
  const body = await answer.text();
  if (visitor === "nobody" || visitor === "ended") {
    expect(answer.status()).toBe(307);
    const to = address === "/" ? "" : `?to=${encodeURIComponent(address)}`;
    expect(answer.headers().location).toBe(`/sign-in${to}`);
  } else {
    expect(answer.status()).toBe(404);
    expect(body).toContain(messages.app.notFoundTitle);
  }
  const navigated = navigates ? await (await asked.get(address, { headers: { rsc: "1" } })).text() : "";
  for (const told of [body, JSON.stringify(answer.headers()), navigated]) expect(told).not.toContain(mark);
}

for (const [place, addresses] of Object.entries(pages)) {
  it(`promise 6: ${place} is there for whoever may see it, and for others is not`, async ({ world, requestFor }) => {
    for (const visitor of visitors) {
      const asked = await requestFor(world.actorOf(visitor));
      for (const { address, may } of addresses) {
        const path = address(world);
        await it.step(`${visitor} ${path}`, async () => {
          if (!may.includes(visitor)) {
            // What the router asks for is the same page: one who may not see it asks for that too.
            const navigates = visitor === visitors.find((one) => one !== "mediator" && !may.includes(one));
            return expectNothing(asked, visitor, path, world.mark, navigates);
          }
          const answer = await asked.get(path);
          expect(answer.status()).toBe(200);
          const landed = new URL(answer.url()).pathname;
          if (!may.includes("nobody")) expect(landed).not.toBe("/sign-in");
          // Whoever may see it sees its mark, so that its absence says something.
          if (/^\/(cases\/[^/]+|registrations\/(?!new)[^/]+|cases.*\/parties\/[^/]+)$/.test(path))
            expect(await answer.text()).toContain(world.mark);
        });
      }
    }
  });
}

it("promise 6: what is missing and what is forbidden look the same", async ({ world, requestFor }) => {
  const { number } = world.open;
  const pairs = [
    [`/cases/${number}`, "/cases/2021-9998"],
    [`/cases/${number}/closing`, "/cases/2021-9998/closing"],
    [`/registrations/${world.open.registrationId}`, `/registrations/${crypto.randomUUID()}`],
    [`/registrations/${world.pendingElsewhere}`, `/registrations/${crypto.randomUUID()}`],
  ] as const;
  for (const visitor of ["colleague", "management", "admin"] as const) {
    const asked = await requestFor(world.actorOf(visitor));
    for (const [forbidden, missing] of pairs) {
      const [one, other] = [await seen(asked, forbidden), await seen(asked, missing)];
      expect(one).toEqual(other);
    }
  }
});

/** An answer without what differs from request to request: nonces, and the address itself. */
async function seen(asked: APIRequestContext, address: string) {
  const answer = await asked.get(address);
  const { date: _, "content-security-policy": __, link: ___, ...headers } = answer.headers();
  const html = (await answer.text()).replaceAll(address, "").replaceAll(/<script[\s\S]*?<\/script>/g, "");
  const plain = html.replaceAll(/nonce="[^"]*"/g, "").replaceAll(/<link[^>]*>/g, "");
  return { status: answer.status(), headers, html: plain.replaceAll(address.split("/")[2] ?? "", "") };
}

const origin = () => new URL(process.env.NEXTAUTH_URL ?? "").origin;

type Sent = { changed: boolean; status: number; location: string | undefined; text: string };

/** The form of an action as its page in a world gives it to the first who may, and ways to send it as anybody. */
async function fetchForm(
  superuser: Client,
  action: Action,
  world: World,
  requestFor: (actor: Actor | null) => Promise<APIRequestContext>,
) {
  const [first = "nobody"] = action.may;
  const allowed = await requestFor(world.actorOf(first));
  const page = action.page(world);
  const typed = action.values?.(world) ?? {};
  const subject = typed.userId ?? typed.changeId ?? "";
  const chosen = (form: string) => action.form(form) && form.includes(subject);
  const hidden = hiddenFieldsOf(await (await allowed.get(page)).text(), chosen);
  const fields = { ...hidden, ...typed };
  const trace = () => traceOf(superuser, world);

  /** Sends it, and says what came back, and whether a cookie was set by what it does. */
  async function send(asked: APIRequestContext, from: string | null, by: "form" | "script" = "form", to = page) {
    const sent = by === "form" ? { headers: {}, multipart: fields } : asScriptSends(fields);
    const headers: Fields = { ...sent.headers, ...(from === null ? {} : { origin: from }) };
    const answer = await asked.post(to, { multipart: sent.multipart, headers, maxRedirects: 0 });
    const cookies = answer.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie");
    const changed = action.cookie !== undefined && cookies.some(({ value }) => value.startsWith(`${action.cookie}=`));
    return { changed, status: answer.status(), location: answer.headers().location, text: await answer.text() };
  }

  /** Sends it, and says whether that changed anything, be it in the database. */
  async function sendAndLook(...sending: Parameters<typeof send>): Promise<Sent> {
    const before = action.cookie ? "" : await trace();
    const sent = await send(...sending);
    return action.cookie ? sent : { ...sent, changed: (await trace()) !== before };
  }
  return { first, allowed, trace, send, sendAndLook };
}

for (const [place, action] of Object.entries(actions)) {
  it(`promise 6: ${place} does its work for whoever may, and for nobody else`, async ({
    world,
    superuser,
    requestFor,
  }) => {
    // All refusals meet one world, which nothing of them may change, whoever's it is.
    const { first, allowed, trace, send } = await fetchForm(superuser, action, world, requestFor);
    const before = await trace();
    const refused = visitors.filter((one) => !action.may.includes(one));
    for (const visitor of refused) {
      const asked = await requestFor(world.actorOf(visitor));
      await it.step(visitor, async () => {
        const { changed, status, location, text } = await send(asked, origin());
        expect(changed).toBe(false);
        // A button leads to sign-in; of a form the text is shown, and nothing else.
        const isNobody = visitor === "ended" || visitor === "nobody";
        if (isNobody && status !== 404) expect(location).toMatch(/^\/sign-in/);
        else if (status === 200) expect(text).toContain(messages.forms.summaryTitle);
        else expect(status).toBe(404);
        if (visitor !== refused[0]) return;
        expect((await send(asked, origin(), "script")).changed).toBe(false);
        expect((await send(asked, origin(), "script", "/sign-in")).changed).toBe(false);
      });
    }

    for (const from of ["https://example.org", "null", "http://localhost.example.org:3100", null]) {
      await it.step(`${first}, from ${from ?? "an address that is not told"}`, async () => {
        const { changed, status, location, text } = await send(allowed, from);
        expect(changed).toBe(false);
        if (status === 200) expect(text).toContain(messages.forms.summaryTitle);
        else if (status === 303) expect(location).toMatch(/\?problem=otherOrigin$/);
        else expect(status).toBeGreaterThanOrEqual(400);
        expect((await send(allowed, from, "script")).changed).toBe(false);
      });
    }
    expect(await trace()).toBe(before);

    const own = await fetchForm(superuser, action, await makeWorld(superuser), requestFor);
    const untouched = await own.trace();
    const done = await own.send(own.allowed, origin());
    expect(done.status).toBe(303);
    if (action.cookie) expect(done.changed).toBe(true);
    // Not at once: a link is asked for when the answer is on its way.
    else await expect.poll(async () => (await own.trace()) !== untouched).toBe(true);
  });
}

for (const place of ["/cases/[number]/decisions recordDecisionAction", "/account endOtherSessionsAction"]) {
  test(`promise 6: ${place} does its work for a browser with script as well`, async ({ superuser, requestFor }) => {
    const action = actions[place];
    if (!action) throw new Error(`there is no ${place}`);
    const { allowed, sendAndLook } = await fetchForm(superuser, action, await makeWorld(superuser), requestFor);
    expect((await sendAndLook(allowed, origin(), "script")).changed).toBe(true);
  });
}

test("promise 6: a route answers by the methods that it has, and by no other", async ({ request }) => {
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  for (const [place, answered] of Object.entries(answering)) {
    const address = place.replace("[...nextauth]", "session").replace("[year]", "2021");
    for (const method of methods.filter((one) => !answered.includes(one))) {
      const answer = await request.fetch(address, { method, headers: { origin: origin() } });
      // A POST must be a form's before anybody asks which address answers one.
      const refused = method === "POST" ? [405, 415] : [405];
      expect(refused, `${method} ${address}`).toContain(answer.status());
    }
  }
});

test("promise 6: the portal's health tells nothing else", async ({ requestFor }) => {
  const answer = await (await requestFor(null)).get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "ok" });
});

it("promise 6: figures as data are for whoever may see figures; for others there is one sentence", async ({
  world,
  requestFor,
}) => {
  for (const visitor of visitors) {
    const asked = await requestFor(world.actorOf(visitor));
    for (const address of [
      "/api/statistics/2021",
      "/api/statistics/2021/csv",
      "/api/statistics/2021/xlsx",
      "/api/statistics/2021?region=north",
      "/statistics/2021/factsheet",
    ]) {
      const answer = await asked.get(address, { maxRedirects: 0 });
      const isNobody = visitor === "nobody" || visitor === "ended";
      const expected = isNobody ? 401 : [...mediating, "management"].includes(visitor) ? 200 : 404;
      expect([visitor, address, answer.status()]).toEqual([visitor, address, expected]);
      expect(answer.headers()["cache-control"]).toContain("no-store");
      if (expected === 200) continue;
      expect(await answer.json()).toEqual({ error: isNobody ? messages.api.signedOut : messages.api.notFound });
    }
  }
  const asked = await requestFor(world.people.management);
  const unknown = ["region", "category", "side", "referrer"].map((name) => `2021?${name}=nothing`);
  const unknownCsv = [...["region", "indicator"].map((name) => `2021/csv?${name}=nothing`), "2021/xlsx?region=nothing"];
  const wrong = ["1989", "2999", "x", "20211", "2021.0", ...unknown, ...unknownCsv].map(
    (one) => `/api/statistics/${one}`,
  );
  const wrongSheets = ["1989/factsheet", "x/factsheet", "2021/factsheet?region=nothing"].map(
    (one) => `/statistics/${one}`,
  );
  for (const address of [...wrong, ...wrongSheets]) {
    const answer = await asked.get(address);
    expect([address, answer.status()]).toEqual([address, 404]);
    expect(await answer.json()).toEqual({ error: messages.api.notFound });
  }
});

it("part 6, promise 11: the sheet for a visit is for whoever works on the case; for others there is one sentence", async ({
  world,
  requestFor,
}) => {
  const { open, closed } = world;
  const own = [routes.visitSheet(open.number, open.harmed), routes.visitSheet(closed.number, closed.responsible)];
  const nothing = [
    routes.visitSheet(open.number, closed.harmed),
    routes.visitSheet("2021-9999", open.harmed),
    routes.visitSheet(open.number, "x"),
  ];
  for (const visitor of visitors) {
    const asked = await requestFor(world.actorOf(visitor));
    for (const address of [...own, ...nothing]) {
      const answer = await asked.get(address, { maxRedirects: 0 });
      const isNobody = visitor === "nobody" || visitor === "ended";
      const expected = isNobody ? 401 : ofCase.includes(visitor) && own.includes(address) ? 200 : 404;
      expect([visitor, address, answer.status()]).toEqual([visitor, address, expected]);
      expect(answer.headers()["cache-control"]).toContain("no-store");
      if (expected === 200) expect(answer.headers()["content-type"]).toBe("application/pdf");
      else expect(await answer.json()).toEqual({ error: isNobody ? messages.api.signedOut : messages.api.notFound });
    }
  }
});

it("promise 5: next-auth gives nobody a token, a name or an address", async ({ world, requestFor }) => {
  for (const visitor of visitors) {
    const actor = world.actorOf(visitor);
    const asked = await requestFor(actor);
    const session = await asked.get("/api/auth/session");
    const goesOn = signedIn.includes(visitor);
    expect(Object.keys(await session.json())).toEqual(goesOn ? ["expires"] : []);
    for (const address of ["/api/auth/session", "/api/auth/providers", "/api/auth/csrf"]) {
      const text = await (await asked.get(address)).text();
      for (const secret of actor ? [actor.token, actor.id, actor.name] : []) expect(text).not.toContain(secret);
    }
  }
});

test("promise 5: next-auth lets nobody in without its own token against forgery", async ({ superuser, requestFor }) => {
  const { email, password } = await makeWorld(superuser);
  const asked = await requestFor(null);
  const enter = async (csrfToken: string) => {
    const form = { email, password, csrfToken, json: "true" };
    await asked.post("/api/auth/callback/credentials", { form, headers: { origin: origin() }, maxRedirects: 0 });
    return (await asked.storageState()).cookies.some((cookie) => cookie.name === "herstelportaal.session");
  };
  expect(await enter("wrong")).toBe(false);
  const { csrfToken } = await (await asked.get("/api/auth/csrf")).json();
  expect(await enter(csrfToken)).toBe(true);
});

test("promise 6: every page, route and action of the code is tried here", () => {
  const placeOf = (file: string) =>
    `/${file
      .split("/")
      .slice(1, -1)
      .filter((folder) => !folder.startsWith("("))
      .join("/")}`;
  const found = (pattern: string) => globSync(`app/**/${pattern}`).toSorted();
  expect(found("page.{ts,tsx,js,jsx,mdx}").map(placeOf).toSorted()).toEqual(Object.keys(pages).toSorted());

  const handlers = found("route.{ts,tsx,js}").map((file) => {
    const code = readFileSync(file, "utf8");
    const methods = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
    const named = methods.filter((method) => new RegExp(`(function|const|as) ${method}\\b`).test(code));
    return [placeOf(file), named] as const;
  });
  expect(Object.fromEntries(handlers)).toEqual(answering);

  const exported = found("*.{ts,tsx}").flatMap((file) => {
    const code = readFileSync(file, "utf8");
    if (!/^\s*["']use server["']/m.test(code)) return [];
    return [...code.matchAll(/^export (?!type )\s*(?:async )?(?:const|let|var|function)?\s*([\w{*]+)/gm)].map(
      (match) => `${placeOf(file)} ${match[1]}`,
    );
  });
  expect(exported.toSorted()).toEqual(Object.keys(actions).toSorted());
});
