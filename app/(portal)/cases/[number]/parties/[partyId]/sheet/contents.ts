import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { entryDetails } from "@/components/entries/kinds";
import { languageName } from "@/components/party/languages";
import { peopleAndStays } from "@/components/party/people-and-stays";
import { waysToReach } from "@/components/party/ways-to-reach";
import { ageOn } from "@/core/age";
import { wallClock } from "@/core/calendar";
import { asDate, dayOf } from "@/core/dates";
import { isolated } from "@/core/text";
import { languageOf } from "@/core/words/locales";
import type { OneSide } from "@/lib/cases/schema";
import type { EntryHappening } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";
import { lastConversations, openQuestions, plannedVisit, type Question } from "@/lib/visit-sheet/on-sheet";
import type { VisitSheet } from "@/lib/visit-sheet/schema";

type For = { appointment: string | null; now: Date };
type Part = VisitSheet["parts"][number];

/** What stands on the sheet of one side, in the language of the request. */
export async function contentsOf(side: OneSide, { appointment, now }: For): Promise<VisitSheet> {
  const [t, app, words, format, locale] = await Promise.all([
    getTranslations("visitSheet"),
    getTranslations("app"),
    getTranslations("words"),
    getFormatter(),
    getLocale(),
  ]);
  const { number, mediator, compartment } = side;
  const { party, details } = compartment;
  const written = (day: string) => format.dateTime(asDate(day), "day");
  const tell = await tellerOf();
  const visit = plannedVisit(side.entries, appointment, now);
  const day = visit ? dayOf(visit.at) : dayOf(now);
  const part = (heading: string, content: Partial<Part>, nothing = ""): Part => ({
    ...{ heading, known: [], told: [], ...content },
    nothing: (content.known ?? content.told ?? []).length === 0 ? nothing : "",
  });
  const language = { t: await getTranslations(), format, locale };
  const { reach, mind } = waysToReach(details, language);
  const around = peopleAndStays(compartment.around, language);
  return {
    language: languageOf(locale),
    title: t("title", { number }),
    organisation: app("brand"),
    heading: fullName(party),
    about: [
      words(`sides.${party.side}`),
      words(`partyRoles.${party.role}`),
      ...(party.initiator ? [t("initiator")] : []),
    ].join(" · "),
    mind: [...mind, t("alone")],
    parts: [
      part(t("data"), {
        known: [
          ...(party.birthOn
            ? [
                {
                  label: t("birth"),
                  text: t("bornAndAge", { day: written(party.birthOn), age: ageOn(party.birthOn, day) }),
                },
              ]
            : []),
          { label: t("language"), text: languageName(party.preferredLanguage, locale, words) },
          ...(mediator === null ? [] : [{ label: t("mediator"), text: isolated(mediator) }]),
          ...reach,
          ...around,
        ],
      }),
      part(t("appointment"), { known: visit ? tell.appointment(visit) : [] }, t("noAppointment")),
      part(
        t("goals"),
        { told: side.entries.goals.map(({ goal }) => ({ title: goal, details: [], text: [] })) },
        t("noGoals"),
      ),
      part(t("agreed"), { told: [...tell.consent(side), ...tell.contacts(side)] }, t("notSaid")),
      part(t("conversations"), { told: lastConversations(side.entries).map(tell.conversation) }, t("noConversations")),
    ],
    questions: { heading: t("questions"), all: openQuestions(side).map((one) => ask(one)) },
    room: t("room"),
    foot: t("foot", { number }),
    page: t("page"),
  };

  function ask(question: Question): string {
    switch (question.ask) {
      case "next":
        return t("ask.next", { day: written(question.heldOn), next: isolated(question.next) });
      case "goal":
        return t("ask.goal", { goal: isolated(question.goal) });
      case "considered":
        return t("ask.considered", { day: written(question.until) });
      default:
        return t(`ask.${question.ask}`);
    }
  }
}

/** Gives what was planned, agreed and said in a few words, in the language of the request. */
async function tellerOf() {
  const [all, t, words, format] = await Promise.all([
    getTranslations(),
    getTranslations("visitSheet"),
    getTranslations("words"),
    getFormatter(),
  ]);
  const written = (day: string) => format.dateTime(asDate(day), "day");
  const moment = (when: string) => [written(when.slice(0, 10)), when.slice(11)].filter(Boolean).join(", ");
  const say = { day: moment, name: () => "" };
  const known = (label: string, text: string | null) => (text === null ? [] : [{ label, text: isolated(text) }]);
  return {
    appointment: ({ at, minutes, purpose, setting, place, attending }: OneSide["entries"]["appointments"][number]) => [
      { label: t("when"), text: moment(wallClock(at)) },
      ...known(t("lasts"), minutes === null ? null : t("minutes", { minutes })),
      { label: t("for"), text: words(`appointmentPurposes.${purpose}`) },
      { label: t("where"), text: words(`conversationSettings.${setting}`) },
      ...known(t("place"), place),
      ...known(t("attending"), attending),
    ],
    consent: ({ consent, compartment: { party } }: OneSide) => {
      if (consent === null) return [];
      const event = { kind: "decisions", entry: consent, when: consent.when, party } as const;
      const details = entryDetails(event, all, say);
      return [
        {
          title: `${written(consent.decidedOn)}: ${words(`consents.${consent.decision}`)}`,
          ...{ details: details ? [details] : [], text: paragraphs(consent.note) },
        },
      ];
    },
    contacts: ({ contacts }: OneSide) =>
      contacts.map(({ heldOn, form }) => ({
        ...{
          title: t("contact", { day: written(heldOn), form: words(`contactForms.${form}`) }),
          details: [],
          text: [],
        },
      })),
    conversation: (entry: OneSide["entries"]["conversations"][number]) => {
      const event: EntryHappening<"conversations"> = { kind: "conversations", entry, when: entry.when };
      const details = entryDetails(event, all, say);
      return {
        title: `${written(entry.heldOn)}: ${words(`appointmentPurposes.${entry.purpose}`)}`,
        ...{ details: details ? [details] : [], text: paragraphs(entry.note) },
      };
    },
  };
}

function paragraphs(text: string | null): string[] {
  return text === null ? [] : text.split(/\n+/);
}
