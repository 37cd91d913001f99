/** How many rows a page of a list shows, in every list. */
export const rowsPerPage = 25;

/** Which rows of so many a page shows, counted from 1. */
export function pageRange(page: number, total: number): { first: number; last: number } {
  const first = Math.min((page - 1) * rowsPerPage + 1, total);
  return { first, last: Math.min(page * rowsPerPage, total) };
}

/** The last page of so many rows; the first where there are none. */
export function lastPage(total: number): number {
  return Math.max(1, Math.ceil(total / rowsPerPage));
}
