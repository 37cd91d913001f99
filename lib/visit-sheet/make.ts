import "server-only";
import { setPdf } from "@/lib/pdf/set-pdf";
import type { VisitSheet } from "@/lib/visit-sheet/schema";

const program = "visit-sheet/visit-sheet.typ";

/**
 * A sheet for a visit as pages A4 in PDF/UA-1, kept nowhere. A name with a sign of which this machine has no font makes the standard
 * refuse it: whoever stands before a prison then has a sheet with a box in it.
 */
export function makeVisitSheet(sheet: VisitSheet): Buffer {
  const said = JSON.stringify(sheet);
  try {
    return setPdf(program, said);
  } catch {
    return setPdf(program, said, null);
  }
}
