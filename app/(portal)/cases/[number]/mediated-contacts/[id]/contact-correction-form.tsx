"use client";

import type { ComponentProps } from "react";
import { CorrectionForm } from "@/components/case/correction-form";
import { mediatedContactCorrection } from "@/lib/mediated-contacts/schema";
import { ContactFields } from "../contact-fields";
import { correctMediatedContactAction } from "./actions";

type Props = Pick<ComponentProps<typeof CorrectionForm>, "defaults"> & {
  /** Between which its day can lie. */
  days: { takenUpOn: string; today: string };
};

/** A mediated contact as it stands, to be corrected. */
export function ContactCorrectionForm({ days, ...props }: Props) {
  return (
    <CorrectionForm {...props} schema={mediatedContactCorrection} action={correctMediatedContactAction}>
      <ContactFields {...days} />
    </CorrectionForm>
  );
}
