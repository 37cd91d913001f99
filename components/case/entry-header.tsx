import { getTranslations } from "next-intl/server";
import type { PartyKind } from "@/components/entries/kinds";
import { SideMark } from "@/components/party/side-mark";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import type { EntryKind } from "@/core/words/entries";
import { fullName } from "@/lib/parties/full-name";
import type { Party } from "@/lib/parties/schema";

type Head = { kind: EntryKind; number: string };
type Props = Head & ({ party?: undefined } | { kind: PartyKind; party: Party | undefined });

/** What is to be recorded in a case, and of whom once that is chosen. */
export async function NewEntryHeader({ number, ...of }: Props) {
  const t = await getTranslations();
  const back = { href: routes.case(number), label: t("case.title", { number }) };
  if (!of.party)
    return (
      <PageHeader back={back} title={t(`entries.${of.kind}.title`)} description={t(`entries.${of.kind}.description`)} />
    );
  return (
    <PageHeader
      back={back}
      title={t(`entries.${of.kind}.titleWith`, { name: fullName(of.party) })}
      description={<SideMark side={of.party.side} label={t(`words.sides.${of.party.side}`)} />}
    />
  );
}

/** What is corrected, what that means, and how to put back what was voided. */
export async function CorrectionHeader({ kind, number, voided }: Head & { voided: boolean }) {
  const t = await getTranslations();
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: t("case.title", { number }) }}
        title={t(`entries.${kind}.correct`)}
        description={t("entries.form.description")}
      />
      {voided && (
        <div className="mb-6">
          <Notice kind="attention">{t("entries.form.isVoided")}</Notice>
        </div>
      )}
    </>
  );
}
