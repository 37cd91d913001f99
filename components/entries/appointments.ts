import type { EntryWords } from "@/components/entries/entry-words";
import { wallClock } from "@/core/calendar";
import { isolated } from "@/core/text";

/** What is planned: with whom and what for, when, where, who else comes. */
export const appointments: EntryWords<"appointments"> = {
  title: ({ purpose }, t, name) =>
    t("entries.appointments.event", { code: purpose, name, purpose: t(`words.appointmentPurposes.${purpose}`) }),
  details: ({ at, minutes, setting, place, attending }, t, say) =>
    [
      say.day(wallClock(at)),
      ...(minutes === null ? [] : [t("entries.appointments.lasted", { minutes })]),
      t(`words.conversationSettings.${setting}`) + (place === null ? "" : ` (${isolated(place)})`),
      ...(attending === null ? [] : [t("entries.appointments.with", { attending: isolated(attending) })]),
    ].join(", "),
  struck: ({ change }, t) => t("entries.appointments.struck", { code: change ?? "" }),
  changed: ({ change }, t, said) => t("entries.appointments.changed", { ...said, code: change ?? "" }),
};
