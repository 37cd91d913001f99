"use client";

import type { ComponentProps } from "react";
import { CorrectionForm } from "@/components/case/correction-form";
import { contactAttemptCorrection } from "@/lib/contact-attempts/schema";
import { AttemptFields } from "../attempt-fields";
import { correctContactAttemptAction } from "./actions";

type Props = Pick<ComponentProps<typeof CorrectionForm>, "defaults" | "parties">;

/** A contact attempt as it stands, to be corrected. */
export function AttemptCorrectionForm(props: Props) {
  return (
    <CorrectionForm {...props} schema={contactAttemptCorrection} action={correctContactAttemptAction}>
      <AttemptFields />
    </CorrectionForm>
  );
}
