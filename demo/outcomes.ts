import type { ContactForm } from "@/core/words/cases";
import type { OffenceCategory } from "@/core/words/registrations";
import type { Counts } from "@/demo/allot";

/** How a case can end without contact: `agreed` is where both did, and yet nothing came of it. */
export type Way = "agreed" | "declined" | "withdrawn" | "withdrawn_other" | "unfit" | "no_response";

/** How much more often than others such cases come to contact. */
export const inclined: Partial<Record<OffenceCategory, number>> = {
  homicide: 1.4,
  accident: 1.3,
  vandalism: 1.1,
  property: 0.85,
  threat: 0.8,
};

/** Of each hundred with contact, the form that counts. */
const forms: Counts<ContactForm> = {
  group_conversation: 4,
  video_conversation: 4,
  shuttle: 14,
  letter_exchange: 23,
  message: 8,
  conversation: 47,
};

/** The same in a year, of which two were spent at a distance. */
export function formsIn(year: number): Counts<ContactForm> {
  return year === 2020 || year === 2021 ? { ...forms, video_conversation: 13, conversation: 38 } : forms;
}

/** Of each hundred without contact in which not both agreed. */
export const waysWithout: Counts<Exclude<Way, "agreed">> = {
  declined: 32,
  withdrawn: 13,
  withdrawn_other: 7,
  unfit: 11,
  no_response: 37,
};
