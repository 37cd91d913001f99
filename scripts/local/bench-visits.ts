import { addDays } from "@/core/calendar";
import { today } from "@/core/clock";
import { routes } from "@/core/routes";
import { get, send } from "@/scripts/local/bench-requests";
import type { Person, World } from "@/scripts/local/bench-world";
import type { Visit } from "@/scripts/local/measure";
import type { Served } from "@/scripts/local/serve-bare";
import { type Fields, flat, hiddenFieldsOf } from "@/testing/html-forms";
import { registrationValues } from "@/testing/registrations";

/** What is measured: of each its name, and the visits to the portal, the bare pages and the bare rows. */
export async function pagesToMeasure(
  portal: Served,
  pages: Served,
  rows: Served,
  { people, coordinators, families }: World,
): Promise<[string, Visit[]][]> {
  const at = <T>(list: T[], place: number) => list[place % list.length] as T;
  let turn = 0;
  const asked = (group: Person[], own: (person: Person) => string, bare: (person: Person) => string): Visit[] => [
    (visitor) => get(portal.origin + own(at(group, visitor)), at(group, visitor).cookie),
    (visitor) => get(pages.origin + bare(at(group, visitor))),
    (visitor) => get(rows.origin + bare(at(group, visitor))),
  ];
  const family = () => at(families, turn++);
  const aCase = (person: Person) => `/cases/${at(person.cases, turn++).number}`;
  const thisYear = new Date().getFullYear() - 1;
  const sends = async (
    form: (person: Person) => string,
    own: () => Fields,
    bare: (person: Person) => string,
    byScript: boolean,
  ): Promise<Visit[]> => {
    const forms = new Map<string, Fields>();
    const sender =
      (origin: string, address: (person: Person) => string, values: () => Fields): Visit =>
      async (visitor) => {
        const person = at(people, visitor);
        const url = origin + address(person);
        const known =
          forms.get(person.id + url) ??
          hiddenFieldsOf(await (await fetch(url, { headers: { cookie: person.cookie } })).text(), isForm);
        forms.set(person.id + url, known);
        await send(url, person.cookie, { ...known, ...values() }, byScript);
      };
    return [
      sender(portal.origin, form, () => ({ ...own(), key: crypto.randomUUID() })),
      sender(pages.origin, bare, () => ({})),
      (visitor) => send(rows.origin + bare(at(people, visitor)), "", {}, false),
    ];
  };
  // None at the time of another, of which the portal would ask whether it was one.
  const attempt = () => ({
    direction: "outgoing",
    channel: "phone",
    result: "reached",
    "at.day": addDays(today(), -1),
    "at.time": timeOfDay(turn * 6),
    note: "Gebeld.",
  });
  // One after the other, since a case to which thousands are added is nobody's.
  const next = (person: Person) => at(person.cases, turn++);
  const { key: _, ...registration } = registrationValues();
  const attempts = (byScript: boolean) =>
    sends(
      (one) => {
        const { number, partyId } = next(one);
        return routes.newEntry(number, "contact_attempts", partyId);
      },
      attempt,
      (one) => {
        const { number, partyId } = next(one);
        return `/attempt?party=${partyId}&number=${number}`;
      },
      byScript,
    );
  const registrations = (byScript: boolean) =>
    sends(
      () => routes.newRegistration,
      () => flat(registration),
      (one) => `/registration?number=${at(one.cases, 0).number}`,
      byScript,
    );
  return [
    [
      "caseload",
      asked(
        people,
        () => routes.cases,
        ({ id }) => `/cases?mediator=${id}`,
      ),
    ],
    [
      "caseload of a coordinator",
      asked(
        coordinators,
        () => routes.cases,
        ({ region }) => `/cases?region=${region}`,
      ),
    ],
    ["case", asked(people, aCase, aCase)],
    [
      "search by name",
      asked(
        people,
        () => `/cases?q=${family()}`,
        ({ id }) => `/cases?mediator=${id}&q=${family()}`,
      ),
    ],
    [
      "search of a coordinator",
      asked(
        coordinators,
        () => `/cases?q=${family()}`,
        ({ region }) => `/cases?region=${region}&q=${family()}`,
      ),
    ],
    [
      "statistics",
      asked(
        people,
        () => routes.statistics(thisYear),
        () => `/statistics/${thisYear}`,
      ),
    ],
    ["attempt", await attempts(false)],
    ["attempt, by script", await attempts(true)],
    ["registration", await registrations(false)],
    ["registration, by script", await registrations(true)],
  ];
}

const isForm = (form: string) => form.includes("$ACTION") && !form.includes("locale");

/** So many minutes after midnight, as a clock shows it; past the day it begins again. */
function timeOfDay(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}
