import { getTranslations } from "next-intl/server";
import { entryKinds } from "@/core/words/entries";
import type { DraftedForm, EntryDraft, OtherDraft } from "@/lib/drafts/forms";

/** Gives what a form that has drafts is called: an entry's as its own page calls it. */
export async function getFormName(): Promise<(form: DraftedForm) => string> {
  const [t, entries] = await Promise.all([getTranslations("drafts"), getTranslations("entries")]);
  const ofEntries = new Map<string, string>();
  for (const kind of entryKinds) {
    ofEntries.set(`${kind}.record` satisfies EntryDraft, entries(`${kind}.title`));
    ofEntries.set(`${kind}.correct` satisfies EntryDraft, entries(`${kind}.correct`));
  }
  return (form) => ofEntries.get(form) ?? t(`forms.${form as OtherDraft}`);
}
