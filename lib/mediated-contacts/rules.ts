import { RuleBroken } from "@/core/errors";
import { bothSidesAgreed } from "@/lib/decisions/rules";

type Agreement = Parameters<typeof bothSidesAgreed>;

/**
 * The rules of entry for the day of a mediated contact. Throws RuleBroken at `heldOn`: `future`, `beforeTakenUp`, or
 * `notBothAgreed` where a side had not agreed by that day (CM/Rec(2018)8: voluntary).
 */
export function checkDayOfContact(
  heldOn: string,
  takenUpOn: string,
  { parties, decisions }: { parties: Agreement[0]; decisions: Agreement[1] },
  today: string,
): void {
  if (heldOn > today) throw new RuleBroken("future", "heldOn");
  if (heldOn < takenUpOn) throw new RuleBroken("beforeTakenUp", "heldOn");
  if (!bothSidesAgreed(parties, decisions, heldOn)) throw new RuleBroken("notBothAgreed", "heldOn");
}
