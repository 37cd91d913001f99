import type { useFormatter, useTranslations } from "next-intl";
import { asDate } from "@/core/dates";
import { isolated } from "@/core/text";
import type { Around } from "@/lib/parties/schema";

type Language = { t: ReturnType<typeof useTranslations<never>>; format: ReturnType<typeof useFormatter> };

/** Where else a party is and who is around them, in words, for paper: each with its name. */
export function peopleAndStays({ stays, people }: Pick<Around, "stays" | "people">, { t, format }: Language) {
  const line = (...said: (string | null)[]) =>
    said.flatMap((one) => (one === null || one === "" ? [] : [isolated(one)])).join(", ");
  const until = (day: string | null) =>
    day === null ? null : t("around.until", { day: format.dateTime(asDate(day), "day") });
  return [
    ...stays.map(({ stay, place, registrationNumber, addressUse, untilOn }) => ({
      label: t(`words.stayKinds.${stay}`),
      text: line(
        place,
        registrationNumber && t("around.number", { number: registrationNumber }),
        until(untilOn),
        addressUse && t(`words.addressUses.${addressUse}`),
      ),
    })),
    ...people.map(({ relation, name, organisation, phone, email, address, instructions }) => ({
      label: t(`words.relations.${relation}`),
      text: line(name, organisation, phone, email, address, instructions),
    })),
  ];
}
