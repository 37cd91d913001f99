import { expect, type Page } from "@playwright/test";
import { routes } from "@/core/routes";
import { entryKinds } from "@/core/words/entries";
import type { Role } from "@/core/words/users";
import { isOfParty } from "@/testing/entries";
import type { Setting } from "./setting";

/** A page as somebody of a role sees it; what is done there first is `first`. */
export type Visit = {
  as: Role | null;
  what: string;
  address: (setting: Setting) => string;
  first?: (page: Page) => Promise<void>;
};

/** Sends the page's form as it is, and waits for what is wrong with it. */
const sendEmpty = (button: RegExp) => async (page: Page) => {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("region", { name: /Er klopt iets nog niet|Something is not right/ })).toBeVisible();
};

/** Every page that has a title of its own. */
export const pages: Visit[] = [
  { as: null, what: "sign-in", address: () => "/sign-in" },
  { as: null, what: "forgotten password", address: () => "/forgotten-password" },
  { as: null, what: "set password", address: ({ link }) => `/set-password/${link}` },
  { as: "mediator", what: "the caseload", address: () => "/cases" },
  { as: "mediator", what: "a week", address: () => "/agenda?day=2021-03-22" },
  { as: "mediator", what: "the information texts", address: () => "/information-texts" },
  { as: "coordinator", what: "a new information text", address: () => "/information-texts/new" },
  { as: "mediator", what: "a calendar elsewhere", address: () => "/agenda/feed" },
  { as: "mediator", what: "a case", address: ({ open }) => `/cases/${open}` },
  { as: "mediator", what: "a closed case", address: ({ closed }) => `/cases/${closed}` },
  { as: "mediator", what: "a party", address: ({ open, harmed }) => `/cases/${open}/parties/${harmed}` },
  { as: "mediator", what: "the print of one side", address: ({ open, harmed }) => routes.printOfOneSide(open, harmed) },
  ...entryKinds.flatMap((kind): Visit[] => [
    {
      as: "mediator",
      what: `one of the ${kind}`,
      address: ({ open, harmed }) => routes.newEntry(open, kind, isOfParty(kind) ? harmed : undefined),
    },
    {
      as: "mediator",
      what: `the correction of one of the ${kind}`,
      address: ({ open, entries }) => routes.entry(open, kind, entries[kind]),
    },
  ]),
  { as: "mediator", what: "what is registered", address: ({ open }) => routes.registered(open) },
  { as: "mediator", what: "a party to put right", address: ({ open, harmed }) => routes.registeredParty(open, harmed) },
  { as: "mediator", what: "a party to add", address: ({ open }) => routes.newRegisteredParty(open) },
  { as: "mediator", what: "working notes", address: ({ open }) => `/cases/${open}/notes` },
  { as: "mediator", what: "closing", address: ({ open }) => `/cases/${open}/closing` },
  { as: "coordinator", what: "reopening", address: ({ closed }) => `/cases/${closed}/reopening` },
  { as: "coordinator", what: "the choice of a mediator", address: ({ unassigned }) => `/cases/${unassigned}/mediator` },
  { as: "registration_desk", what: "the registrations", address: () => "/registrations" },
  { as: "registration_desk", what: "a new registration", address: () => "/registrations/new" },
  { as: "registration_desk", what: "a registration", address: ({ registration }) => `/registrations/${registration}` },
  { as: "management", what: "a year's figures", address: () => "/statistics/2021" },
  {
    as: "coordinator",
    what: "the cases behind a number",
    address: () => "/statistics/2021/cases?indicator=registrations_received",
  },
  { as: "management", what: "a story to link", address: () => "/statistics/2021/stories/new" },
  {
    as: "management",
    what: "a story to take off",
    address: ({ story }) => `/statistics/2021/stories/${story}/remove`,
  },
  { as: "mediator", what: "one's drafts", address: () => "/drafts" },
  { as: "mediator", what: "one's own account", address: () => "/account" },
  { as: "mediator", what: "a change of password", address: () => "/account/password" },
  { as: "admin", what: "the accounts", address: () => "/admin/users" },
  { as: "admin", what: "a new account", address: () => "/admin/users/new" },
  { as: "admin", what: "the end of an account", address: ({ account }) => `/admin/users/${account}/end` },
  { as: "admin", what: "the rights of an account", address: ({ account }) => `/admin/users/${account}/rights` },
  { as: "admin", what: "the outgoing mail", address: () => "/admin/mail" },
];

