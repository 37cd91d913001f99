"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctGuardianConsent, recordGuardianConsent } from "@/lib/guardian-consents/entry";
import { guardianConsentCorrection, guardianConsentInput } from "@/lib/guardian-consents/schema";

export const recordGuardianConsentAction = formAction(guardianConsentInput, async (actor, values) => {
  await recordGuardianConsent(actor, values);
  return savedAddress(routes.case(String(values.number)), "guardian_consents");
});

export const correctGuardianConsentAction = formAction(guardianConsentCorrection, async (actor, values) => {
  await correctGuardianConsent(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
