"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextArea } from "@/components/form/text-area";
import { routes } from "@/core/routes";
import { informationTextInput } from "@/lib/information-texts/schema";
import { writeInformationTextAction } from "./actions";
import { Preview } from "./preview";

/** The next version of the information text in both languages, each with how a party reads it. */
export function InformationTextForm({ defaults }: { defaults: Record<"key" | "seen" | "dutch" | "english", string> }) {
  const t = useTranslations("informationTexts");
  return (
    <Form
      schema={informationTextInput}
      action={writeInformationTextAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.informationTexts} />}
    >
      <HiddenField name="key" />
      <HiddenField name="seen" />
      <TextArea name="dutch" label={t("dutchText")} hint={t("hint")} rows={12} />
      <Preview of="dutch" language="nl" first={defaults.dutch} />
      <TextArea name="english" label={t("englishText")} hint={t("hint")} rows={12} />
      <Preview of="english" language="en-GB" first={defaults.english} />
    </Form>
  );
}
