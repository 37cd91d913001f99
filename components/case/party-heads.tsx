import { useTranslations } from "next-intl";
import { PartyHead } from "@/components/party/party-head";
import type { Side } from "@/core/words/parties";
import type { Case } from "@/lib/cases/schema";
import type { Compartment } from "@/lib/parties/schema";

/** So many of a side stand on the page as they are; of more, the others fold. */
const fewCards = 3;

type Props = { side: Side; theCase: Case; compartments: ReadonlyMap<string, Compartment> };

/** The parties of one side of a case. */
export function PartyHeads({ side, theCase, compartments }: Props) {
  const t = useTranslations("case");
  const words = useTranslations("words.sides");
  const ofSide = theCase.parties.filter((party) => party.side === side);
  const [shown, folded] = [ofSide.slice(0, fewCards), ofSide.slice(fewCards)];
  const headOf = (party: Case["parties"][number]) => (
    <PartyHead key={party.id} party={party} theCase={theCase} compartment={compartments.get(party.id)} />
  );
  return (
    <>
      {shown.map(headOf)}
      {folded.length > 0 && (
        <details>
          <summary className="min-h-11 rounded-card border border-line bg-card px-5 py-2.5 font-semibold print:hidden">
            {t("moreParties", { count: folded.length, side: words(side) })}
          </summary>
          <div className="mt-4 grid gap-4 print:mt-0">{folded.map(headOf)}</div>
        </details>
      )}
    </>
  );
}
