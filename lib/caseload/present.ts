import { routes } from "@/core/routes";
import { type CaseloadFilter, casesPerPage } from "@/lib/caseload/schema";

/** The address of a view of the caseload; what is as usual is left out. */
export function caseloadAddress(filter: CaseloadFilter): string {
  const said = new URLSearchParams();
  if (filter.status !== "open") said.set("status", filter.status);
  if (filter.category) said.set("category", filter.category);
  if (filter.mediator) said.set("mediator", filter.mediator);
  if (filter.q) said.set("q", filter.q);
  if (filter.page > 1) said.set("page", String(filter.page));
  const query = said.toString();
  return query ? `${routes.cases}?${query}` : routes.cases;
}

/** Which part of so many cases a page shows, counted from 1. */
export function pageRange(page: number, total: number): { first: number; last: number } {
  const first = Math.min((page - 1) * casesPerPage + 1, total);
  return { first, last: Math.min(page * casesPerPage, total) };
}

/** The last page of so many cases. */
export function lastPage(total: number): number {
  return Math.max(1, Math.ceil(total / casesPerPage));
}
