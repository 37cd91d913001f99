import { type Chosen, routes } from "@/core/routes";
import type { CaseloadFilter } from "@/lib/caseload/schema";

/** What somebody chose of the caseload, as addresses say it; what is as usual is left out. */
export function choiceOf({ status, offenceCategory, mediator, q, page }: CaseloadFilter): Chosen {
  return {
    status: status === "open" ? undefined : status,
    ...{ offenceCategory, mediator, q: q || undefined },
    page: page > 1 ? page : undefined,
  };
}

/** The address of a view of the caseload. */
export function caseloadAddress(filter: CaseloadFilter): string {
  return routes.caseload(choiceOf(filter));
}

/** What the row of a case is called on its page, so that an address can lead to it. */
export function rowId(number: string): string {
  return `case-${number}`;
}
