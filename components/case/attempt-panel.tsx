import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HowToReach } from "@/components/party/how-to-reach";
import { SideShape } from "@/components/party/side-mark";
import { TextLink } from "@/components/ui/text-link";
import { Name } from "@/components/ui/typed";
import { isolated } from "@/core/text";
import type { Side } from "@/core/words/parties";
import type { Case } from "@/lib/cases/schema";
import { timelineOf } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";
import type { Compartment } from "@/lib/parties/schema";

type Props = {
  theCase: Case;
  /** Of the party that is tried; null where somebody is to be chosen first. */
  compartment: Compartment | null;
  /** The address of the same panel for another party. */
  address: (partyId: string) => string;
  /** The buttons of which one records what came of it. */
  children: ReactNode;
};

/** Where a contact attempt is made and recorded: whom, what may be said and when, the number, what was tried last, what came of it. */
export function AttemptPanel({ theCase, compartment, address, children }: Props) {
  const t = useTranslations("case.panel");
  const name = compartment ? fullName(compartment.party) : "";
  const others = theCase.parties.filter(({ id }) => id !== compartment?.party.id);
  return (
    <section
      id="attempt"
      tabIndex={-1}
      aria-labelledby="attempt-title"
      data-print="no"
      className="grid min-w-0 scroll-mt-6 content-start gap-4 rounded-card border border-line bg-card px-4 py-4 shadow-card sm:px-5"
    >
      <h2 id="attempt-title" className="flex items-baseline gap-2 font-semibold text-lg">
        {compartment && <SideOf side={compartment.party.side} />}
        <span className="min-w-0">{compartment ? t("title", { name }) : t("whom")}</span>
      </h2>
      {compartment && (
        <>
          <HowToReach compartment={compartment} />
          <LastAttempts theCase={theCase} partyId={compartment.party.id} name={name} />
          {children}
        </>
      )}
      {others.length > 0 && (
        <nav aria-label={compartment ? t("other") : t("whom")}>
          {compartment && <p className="text-muted text-sm">{t("other")}</p>}
          <ul className="flex flex-wrap gap-x-4">
            {others.map((party) => (
              <li key={party.id} className="flex min-w-0 items-center gap-1.5">
                <SideOf side={party.side} />
                <TextLink href={address(party.id)} prefetch={false}>
                  <Name>{fullName(party)}</Name>
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}

const colours: Record<Side, string> = { harmed: "text-harmed", responsible: "text-responsible" };

/** The side of somebody whose name stands beside it. */
function SideOf({ side }: { side: Side }) {
  const words = useTranslations("words.sides");
  return (
    <span className={colours[side]}>
      <SideShape side={side} />
      <span className="sr-only">{words(side)}: </span>
    </span>
  );
}

const few = 3;

/** What was tried last with a party, whoever did so. */
function LastAttempts({ theCase, partyId, name }: { theCase: Case; partyId: string; name: string }) {
  const t = useTranslations("case.panel");
  const all = useTranslations();
  const format = useFormatter();
  const last = timelineOf(theCase)
    .flatMap((event) => (event.kind === "contact_attempts" && event.entry.counts ? [event] : []))
    .filter(({ entry }) => entry.partyId === partyId)
    .slice(0, few);
  if (last.length === 0) return <p className="text-muted text-sm">{t("none", { name })}</p>;
  return (
    <div className="text-sm">
      <h3 className="text-muted">{t("last")}</h3>
      <ul>
        {last.map(({ id, entry, recordedBy }) => {
          const isOwn = recordedBy === null || recordedBy === theCase.mediator?.id;
          const by = isOwn ? "" : ` · ${t("by", { name: isolated(theCase.recorders[recordedBy] ?? "") })}`;
          return (
            <li key={id}>
              <time dateTime={entry.when} className="tabular">
                {format.dateTime(entry.at, "shortMoment")}
              </time>
              {entry.direction === "incoming" && ` ${all("entries.contact_attempts.presses.incoming")}:`}
              {` ${all(`words.channels.${entry.channel}`)}, ${all(`words.attemptResults.${entry.result}`)}${by}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
