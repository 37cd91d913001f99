import { NotFound, RuleBroken, refuse } from "@/core/errors";
import type { ContactForm } from "@/core/words/cases";
import { type Side, sides } from "@/core/words/parties";
import { agreedTo, bothSidesAgreed } from "@/lib/decisions/rules";

type Held = { heldOn: string; form: ContactForm; participants: readonly string[] | null; exception: string | null };

/** Whether the rules of entry are asked: of a correction only where it changes what they are about, or puts back what was voided. */
export function isSaidAnew(typed: Held, earlier?: Held & { voided: boolean }): boolean {
  if (!earlier || earlier.voided) return true;
  return (
    typed.heldOn !== earlier.heldOn ||
    typed.form !== earlier.form ||
    String(typed.participants) !== String(earlier.participants) ||
    typed.exception !== earlier.exception
  );
}

/** The rules of entry for the day of a mediated contact. Throws RuleBroken at `heldOn`: `future` or `beforeTakenUp`. */
export function checkDayOfContact(heldOn: string, takenUpOn: string, today: string): void {
  refuse([
    heldOn > today && { rule: "future", field: "heldOn" },
    heldOn < takenUpOn && { rule: "beforeTakenUp", field: "heldOn" },
  ]);
}

type Known = { parties: readonly { id: string; side: Side }[]; decisions: Parameters<typeof agreedTo>[0] };

/**
 * Nobody takes part against their will (CM/Rec(2018)8). Throws RuleBroken `participantsOfBothSides` at `participants`;
 * `notBothAgreed` at `heldOn` where of a side nobody who takes part had agreed by that day; `notAgreedToForm` at `exception` where
 * somebody had not agreed to that form and no reason is given; NotFound for a party of another case. Where nobody is named, as in what
 * was imported, all parties are meant and no form is asked about.
 */
export function checkAgreement({ heldOn, form, participants, exception }: Held, { parties, decisions }: Known): void {
  const involved = participants === null ? parties : parties.filter(({ id }) => participants.includes(id));
  if (participants !== null && involved.length < participants.length) throw new NotFound();
  if (participants !== null && !sides.every((side) => involved.some((party) => party.side === side)))
    throw new RuleBroken("participantsOfBothSides", "participants");
  if (!bothSidesAgreed(involved, decisions, heldOn)) throw new RuleBroken("notBothAgreed", "heldOn");
  if (participants === null || exception !== null) return;
  if (!participants.every((id) => agreedTo(decisions, id, form, heldOn)))
    throw new RuleBroken("notAgreedToForm", "exception");
}
