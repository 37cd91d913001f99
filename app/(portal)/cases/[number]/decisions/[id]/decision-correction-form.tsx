"use client";

import type { ComponentProps } from "react";
import { CorrectionForm } from "@/components/case/correction-form";
import { decisionCorrection } from "@/lib/decisions/schema";
import { DecisionFields } from "../decision-fields";
import { correctDecisionAction } from "./actions";

type Props = Pick<ComponentProps<typeof CorrectionForm>, "defaults" | "parties"> & { today: string };

/** A decision as it stands, to be corrected. */
export function DecisionCorrectionForm({ today, ...props }: Props) {
  return (
    <CorrectionForm {...props} schema={decisionCorrection} action={correctDecisionAction}>
      <DecisionFields today={today} />
    </CorrectionForm>
  );
}
