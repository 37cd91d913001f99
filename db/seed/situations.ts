import type { InitiatingSide, PartyRole } from "@/lib/vocabulary/parties";
import type { LegalPhase, OffenceCategory, Referrer } from "@/lib/vocabulary/registrations";

/**
 * What happened, and who asks. In the text {h} and {r} stand for the names of the harmed and the responsible party,
 * {h.her} for “haar” or “zijn”, {h.she} for “zij” or “hij”, {h.them} for “haar” or “hem”.
 */
export type Situation = {
  category: OffenceCategory;
  asks: InitiatingSide;
  phase: LegalPhase;
  custody: boolean;
  referrer: Referrer;
  roles: [harmed: PartyRole, responsible: PartyRole];
  /** Ages in years, at most fifteen more in fact unless under eighteen. */
  ages: [harmed: number, responsible: number];
  account: string;
  /** What the desk wrote instead of what the asker hopes for, where it was not taken up. */
  remark?: string;
};

type Row = [OffenceCategory, LegalPhase, Referrer, Situation["roles"], Situation["ages"], string];

/** A situation as a line of a list; an institution as referrer means that somebody is detained. */
export const situation =
  (asks: InitiatingSide) =>
  ([category, phase, referrer, roles, ages, account]: Row): Situation => {
    const custody = referrer === "prison" || referrer === "juvenile_institution" || account.includes("gedetineerd");
    return { category, asks, phase, custody, referrer, roles, ages, account };
  };
