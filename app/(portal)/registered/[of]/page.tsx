import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { FormWords } from "@/components/form/form-words";
import { EarlierOfRequest } from "@/components/registered/earlier-of-request";
import { RegisteredPeople } from "@/components/registered/registered-people";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { asDate, dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import { load } from "@/lib/action/load";
import { getRegistered } from "@/lib/registered/queries";
import { shownIn } from "@/lib/registered/schema";
import { CorrectRegistrationForm } from "./correct-registration-form";
import { savedOf } from "./saved";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registered"))("title") };
}

/** What is registered of a case, or of a registration that is none, to put right. */
export default async function RegisteredPage({ params, searchParams }: PageProps<"/registered/[of]">) {
  const { of } = await params;
  const saved = savedOf((await searchParams).saved);
  const [t, all, format] = await Promise.all([getTranslations("registered"), getTranslations(), getFormatter()]);
  const [{ now }, { number, closedOn, assessment, parties, request }] = await load((actor) => getRegistered(actor, of));
  const isOpen = closedOn === null;
  const typed = Object.fromEntries(
    Object.entries(request.content).map(([field, value]) => [field, value === true ? "on" : String(value || "")]),
  );
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
        <Card title={t("request")}>
          {isOpen && (
            <WithDraft address={routes.registered(of)}>
              <FormWords of={["registered", "registration"]}>
                <CorrectRegistrationForm
                  defaults={{ ...typed, key: crypto.randomUUID(), of, shown: shownIn(request.content) }}
                  back={number ? routes.case(number) : routes.registration(of)}
                  today={dayOf(now)}
                />
              </FormWords>
            </WithDraft>
          )}
          {request.recordedBy && (
            <p className="mt-3 text-muted text-sm">
              {t("registeredBy", {
                day: format.dateTime(asDate(dayOf(request.recordedAt)), "day"),
                name: isolated(request.recordedBy),
              })}
            </p>
          )}
          <EarlierOfRequest earlier={request.earlier} />
        </Card>
        <RegisteredPeople {...{ of, isOpen }} people={parties} mayAdd={isOpen && assessment !== "not_taken_up"} />
      </div>
    </>
  );
}
