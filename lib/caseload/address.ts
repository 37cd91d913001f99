import { routes } from "@/core/routes";
import type { CaseloadFilter } from "@/lib/caseload/schema";

/** The address of a view of the caseload; what is as usual is left out. */
export function caseloadAddress(filter: CaseloadFilter): string {
  const said = new URLSearchParams();
  if (filter.status !== "open") said.set("status", filter.status);
  if (filter.offenceCategory) said.set("category", filter.offenceCategory);
  if (filter.mediator) said.set("mediator", filter.mediator);
  if (filter.q) said.set("q", filter.q);
  if (filter.page > 1) said.set("page", String(filter.page));
  const query = said.toString();
  return query ? `${routes.cases}?${query}` : routes.cases;
}
