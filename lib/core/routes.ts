/** The addresses of the portal. Case numbers stand in them, names never do. */
export const routes = {
  home: "/",
  signIn: "/sign-in",
  /** The sign-in page that goes on to an address of the portal afterwards. */
  signInTo: (address: string | null) =>
    address && address !== "/" ? `/sign-in?to=${encodeURIComponent(address)}` : "/sign-in",
  forgottenPassword: "/forgotten-password",
  setPassword: (token: string) => `/set-password/${token}`,
  registrations: "/registrations",
  newRegistration: "/registrations/new",
  registration: (id: string) => `/registrations/${id}`,
  cases: "/cases",
  case: (number: string) => `/cases/${number}`,
  newContactAttempt: (number: string, partyId?: string) => `/cases/${number}/contact-attempts/new${forParty(partyId)}`,
  newDecision: (number: string, partyId?: string) => `/cases/${number}/decisions/new${forParty(partyId)}`,
  newMediatedContact: (number: string) => `/cases/${number}/mediated-contacts/new`,
  mediator: (number: string) => `/cases/${number}/mediator`,
  closing: (number: string) => `/cases/${number}/closing`,
  party: (number: string, partyId: string) => `/cases/${number}/parties/${partyId}`,
  statistics: (year: number, region?: string) => `/statistics/${year}${asQuery({ region })}`,
  /** The figures of a year as data. */
  statisticsData: (year: number, form: "json" | "csv", region?: string) =>
    `/api/statistics/${year}${form === "csv" ? "/csv" : ""}${asQuery({ region })}`,
  /** The cases behind a number of a year's figures. */
  statisticsCases: (year: number, behind: Record<string, string | number | undefined>) =>
    `/statistics/${year}/cases${asQuery(behind)}`,
  newStory: (year: number) => `/statistics/${year}/stories/new`,
  removeStory: (year: number, storyId: string) => `/statistics/${year}/stories/${storyId}/remove`,
  users: "/admin/users",
  newUser: "/admin/users/new",
  endAccount: (userId: string) => `/admin/users/${userId}/end`,
  outbox: "/admin/outbox",
} as const;

/** What is said, as the query of an address; what is undefined is left out. */
function asQuery(said: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value !== undefined) query.set(name, String(value));
  return query.size > 0 ? `?${query}` : "";
}

function forParty(partyId: string | undefined): string {
  return partyId ? `?party=${partyId}` : "";
}

/** An address within the portal that a link asked for, or the start: never another site's. */
export function ownAddress(address: unknown): string {
  const within = typeof address === "string" && /^\/(?![/\\])[\w\-/?=&.%+*~!'(),:;@]*$/.test(address);
  return within ? address : routes.home;
}

/** An address with the portal's own host before it, for a mail. */
export function absolute(address: string): string {
  return new URL(address, process.env.NEXTAUTH_URL).href;
}
