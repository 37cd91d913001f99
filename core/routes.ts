import type { EntryKind } from "@/core/words/entries";

/** In place of a party in the address of an appointment: it is for contact between them. */
export const betweenParties = "between";

/** The addresses of the portal. Case numbers stand in them, names never do. */
export const routes = {
  home: "/",
  signIn: "/sign-in",
  /** The sign-in page for whoever is signed in as somebody else. */
  signInAgain: "/sign-in?again=1",
  /** The sign-in page that goes on to an address of the portal afterwards. */
  signInTo: (address: string | null) =>
    address && address !== "/" ? `/sign-in?to=${encodeURIComponent(address)}` : "/sign-in",
  forgottenPassword: "/forgotten-password",
  setPassword: (token: string) => `/set-password/${token}`,
  registrations: "/registrations",
  newRegistration: "/registrations/new",
  registration: (id: string) => `/registrations/${id}`,
  /** One's own week, of a day in it. */
  week: (day?: string) => `/agenda${day ? `?day=${day}` : ""}`,
  /** Where somebody gets the secret address of their own week, for another calendar. */
  calendarFeed: "/agenda/feed",
  /** That address: its key stands in the query, which no log of the portal has. */
  calendar: (key: string, language: string) => `/api/calendar.ics${asQuery({ key, language })}`,
  cases: "/cases",
  /** The caseload with what is chosen of it. */
  caseload: (chosen: Chosen) => `/cases${asQuery(chosen)}`,
  /** A case; with what is chosen of the list that one came from, and what else the page is told. */
  case: (number: string, asked: Chosen = {}) => `/cases/${number}${asQuery(asked)}`,
  /** The form that records an entry of a case, of a party where that is chosen. */
  newEntry: (number: string, kind: EntryKind, partyId?: string) =>
    `/cases/${number}/${hyphened(kind)}/new${partyId ? `?party=${partyId}` : ""}`,
  /** The form of what took place by appointment: a conversation with that party, or contact between them. */
  tookPlace: (number: string, appointmentId: string, partyId: string | null) =>
    `/cases/${number}/${partyId ? "conversations" : "mediated-contacts"}/new?${new URLSearchParams({ ...(partyId ? { party: partyId } : {}), appointment: appointmentId })}`,
  /** The form that corrects an entry of a case, by any of its versions. */
  entry: (number: string, kind: EntryKind, id: string) => `/cases/${number}/${hyphened(kind)}/${id}`,
  mediator: (number: string) => `/cases/${number}/mediator`,
  workingNotes: (number: string) => `/cases/${number}/notes`,
  closing: (number: string) => `/cases/${number}/closing`,
  reopening: (number: string) => `/cases/${number}/reopening`,
  party: (number: string, partyId: string) => `/cases/${number}/parties/${partyId}`,
  /** The case for one party alone, to print. */
  printOfOneSide: (number: string, partyId: string) => `/cases/${number}/parties/${partyId}/print`,
  /** What one takes along to a party on paper, as PDF; for an appointment, or for the next one. */
  visitSheet: (number: string, partyId: string, appointment?: string) =>
    `/cases/${number}/parties/${partyId}/sheet${asQuery({ appointment })}`,
  informationTexts: "/information-texts",
  newInformationText: "/information-texts/new",
  /** What is registered of a case, by its number, or of a registration that is none, by its key: to be put right. */
  registered: (of: string) => `/registered/${of}`,
  registeredParty: (of: string, partyId: string) => `/registered/${of}/parties/${partyId}`,
  newRegisteredParty: (of: string) => `/registered/${of}/parties/new`,
  statistics: (year: number, filter: Chosen = {}) => `/statistics/${year}${asQuery(filter)}`,
  /** The figures of a year as data; the CSV of one `indicator`, or of all `years`, with that in the query. */
  statisticsData: (year: number, format: "json" | "csv" | "xlsx", asked: Chosen = {}) =>
    `/api/statistics/${year}${format === "json" ? "" : `/${format}`}${asQuery(asked)}`,
  /** A year on one page, as PDF. */
  statisticsFactsheet: (year: number, filter: Chosen = {}) => `/statistics/${year}/factsheet${asQuery(filter)}`,
  /** The cases behind a number of a year's figures. */
  statisticsCases: (year: number, behind: Chosen) => `/statistics/${year}/cases${asQuery(behind)}`,
  newStory: (year: number) => `/statistics/${year}/stories/new`,
  removeStory: (year: number, storyId: string) => `/statistics/${year}/stories/${storyId}/remove`,
  drafts: "/drafts",
  /** Where a page sends what stands in its form while somebody types. */
  keepDraft: "/api/drafts",
  signOut: "/sign-out",
  account: "/account",
  changePassword: "/account/password",
  users: "/admin/users",
  newUser: "/admin/users/new",
  changeAccount: (userId: string) => `/admin/users/${userId}/rights`,
  endAccount: (userId: string) => `/admin/users/${userId}/end`,
  mail: "/admin/mail",
} as const;

/** What an address says after its path, by the names of the code. */
export type Chosen = Record<string, string | number | undefined>;

const namesInAddresses = new Map([
  ["offenceCategory", "category"],
  ["initiatingSide", "side"],
]);

/** What a dimension is called in an address, where it is shorter than everywhere else. */
export function nameInAddress(dimension: string): string {
  return namesInAddresses.get(dimension) ?? dimension;
}

/** What is chosen by the names that it has in an address, in which the audit trail keeps it too. */
export function asAsked<Value>(chosen: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [nameInAddress(name), value]));
}

/** What is chosen, as the query of an address; what is undefined is left out. */
function asQuery(chosen: Chosen): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asAsked(chosen))) if (value !== undefined) query.set(name, String(value));
  return query.size > 0 ? `?${query}` : "";
}

/** A word of the code as it stands in addresses. */
function hyphened(word: string): string {
  return word.replaceAll("_", "-");
}

/**
 * An address within the portal that a request asked for, as a browser would understand it, or the start where that would be
 * another site's. First normalised and then looked at: `/..//elsewhere` is `//elsewhere` for a browser.
 */
export function ownAddress(address: unknown): string {
  if (typeof address !== "string" || !address.startsWith("/")) return routes.home;
  const url = URL.parse(address, nowhere);
  if (url?.origin !== nowhere || url.pathname.startsWith("//")) return routes.home;
  return url.pathname + url.search + url.hash;
}

/** A site of nobody, to see whether an address leads away from the one on which it stands. */
const nowhere = "http://portal.invalid";

/** Whether the origin that a request names is the portal's: that of its own address, whatever host was asked. */
export function isOwnOrigin(origin: string | null): boolean {
  return origin === URL.parse(process.env.NEXTAUTH_URL ?? "")?.origin;
}
