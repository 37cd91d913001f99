import { useTranslations } from "next-intl";
import { SideMark } from "@/components/party/side-mark";
import { EarlierOfParty } from "@/components/registered/earlier-of-party";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Name } from "@/components/ui/typed";
import { routes } from "@/core/routes";
import { sides } from "@/core/words/parties";
import { fullName } from "@/lib/parties/full-name";
import type { PartyAsRegistered } from "@/lib/registered/schema";

type Props = { of: string; people: PartyAsRegistered[]; isOpen: boolean; mayAdd: boolean };

/** All who were registered as parties, also in error, each with what stood before, and how to put them right. */
export function RegisteredPeople({ of, people, isOpen, mayAdd }: Props) {
  const t = useTranslations("registered");
  const words = useTranslations("words");
  const empty = sides.filter((side) => !people.some((party) => party.side === side && !party.voided));
  return (
    <Card title={t("people")}>
      <div className="grid gap-4">
        {empty.map((side) => (
          <Notice key={side} kind="attention">
            {t("sideEmpty", { side })}
          </Notice>
        ))}
        <ul className="grid gap-3">
          {people.map((party) => {
            const name = fullName(party);
            return (
              <li key={party.id} className="border-line border-b pb-2 last:border-b-0">
                <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <SideMark side={party.side} label={words(`partyRoles.${party.role}`)} />
                  <span className={party.voided ? "line-through" : "font-semibold"}>
                    <Name>{name}</Name>
                  </span>
                  {party.voided && <Badge tone="attention">{t("inError")}</Badge>}
                  {isOpen && (
                    <TextLink
                      href={routes.registeredParty(of, party.id)}
                      prefetch={false}
                      aria-label={t("correctPartyOf", { name })}
                    >
                      {t("correctParty")}
                    </TextLink>
                  )}
                </div>
                <EarlierOfParty earlier={party.earlier} />
              </li>
            );
          })}
        </ul>
        {mayAdd && (
          <p>
            <TextLink href={routes.newRegisteredParty(of)} prefetch={false}>
              {t("addParty")}
            </TextLink>
          </p>
        )}
      </div>
    </Card>
  );
}
