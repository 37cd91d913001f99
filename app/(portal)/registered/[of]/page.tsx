import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RegisteredPeople } from "@/components/registered/registered-people";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getRegistered } from "@/lib/registered/queries";
import { savedOf } from "./saved";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registered"))("title") };
}

/** What is registered of a case, or of a registration that is none, to put right. */
export default async function RegisteredPage({ params, searchParams }: PageProps<"/registered/[of]">) {
  const { of } = await params;
  const saved = savedOf((await searchParams).saved);
  const [t, all] = await Promise.all([getTranslations("registered"), getTranslations()]);
  const [, { number, closedOn, assessment, parties }] = await load((actor) => getRegistered(actor, of));
  const isOpen = closedOn === null;
  return (
    <>
      <PageHeader
        back={
          number
            ? { href: routes.case(number), label: all("case.title", { number }) }
            : { href: routes.registration(of), label: t("back") }
        }
        title={t("title")}
        description={t("description")}
      />
      <div className="grid max-w-measure gap-6">
        {saved && <Notice kind="done">{t(`saved.${saved}`)}</Notice>}
        {!isOpen && <Notice>{t("isClosed")}</Notice>}
        <RegisteredPeople {...{ of, isOpen }} people={parties} mayAdd={isOpen && assessment !== "not_taken_up"} />
      </div>
    </>
  );
}
