import { routes } from "@/core/routes";
import type { CaseloadFilter } from "@/lib/caseload/schema";

/** The address of a view of the caseload; what is as usual is left out. */
export function caseloadAddress(filter: CaseloadFilter): string {
  const parameters = new URLSearchParams();
  if (filter.status !== "open") parameters.set("status", filter.status);
  if (filter.offenceCategory) parameters.set("category", filter.offenceCategory);
  if (filter.mediator) parameters.set("mediator", filter.mediator);
  if (filter.q) parameters.set("q", filter.q);
  if (filter.page > 1) parameters.set("page", String(filter.page));
  const query = parameters.toString();
  return query ? `${routes.cases}?${query}` : routes.cases;
}
