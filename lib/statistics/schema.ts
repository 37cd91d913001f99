import type { ContactForm } from "@/lib/vocabulary/cases";
import type { OffenceCategory } from "@/lib/vocabulary/registrations";

/** A part of a whole: a share from 0 to 1, never rounded; null where the whole is nothing. */
export type Share = { numerator: number; denominator: number; share: number | null };

/** The figures of a year, by the id of their indicator. */
export type Figures = {
  registrations_received: number;
  registrations_taken_up: number;
  cases_closed: number;
  contact_rate: Share;
  contact_rate_by_offence_category: Record<OffenceCategory, Share>;
  agreed_contact_rate: Share;
  contact_by_main_form: Record<ContactForm, number>;
  open_cases: number;
};

/** The first year that can be asked for. */
export const firstYear = 1990;
