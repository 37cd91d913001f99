import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { FreeText, Name } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import { fullName } from "@/lib/parties/full-name";
import type { Around, Party } from "@/lib/parties/schema";

type OfParty = { party: Party; around: Pick<Around, "number" | "age" | "lacksConsent" | "warnings" | "people"> };

/** What is to be minded of parties with whom something is recorded or planned: how old they are, what stands against it, who decides; on top of a form, or among how to reach them. */
export function Minds({ of, isOnTop = true }: { of: OfParty[]; isOnTop?: boolean }) {
  const known = of.filter(({ around: { age, warnings } }) => age !== null || warnings.length > 0);
  if (known.length === 0) return null;
  return (
    <div className={`grid max-w-measure gap-3 ${isOnTop ? "mb-6" : ""}`}>
      {known.map((one) => (
        <MindsOfParty key={one.party.id} {...one} />
      ))}
    </div>
  );
}

function MindsOfParty({ party, around }: OfParty) {
  const words = useTranslations("words.warningKinds");
  const name = fullName(party);
  const against = useAgainst();
  return (
    <>
      {around.warnings.map((one) => (
        <Notice key={one.id} kind="attention" title={`${name}: ${words(one.warning)}`}>
          <p className="wrap-anywhere">{against(one)}</p>
          {one.mind && <FreeText>{one.mind}</FreeText>}
        </Notice>
      ))}
      {around.lacksConsent ? <GuardianFirst party={party} around={around} /> : <Age name={name} around={around} />}
    </>
  );
}

/** Against whom a warning is, and until when, in a line. */
export function useAgainst(): (one: Pick<Around["warnings"][number], "against" | "untilOn">) => string {
  const t = useTranslations("around");
  const format = useFormatter();
  return ({ against, untilOn }) =>
    [isolated(against), ...(untilOn ? [t("until", { day: format.dateTime(asDate(untilOn), "day") })] : [])].join(", ");
}

function GuardianFirst({ party, around: { number, age, people } }: OfParty) {
  const t = useTranslations("around");
  const format = useFormatter();
  const guardians = people.filter(({ relation }) => relation === "guardian").map((one) => isolated(one.name));
  return (
    <Notice kind="attention" title={t("minorFirst", { name: fullName(party), years: age ?? 0 })}>
      {guardians.length > 0 && <p>{t("minorGuardians", { names: format.list(guardians) })}</p>}
      {number !== null && (
        <p>
          <TextLink href={routes.newEntry(number, "guardian_consents", party.id)} prefetch={false}>
            {t("recordConsent")}
          </TextLink>
        </p>
      )}
    </Notice>
  );
}

function Age({ name, around: { age } }: { name: string; around: Pick<Around, "age"> }) {
  const inWords = useAge();
  if (age === null) return null;
  return (
    <p className="text-muted">
      <Name>{name}</Name>: {inWords(age)}
    </p>
  );
}

/** How old somebody is, and that they are a minor, in words. */
export function useAge(): (years: number) => string {
  const t = useTranslations("around");
  return (years) => t(years < 18 ? "minor" : "age", { years });
}
