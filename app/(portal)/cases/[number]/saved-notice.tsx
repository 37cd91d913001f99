import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { routes } from "@/core/routes";
import { type Recordable, savedKey } from "@/lib/cases/saved";
import { fullName } from "@/lib/parties/full-name";
import type { Party } from "@/lib/parties/schema";

type Props = { saved: Recordable; number: string; party: Party | undefined };

/** What was just recorded in a case. After an attempt with a party what they said is often the next thing to record. */
export function SavedNotice({ saved, number, party }: Props) {
  const t = useTranslations();
  return (
    <Notice kind="done">
      {t(savedKey(saved))}
      {saved === "contact_attempts" && party && (
        <p>
          <TextLink href={routes.newEntry(number, "decisions", party.id)} prefetch={false}>
            {t("case.recordDecisionOf", { name: fullName(party) })}
          </TextLink>
        </p>
      )}
    </Notice>
  );
}
