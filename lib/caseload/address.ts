import { type Chosen, routes } from "@/core/routes";
import type { CaseloadFilter } from "@/lib/caseload/schema";

/**
 * What somebody chose of the caseload, as the address of a case says it; what is as usual is left out, and so is what was searched for:
 * it may be a name, and that stands in no address of a case. Of a search the page of its answers goes with it.
 */
export function choiceOf({ status, offenceCategory, mediator, q, page }: CaseloadFilter): Chosen {
  return {
    status: status === "open" ? undefined : status,
    ...{ offenceCategory, mediator },
    page: page > 1 && !q ? page : undefined,
  };
}

/** The address of a view of the caseload. */
export function caseloadAddress(filter: CaseloadFilter): string {
  const page = filter.page > 1 ? filter.page : undefined;
  return routes.caseload({ ...choiceOf(filter), q: filter.q || undefined, page });
}

/** What the row of a case is called on its page, so that an address can lead to it. */
export function rowId(number: string): string {
  return `case-${number}`;
}
