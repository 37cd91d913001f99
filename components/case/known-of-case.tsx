import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Name } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import type { Side } from "@/core/words/parties";
import type { Case } from "@/lib/cases/schema";
import { fullName } from "@/lib/parties/full-name";

type Props = {
  known: Pick<Case, "parties"> & {
    contacts: Case["mediated_contacts"];
    attempts: number;
    lastEventOn: string;
  };
};

/** What is known of a case when it is about to close, so that nobody is asked for it again. */
export function KnownOfCase({ known }: Props) {
  const t = useTranslations("closing");
  const inCase = useTranslations("case");
  const words = useTranslations("words");
  const format = useFormatter();
  const written = (day: string) => format.dateTime(asDate(day), "day");
  const saidBy = (side: Side) => (
    <ul>
      {known.parties
        .filter((party) => party.side === side)
        .map((party) => {
          const decision = party.lastDecision;
          return (
            <li key={party.id}>
              <Name>{fullName(party)}</Name>
              {`: ${decision ? words(`consents.${decision}`) : inCase("notSaid")}`}
            </li>
          );
        })}
    </ul>
  );
  const contacts =
    known.contacts.length === 0 ? (
      t("noContacts")
    ) : (
      <ul>
        {known.contacts.map((contact) => (
          <li key={contact.id}>{`${words(`contactForms.${contact.form}`)}, ${written(contact.heldOn)}`}</li>
        ))}
      </ul>
    );
  return (
    <Card title={t("known")}>
      <DescriptionList
        items={[
          { label: t("harmed"), value: saidBy("harmed") },
          { label: t("responsible"), value: saidBy("responsible") },
          { label: t("contacts"), value: contacts },
          { label: t("attempts"), value: format.number(known.attempts) },
          { label: t("lastEvent"), value: written(known.lastEventOn) },
        ]}
      />
    </Card>
  );
}
