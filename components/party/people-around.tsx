import { useFormatter, useTranslations } from "next-intl";
import type { Description } from "@/components/ui/description-list";
import { FreeText, Name } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import { readPhone } from "@/core/phone-numbers";
import { isolated } from "@/core/text";
import type { Around } from "@/lib/parties/schema";

/** Where else a party is and who is around them on the day of the visit, each with how to reach them: label by value. */
export function useAround(): (around: Around) => Description[] {
  const t = useTranslations("around");
  const words = useTranslations("words");
  const stay = useStay();
  return ({ stays, people }) => [
    ...(stays.length > 0
      ? [{ label: t("stays"), value: <Lines>{stays.map((one) => ({ id: one.id, line: stay(one) }))}</Lines> }]
      : []),
    ...(people.length > 0
      ? [
          {
            label: t("people"),
            value: (
              <ul className="grid gap-1">
                {people.map((one) => (
                  <Person key={one.id} person={one} relation={words(`relations.${one.relation}`)} />
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
}

/** Where somebody stays in a line: under which number, until when, what may go there. */
export function useStay(): (one: Around["stays"][number]) => string {
  const t = useTranslations("around");
  const words = useTranslations("words");
  const format = useFormatter();
  return ({ stay, place, registrationNumber, addressUse, untilOn }) =>
    [
      `${words(`stayKinds.${stay}`)}: ${isolated(place)}`,
      ...(registrationNumber ? [t("number", { number: isolated(registrationNumber) })] : []),
      ...(untilOn ? [t("until", { day: format.dateTime(asDate(untilOn), "day") })] : []),
      ...(addressUse ? [words(`addressUses.${addressUse}`)] : []),
    ].join(", ");
}

function Lines({ children }: { children: { id: string; line: string }[] }) {
  return (
    <ul>
      {children.map(({ id, line }) => (
        <li key={id} className="wrap-anywhere">
          {line}
        </li>
      ))}
    </ul>
  );
}

function Person({ person, relation }: { person: Around["people"][number]; relation: string }) {
  const { name, organisation, phone, email, address, instructions } = person;
  const read = phone === null ? null : readPhone(phone, "NL");
  return (
    <li className="wrap-anywhere">
      <Name>{name}</Name>, {relation}
      {organisation && (
        <>
          , <Name>{organisation}</Name>
        </>
      )}
      {phone && (
        <>
          {" · "}
          {read !== null && typeof read === "object" ? (
            <a href={`tel:${read.e164}`} className="text-accent underline underline-offset-4">
              {phone}
            </a>
          ) : (
            phone
          )}
        </>
      )}
      {[email, address].map(
        (way) =>
          way && (
            <span key={way}>
              {" · "}
              <Name>{way}</Name>
            </span>
          ),
      )}
      {instructions && <FreeText className="text-attention">{instructions}</FreeText>}
    </li>
  );
}
