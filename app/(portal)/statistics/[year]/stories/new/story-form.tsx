"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { routes } from "@/core/routes";
import { storyInput } from "@/lib/stories/schema";
import { linkStoryAction } from "./actions";

/** A public story to link to a year: where it stands, what it is called, and what somebody says in it. */
export function StoryForm({ formKey, year }: { formKey: string; year: number }) {
  const t = useTranslations("stories");
  return (
    <Form
      schema={storyInput}
      action={linkStoryAction}
      defaults={{ key: formKey, year: String(year) }}
      submit={t("submit")}
      aside={<CancelLink href={routes.statistics(year)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="year" />
      <TextField name="title" label={t("storyTitle")} />
      <TextField name="address" label={t("address")} hint={t("addressHint")} inputMode="url" />
      <TextArea name="quote" label={t("quote")} hint={t("quoteHint")} optional />
    </Form>
  );
}
