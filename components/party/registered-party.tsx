import { useTranslations } from "next-intl";
import { HowToReach } from "@/components/party/how-to-reach";
import { useAge } from "@/components/party/minds";
import { SideEdge, SideMark } from "@/components/party/side-mark";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Name } from "@/components/ui/typed";
import { ageOn } from "@/core/age";
import { fullName } from "@/lib/parties/full-name";
import type { Compartment, Party } from "@/lib/parties/schema";

type Props = {
  party: Party;
  /** How to reach this party, where somebody asked to see it: each look is audited. */
  compartment: Compartment | null;
  /** Where it is asked. */
  address: string | null;
  /** The day of the visit. */
  today: string;
};

/** One party of a registration. */
export function RegisteredParty({ party, compartment, address, today }: Props) {
  const t = useTranslations("registration");
  const words = useTranslations("words");
  const age = useAge();
  const name = fullName(party);
  return (
    <Card edge={<SideEdge side={party.side} />}>
      <SideMark side={party.side} label={words(`sides.${party.side}`)} />
      <h2 className="mt-3 wrap-anywhere font-semibold text-lg">
        <Name>{name}</Name>
      </h2>
      <p className="mb-3 text-muted">
        {words(`partyRoles.${party.role}`)}
        {party.initiator && ` · ${t("initiates")}`}
        {party.birthOn && ` · ${age(ageOn(party.birthOn, today))}`}
      </p>
      {compartment ? (
        <HowToReach compartment={compartment} />
      ) : (
        address && (
          <TextLink href={address} prefetch={false}>
            {t("showContact")}
            <span className="sr-only">: {name}</span>
          </TextLink>
        )
      )}
    </Card>
  );
}
