import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OneSideOnPaper } from "@/components/case/one-side-on-paper";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getOneSide } from "@/lib/cases/one-side";
import { fullName } from "@/lib/parties/full-name";

type Props = PageProps<"/cases/[number]/parties/[partyId]/print">;

/** What a browser writes above each page that it prints: the case, and nobody. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("oneSide"))("title", { number: (await params).number }) };
}

/** A case for one party alone, to print: made of that one side, with nothing of the other. */
export default async function PrintPage({ params }: Props) {
  const { number, partyId } = await params;
  const [t, [{ now }, side]] = await Promise.all([
    getTranslations("oneSide"),
    load((actor) => getOneSide(actor, number, partyId)),
  ]);
  return (
    <>
      <PageHeader
        back={{ href: routes.party(number, partyId), label: t("back") }}
        title={t("heading", { name: fullName(side.compartment.party) })}
        description={t("description", { number })}
        actions={<PrintButton>{t("print")}</PrintButton>}
      />
      <OneSideOnPaper side={side} today={dayOf(now)} />
    </>
  );
}
