import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { CaseReport } from "@/components/case/case-report";
import { CaseStatusBadge } from "@/components/case/case-status-badge";
import { CaseTimeline } from "@/components/case/case-timeline";
import { PartyCards } from "@/components/case/party-cards";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { FreeText } from "@/components/ui/typed";
import { daysBetween } from "@/core/calendar";
import { asDate, dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import { sides } from "@/core/words/parties";
import { load } from "@/lib/action/load";
import { may } from "@/lib/auth/permissions";
import { caseloadAddress, choiceOf } from "@/lib/caseload/address";
import { caseloadFilter } from "@/lib/caseload/schema";
import { getCaseAtWork } from "@/lib/cases/at-work";
import { savedNotice } from "@/lib/cases/saved";
import type { Case } from "@/lib/cases/schema";
import { ProblemNotice } from "../../problem-notice";
import { Panel } from "./panel";
import { SavedNotice } from "./saved-notice";

export async function generateMetadata({ params }: PageProps<"/cases/[number]">): Promise<Metadata> {
  return { title: (await getTranslations("case"))("title", { number: (await params).number }) };
}

export default async function CasePage({ params, searchParams }: PageProps<"/cases/[number]">) {
  const { number } = await params;
  const search = await searchParams;
  const saved = savedNotice(search.saved);
  const entry = typeof search.entry === "string" ? search.entry : undefined;
  const [actor, { theCase, compartments }] = await load((actor) => getCaseAtWork(actor, number));
  const [t, words, format] = await Promise.all([getTranslations("case"), getTranslations("words"), getFormatter()]);
  const written = (day: string) => format.dateTime(asDate(day), "day");
  const open = theCase.closedOn === null;
  const filter = caseloadFilter.parse(search);
  const list = choiceOf(filter);
  // From the button of a row one comes to make an attempt, and goes back to that row.
  const isFromRow = search.for === "attempt";
  const from = isFromRow ? caseloadAddress(filter) : routes.case(number, list);
  const whom = compartments.get(
    typeof search.party === "string" ? search.party : (theCase.standing?.waitsFor[0] ?? ""),
  );
  const description = [
    words(`offenceCategories.${theCase.offenceCategory}`),
    words(`legalPhases.${theCase.legalPhase}`),
    ...(theCase.inCustody ? [t("inCustody")] : []),
    t("takenUp", { day: written(theCase.takenUpOn) }),
    theCase.closedOn
      ? t("closedOn", { day: written(theCase.closedOn) })
      : t("day", { days: daysBetween(theCase.takenUpOn, dayOf(actor.now)) }),
    ...(theCase.mediator?.id === actor.id ? [] : [mediatorOf(theCase, t)]),
  ].join(" · ");

  return (
    <>
      <PageHeader
        back={{ href: routes.cases, label: t(actor.role === "coordinator" ? "backToRegionList" : "backToList") }}
        title={t("title", { number })}
        description={description}
        status={<CaseStatusBadge status={theCase.status} />}
        actions={
          <>
            {theCase.mediator?.id === actor.id && (
              <ButtonLink href={routes.workingNotes(number)} prefetch={false} variant="quiet">
                {t("workingNotes")}
              </ButtonLink>
            )}
            {open ? (
              <>
                {(!theCase.mediator || theCase.mediator.hasLeft) && may(actor, "cases.assign") && (
                  <ButtonLink href={routes.mediator(number)} prefetch={false} variant="secondary">
                    {t("assign")}
                  </ButtonLink>
                )}
                <ButtonLink href={routes.newEntry(number, "mediated_contacts")} prefetch={false} variant="secondary">
                  {t("contact")}
                </ButtonLink>
                <ButtonLink href={routes.closing(number)} prefetch={false} variant="secondary">
                  {t("close")}
                </ButtonLink>
              </>
            ) : (
              may(actor, "cases.reopen") && (
                <ButtonLink href={routes.reopening(number)} prefetch={false} variant="secondary">
                  {t("reopen")}
                </ButtonLink>
              )
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {saved && (saved === "closing" ? !open : saved !== "reopening" || open) && (
          <SavedNotice {...{ actor, theCase, saved, entry, from }} />
        )}
        <ProblemNotice problem={search.problem} />
        {theCase.closedOn && <Notice>{t("readOnly", { day: written(theCase.closedOn) })}</Notice>}
        <div className="grid gap-4 md:grid-cols-2">
          {sides.map((side) => (
            <div key={side} className="grid min-w-0 content-start gap-4">
              <PartyCards side={side} theCase={theCase} />
            </div>
          ))}
        </div>
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Card title={t("timeline")}>
            <CaseTimeline theCase={theCase} />
          </Card>
          <div className="order-first grid grid-cols-[minmax(0,1fr)] gap-6 xl:order-none">
            {open && (
              <Panel
                {...{ theCase, from, entry, compartment: whom ?? null }}
                asked={{ ...list, for: isFromRow ? "attempt" : undefined }}
              />
            )}
            {theCase.report && <CaseReport report={theCase.report} goals={theCase.versions.goals} />}
            {theCase.account && (
              <Card title={t("account")}>
                <FreeText className="max-w-measure">{theCase.account}</FreeText>
              </Card>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

type CaseWords = Awaited<ReturnType<typeof getTranslations<"case">>>;

function mediatorOf({ mediator }: Case, t: CaseWords): string {
  if (!mediator) return t("nobody");
  const name = isolated(mediator.name);
  return mediator.hasLeft ? t("left", { name }) : name;
}
