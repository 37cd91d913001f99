import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { AttemptPanel } from "@/components/case/attempt-panel";
import { FormWords } from "@/components/form/form-words";
import { TextLink } from "@/components/ui/text-link";
import { type Chosen, routes } from "@/core/routes";
import type { Case } from "@/lib/cases/schema";
import { knownWays, pressesFor, usualChannel } from "@/lib/contact-attempts/press";
import type { Compartment } from "@/lib/parties/schema";
import { PressForm } from "./contact-attempts/press-form";

type Props = {
  theCase: Case;
  compartment: Compartment | null;
  /** What the address says, which stays where somebody chooses another party. */
  asked: Chosen;
  from: string;
};

/** The panel of an attempt with its buttons, for the party that is chosen. */
export async function Panel({ theCase, compartment, asked, from }: Props) {
  const { number } = theCase;
  const t = await getTranslations("case.panel");
  const address = (party: string) => `${routes.case(number, { ...asked, for: "attempt", party })}#attempt`;
  return (
    <AttemptPanel theCase={theCase} compartment={compartment} address={address}>
      {compartment && (
        <FormWords of={["entries.form", "entries.contact_attempts"]}>
          <WithDraft address={routes.case(number, { party: compartment.party.id })}>
            <Buttons
              key={compartment.party.id}
              {...{ number, from, compartment, warnOfMessage: warningOf(compartment, t) }}
            />
          </WithDraft>
          <p>
            <TextLink href={routes.newEntry(number, "contact_attempts", compartment.party.id)} prefetch={false} quiet>
              {t("elseAs")}
            </TextLink>
          </p>
        </FormWords>
      )}
    </AttemptPanel>
  );
}

type ButtonsProps = { number: string; from: string; compartment: Compartment; warnOfMessage: string | undefined };

function Buttons({ number, from, compartment: { party, details }, warnOfMessage }: ButtonsProps) {
  const ways = knownWays(details);
  const typed = { partyId: party.id, channel: usualChannel(ways) };
  return (
    <PressForm
      defaults={{ key: crypto.randomUUID(), number, from, ...typed }}
      presses={pressesFor(ways)}
      warnOfMessage={warnOfMessage}
    />
  );
}

type PanelWords = Awaited<ReturnType<typeof getTranslations<"case.panel">>>;

function warningOf({ details: { messagePermission } }: Compartment, t: PanelWords): string | undefined {
  return messagePermission === "allowed" ? undefined : t("warning", { permission: messagePermission });
}
