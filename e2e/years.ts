/**
 * The year in which each spec counts, so that none sees what another adds. The journey has the first: a case that another spec
 * leaves open is open in every later year. There is nothing in `nothing`.
 */
export const yearOf = {
  nothing: 1990,
  journey: 1991,
  sameFigures: 1992,
  everyIndicator: 1993,
  filters: 1994,
  casesBehind: 1995,
  csv: 1996,
  factsheet: 1997,
  paper: 1998,
  workbook: 1999,
} as const;
