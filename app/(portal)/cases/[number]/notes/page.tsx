import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { FormWords } from "@/components/form/form-words";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getWorkingNotes } from "@/lib/working-notes/queries";
import { noteDays } from "@/lib/working-notes/schema";
import { NotesForm } from "./notes-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workingNotes"))("title") };
}

/** What a mediator notes for themself, apart from the file: on screen alone, and seen by nobody else. */
export default async function WorkingNotesPage({ params }: PageProps<"/cases/[number]/notes">) {
  const { number } = await params;
  const [t, inCase, format] = await Promise.all([
    getTranslations("workingNotes"),
    getTranslations("case"),
    getFormatter(),
  ]);
  const [, { note, seen, savedAt, until }] = await load((actor) => getWorkingNotes(actor, number));
  return (
    <>
      <PageHeader back={{ href: routes.case(number), label: inCase("title", { number }) }} title={t("title")} />
      <p className="hidden print:block">{t("notOnPaper")}</p>
      <div data-print="no" className="grid gap-6">
        <Notice kind={until ? "attention" : "info"} title={t("own")}>
          <p>{t("means", { days: noteDays })}</p>
          {until && <p className="font-semibold">{t("until", { day: format.dateTime(asDate(until), "day") })}</p>}
          {savedAt && note && <p className="text-muted">{t("saved", { at: format.dateTime(savedAt, "moment") })}</p>}
        </Notice>
        <WithDraft address={routes.workingNotes(number)}>
          <FormWords of={["workingNotes"]}>
            <NotesForm defaults={{ number, seen: String(seen), note: note ?? "" }} />
          </FormWords>
        </WithDraft>
      </div>
    </>
  );
}
