import { useTranslations } from "next-intl";
import { PartyCard } from "@/components/party/party-card";
import type { Side } from "@/core/words/parties";
import type { Case } from "@/lib/cases/schema";

/** So many of a side stand on the page as they are; of more, the others fold. */
const fewCards = 3;

/** The parties of one side of a case. */
export function PartyCards({ side, theCase }: { side: Side; theCase: Case }) {
  const t = useTranslations("case");
  const words = useTranslations("words.sides");
  const ofSide = theCase.parties.filter((party) => party.side === side);
  const [shown, folded] = [ofSide.slice(0, fewCards), ofSide.slice(fewCards)];
  const cardOf = (party: Case["parties"][number]) => (
    <PartyCard key={party.id} party={party} number={theCase.number} open={theCase.closedOn === null} />
  );
  return (
    <>
      {shown.map(cardOf)}
      {folded.length > 0 && (
        <details>
          <summary className="min-h-11 rounded-card border border-line bg-card px-5 py-2.5 font-semibold print:hidden">
            {t("moreParties", { count: folded.length, side: words(side) })}
          </summary>
          <div className="mt-4 grid gap-4 print:mt-0">{folded.map(cardOf)}</div>
        </details>
      )}
    </>
  );
}
