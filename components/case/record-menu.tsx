import { useTranslations } from "next-intl";
import { isPartyKind } from "@/components/entries/kinds";
import { SideMark } from "@/components/party/side-mark";
import { Menu } from "@/components/ui/menu";
import { TextLink } from "@/components/ui/text-link";
import { Name } from "@/components/ui/typed";
import { isMinor } from "@/core/age";
import { betweenParties, routes } from "@/core/routes";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import type { Case } from "@/lib/cases/schema";
import { fullName } from "@/lib/parties/full-name";

type Party = Case["parties"][number];

/** All that can be recorded in a case: of each party, and of the case as a whole, whatever kinds there are. Of minors alone a guardian is asked. */
export function RecordMenu({ theCase: { number, parties }, today }: { theCase: Case; today: string }) {
  const t = useTranslations("case");
  const entries = useTranslations("entries");
  const words = useTranslations("words.partyRoles");
  const linkTo = (kind: EntryKind, party?: Party) => (
    <li key={kind}>
      <TextLink
        href={routes.newEntry(number, kind, party?.id)}
        prefetch={false}
        aria-label={party && isPartyKind(kind) ? entries(`${kind}.titleWith`, { name: fullName(party) }) : undefined}
      >
        {entries(`${kind}.title`)}
      </TextLink>
    </li>
  );
  return (
    <Menu label={t("record")}>
      <ul className="grid gap-3">
        {parties.map((party) => (
          <li key={party.id}>
            <p className="flex flex-wrap items-center gap-2">
              <SideMark side={party.side} label={words(party.role)} /> <Name>{fullName(party)}</Name>
            </p>
            <ul className="flex flex-wrap gap-x-4">
              {entryKinds
                .filter(isPartyKind)
                .filter((kind) => kind !== "guardian_consents" || isMinor(party.birthOn, today))
                .map((kind) => linkTo(kind, party))}
            </ul>
          </li>
        ))}
        <li className="border-line border-t pt-2">
          <ul className="flex flex-wrap gap-x-4">
            {entryKinds.filter((kind) => !isPartyKind(kind)).map((kind) => linkTo(kind))}
            <li>
              <TextLink href={routes.newEntry(number, "appointments", betweenParties)} prefetch={false}>
                {entries("appointments.between")}
              </TextLink>
            </li>
          </ul>
        </li>
      </ul>
    </Menu>
  );
}
