import fc from "fast-check";
import { initiatingSides } from "@/core/words/parties";
import { offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";

/** Any filter on figures: nothing chosen, one thing or several. */
export const anyFilter = fc.record(
  {
    region: fc.constantFrom(...regions, "mine" as const),
    offenceCategory: fc.constantFrom(...offenceCategories),
    initiatingSide: fc.constantFrom(...initiatingSides),
    referrer: fc.constantFrom(...referrers),
  },
  { requiredKeys: [] },
);
