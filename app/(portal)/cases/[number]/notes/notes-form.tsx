"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextArea } from "@/components/form/text-area";
import { routes } from "@/core/routes";
import { workingNotesInput } from "@/lib/working-notes/schema";
import { keepWorkingNotesAction } from "./actions";

/** One's working notes of a case: a text, and nothing else. */
export function NotesForm({ defaults }: { defaults: { number: string; seen: string; note: string } }) {
  const t = useTranslations("workingNotes");
  return (
    <Form
      schema={workingNotesInput}
      action={keepWorkingNotesAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.case(defaults.number)} />}
    >
      <HiddenField name="number" />
      <HiddenField name="seen" />
      <TextArea name="note" label={t("note")} rows={14} optional />
    </Form>
  );
}