/** The same pages in another state: with something wrong, with nothing in them, after something was done, for somebody else. */
export const states: Visit[] = [
  { as: "mediator", what: "a week of nothing", address: () => "/agenda?day=2001-03-22" },
  { as: "mediator", what: "a case that was reopened", address: ({ reopened }) => `/cases/${reopened}` },
  { as: "coordinator", what: "a closed case", address: ({ closed }) => `/cases/${closed}` },
  {
    as: "mediator",
    what: "a correction with something wrong",
    address: ({ open, entries }) => `/cases/${open}/mediated-contacts/${entries.mediated_contacts}`,
    first: sendEmpty(/^(Verbetering vastleggen|Record the correction)$/),
  },
  {
    as: null,
    what: "sign-in with something wrong",
    address: () => "/sign-in",
    first: sendEmpty(/^(Inloggen|Sign in)$/),
  },
  { as: null, what: "sign-in after signing out", address: () => "/sign-in?done=signed-out" },
  { as: null, what: "forgotten password, sent", address: () => "/forgotten-password?done=sent" },
  { as: null, what: "a dead link", address: () => "/set-password/none" },
  { as: "management", what: "one's own account, after a change", address: () => "/account?done=password" },
  {
    as: "mediator",
    what: "a change of password with something wrong",
    address: () => "/account/password",
    first: sendEmpty(/^(Wachtwoord instellen|Set password)$/),
  },
  { as: "mediator", what: "an empty caseload", address: () => "/cases?status=stopped" },
  { as: "mediator", what: "the choice of a party", address: ({ open }) => `/cases/${open}/contact-attempts/new` },
  {
    as: "mediator",
    what: "a registration of one's own",
    address: ({ registration }) => `/registrations/${registration}`,
  },
  {
    as: "mediator",
    what: "an attempt with something wrong",
    address: ({ open, harmed }) => `/cases/${open}/contact-attempts/new?party=${harmed}`,
    first: sendEmpty(/^(Vastleggen|Record)$/),
  },
  { as: "mediator", what: "what is not there", address: () => "/cases/1990-9999" },
  { as: "mediator", what: "an address of nothing", address: () => "/nothing/at/all" },
  { as: "coordinator", what: "the caseload of a region", address: () => "/cases" },
  {
    as: "mediator",
    what: "the caseload after an attempt",
    address: ({ entries }) => `/cases?saved=contact_attempts&entry=${entries.contact_attempts}`,
  },
  {
    as: "mediator",
    what: "a press that is asked about",
    address: ({ open, harmed }) => `/cases/${open}?party=${harmed}`,
    first: async (page) => {
      await page.getByText(/^(Notitie, tijd of manier|Note, time or way)$/).click();
      await page.getByLabel(/^(Wanneer|When)/).fill("2021-03-10");
      await page.getByLabel(/^(Tijd|Time)/).fill("11:40");
      await sendEmpty(/^(Niet bereikt|Not reached)$/)(page);
    },
  },
  {
    as: "coordinator",
    what: "a registration to assess",
    address: ({ registration }) => `/registrations/${registration}`,
  },
  {
    as: "registration_desk",
    what: "a new registration with something wrong",
    address: () => "/registrations/new",
    first: sendEmpty(/^(Aanmelding vastleggen|Record the registration)$/),
  },
  {
    as: "mediator",
    what: "a case after an attempt",
    address: ({ open, entries }) => `/cases/${open}?saved=contact_attempts&entry=${entries.contact_attempts}`,
  },
  { as: "management", what: "no drafts", address: () => "/drafts?done=discarded" },
  { as: "mediator", what: "closed cases", address: () => "/cases?status=closed" },
  { as: "mediator", what: "a search that finds nothing", address: () => "/cases?q=nobody" },
  { as: "admin", what: "the end of another admin", address: ({ otherAdmin }) => `/admin/users/${otherAdmin}/end` },
  {
    as: "admin",
    what: "a button that could not do its work",
    address: ({ account }) => `/admin/users/${account}/end?problem=busy`,
  },
  { as: "coordinator", what: "a year's figures, whose numbers lead nowhere", address: () => "/statistics/2021" },
  { as: "coordinator", what: "figures of one's own regions", address: () => "/statistics/2021?region=mine" },
  {
    as: "coordinator",
    what: "contacts behind a number",
    address: () => "/statistics/2021/cases?indicator=contacts_by_form&code=conversation&region=north",
  },
  {
    as: "coordinator",
    what: "a number that is nought",
    address: () => "/statistics/1990/cases?indicator=cases_closed",
  },
  { as: "management", what: "figures of a region", address: () => "/statistics/2021?region=north" },
  { as: "management", what: "a year of nothing", address: () => "/statistics/1990" },
  {
    as: "admin",
    what: "a new account with something wrong",
    address: () => "/admin/users/new",
    first: sendEmpty(/^(Account aanvragen|Ask for account)$/),
  },
];
