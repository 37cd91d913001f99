/** In which a page finds what the browser sent by itself, without script: set by gate/, whatever the browser says. */
export const sentHeader = "x-portal-sent";

/** The field that says which build of the portal made a form's page. */
export const buildField = "portalBuild";

/** The field that says who opened a form: their id and, after a space, their name. */
export const openedByField = "portalOpenedBy";

/** The field that says which draft a form is. */
export const draftField = "portalDraft";

/** A person as a form carries who opened it. */
export function personOf({ id, name }: { id: string; name: string }): string {
  return `${id} ${name}`;
}

/** What the browser sent of a form; `outdated` where an earlier build made its page, and nothing was done with it. */
export type SentText = { outdated: boolean; fields: [string, string][] };
