import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { CaseReport } from "@/components/case/case-report";
import { CaseStatusBadge } from "@/components/case/case-status-badge";
import { ChooseSide } from "@/components/case/choose-side";
import { Neighbours } from "@/components/case/neighbours";
import { Turn } from "@/components/case/next-step";
import { PartyHeads } from "@/components/case/party-heads";
import { Story } from "@/components/case/story";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { daysBetween } from "@/core/calendar";
import { asDate, dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import { sides } from "@/core/words/parties";
import { load } from "@/lib/action/load";
import { caseloadAddress, choiceOf } from "@/lib/caseload/address";
import { findNeighbours } from "@/lib/caseload/neighbours";
import { caseloadFilter } from "@/lib/caseload/schema";
import { getCaseAtWork } from "@/lib/cases/at-work";
import { savedNotice } from "@/lib/cases/saved";
import type { Case } from "@/lib/cases/schema";
import { ProblemNotice } from "../../problem-notice";
import { CaseActions } from "./case-actions";
import { Panel } from "./panel";
import { SavedNotice } from "./saved-notice";

export async function generateMetadata({ params }: PageProps<"/cases/[number]">): Promise<Metadata> {
  return { title: (await getTranslations("case"))("title", { number: (await params).number }) };
}

export default async function CasePage({ params, searchParams }: PageProps<"/cases/[number]">) {
  const [{ number }, search] = [await params, await searchParams];
  const { saved: said, entry, party } = search;
  // What somebody was searched by is no matter of a case, whatever its address says.
  const filter = { ...caseloadFilter.parse(search), q: undefined };
  const [actor, [{ theCase, compartments }, neighbours]] = await load((actor) =>
    Promise.all([getCaseAtWork(actor, number), findNeighbours(actor, filter, number)]),
  );
  const t = await getTranslations("case");
  const open = theCase.closedOn === null;
  const saved = savedNotice(said);
  const list = choiceOf(filter);
  const side = sides.find((one) => one === search.side) ?? null;
  // From the button of a row one goes back to that row.
  const isFromList = search.from === "list";
  const from = isFromList ? caseloadAddress(filter) : routes.case(number, list);
  const asked = { ...list, from: isFromList ? "list" : undefined };
  const whom = compartments.get(typeof party === "string" ? party : (theCase.standing?.waitsFor[0] ?? ""));
  const isTried = open && (search.for === "attempt" || party !== undefined);
  const shown = sides.filter((one) => side === null || one === side);

  return (
    <>
      <PageHeader
        back={{ href: routes.cases, label: t(actor.role === "coordinator" ? "backToRegionList" : "backToList") }}
        beside={
          <>
            {neighbours && <Neighbours of={neighbours} list={list} />}
            <TextLink href={routes.registered(number)} prefetch={false} quiet>
              {t("registered")}
            </TextLink>
            {theCase.mediator?.id === actor.id && (
              <TextLink href={routes.workingNotes(number)} prefetch={false} quiet>
                {t("workingNotes")}
              </TextLink>
            )}
          </>
        }
        title={t("title", { number })}
        description={
          <>
            <CaseStatusBadge status={theCase.status} /> {await aboutCase(theCase, actor)}
            <Turn theCase={theCase} />
          </>
        }
        actions={<CaseActions {...{ actor, theCase, asked: list }} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {/* Also of one side alone (`?side=`): what is of both stands there whole. */}
        <p className="hidden font-bold print:block">{(await getTranslations("oneSide"))("both")}</p>
        {saved && (saved === "closing" ? !open : saved !== "reopening" || open) && (
          <SavedNotice {...{ actor, theCase, saved, from }} entry={typeof entry === "string" ? entry : undefined} />
        )}
        <ProblemNotice problem={search.problem} />
        {theCase.closedOn && (
          <Notice>{t("readOnly", { day: (await getFormatter()).dateTime(asDate(theCase.closedOn), "day") })}</Notice>
        )}
        <div className={isTried ? "grid gap-4 xl:grid-cols-[minmax(0,1fr)_21rem]" : ""}>
          {isTried && (
            <div className="min-w-0 xl:order-last">
              <div className="xl:sticky xl:top-4">
                <Panel {...{ theCase, from, asked }} compartment={whom ?? null} />
              </div>
            </div>
          )}
          <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3">
            <div className={`grid gap-4 md:grid-cols-2 ${isTried ? "" : "lg:gap-24"}`}>
              {shown.map((one) => (
                <div key={one} className="grid min-w-0 content-start gap-3">
                  <PartyHeads side={one} {...{ theCase, compartments }} />
                </div>
              ))}
            </div>
            {theCase.report && side === null && <CaseReport report={theCase.report} goals={theCase.versions.goals} />}
            {/* Where both sides stand beside each other nobody needs one alone to see whose each is. */}
            <div className={side === null ? "lg:hidden" : ""}>
              <ChooseSide {...{ number, side, asked: list }} />
            </div>
            <Story {...{ theCase, side }} today={dayOf(actor.now)} />
          </div>
        </div>
      </div>
    </>
  );
}

type Looking = { id: string; now: Date };

/** What a case is about, in one line. */
async function aboutCase(theCase: Case, actor: Looking): Promise<string> {
  const [t, words, format] = await Promise.all([getTranslations("case"), getTranslations("words"), getFormatter()]);
  const written = (day: string) => format.dateTime(asDate(day), "day");
  const { mediator, takenUpOn, closedOn, inCustody, offenceCategory, legalPhase } = theCase;
  const name = mediator && isolated(mediator.name);
  return [
    words(`offenceCategories.${offenceCategory}`),
    words(`legalPhases.${legalPhase}`),
    ...(inCustody ? [t("inCustody")] : []),
    t("takenUp", { day: written(takenUpOn) }),
    closedOn ? t("closedOn", { day: written(closedOn) }) : t("day", { days: daysBetween(takenUpOn, dayOf(actor.now)) }),
    ...(name === null
      ? [t("nobody")]
      : mediator?.id === actor.id
        ? []
        : [mediator?.hasLeft ? t("left", { name }) : name]),
  ].join(" · ");
}
