import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ActionsCell, Cell, Row, RowHeading, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { load } from "@/lib/action/load";
import { listDrafts } from "@/lib/drafts/queries";
import { draftDays, fewDays } from "@/lib/drafts/schema";
import { discardDraftAction } from "./actions";
import { getFormName } from "./form-name";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("drafts"))("title") };
}

/** What somebody typed and has not sent: theirs alone. */
export default async function DraftsPage({ searchParams }: PageProps<"/drafts">) {
  const { done } = await searchParams;
  const [t, format, nameOf] = await Promise.all([getTranslations("drafts"), getFormatter(), getFormName()]);
  const [, drafts] = await load(listDrafts);
  const columns = [
    { key: "form", label: t("form") },
    { key: "begun", label: t("begun") },
    { key: "saved", label: t("saved") },
    { key: "left", label: t("left") },
    { key: "actions", label: t("actions"), hidden: true },
  ];
  return (
    <>
      <PageHeader title={t("title")} description={t("description", { days: draftDays })} />
      <div className="grid gap-6">
        {done === "discarded" && <Notice kind="done">{t("discarded")}</Notice>}
        {drafts.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
        ) : (
          <Table caption={t("caption")} columns={columns}>
            {drafts.map(({ address, form, number, begunAt, savedAt, daysLeft, texts }) => {
              const ofCase = number === null ? null : t("ofCase", { number });
              const which = ofCase ? t("which", { form: nameOf(form), case: ofCase }) : nameOf(form);
              return (
                <Row key={address}>
                  <RowHeading>
                    <span className="block font-semibold">{nameOf(form)}</span>
                    {ofCase && <span className="block">{ofCase}</span>}
                    {texts.length > 0 && (
                      <details className="max-w-measure">
                        <summary className="min-h-11 py-2 text-muted text-sm">{t("texts")}</summary>
                        {texts.map((text) => (
                          <p key={text} dir="auto" className="mb-2 whitespace-pre-wrap break-words">
                            {text}
                          </p>
                        ))}
                      </details>
                    )}
                  </RowHeading>
                  <Cell label={t("begun")}>{format.dateTime(begunAt, "moment")}</Cell>
                  <Cell label={t("saved")}>{format.dateTime(savedAt, "moment")}</Cell>
                  <Cell label={t("left")}>
                    <span className={daysLeft <= fewDays ? "font-semibold text-attention" : undefined}>
                      {t("days", { days: daysLeft })}
                    </span>
                  </Cell>
                  <ActionsCell>
                    <TextLink href={address} prefetch={false}>
                      {t("open")}
                      <span className="sr-only">: {which}</span>
                    </TextLink>
                    <form action={discardDraftAction}>
                      <input type="hidden" name="draft" value={address} />
                      <Button type="submit" variant="quiet" size="small" aria-label={`${t("discard")}: ${which}`}>
                        {t("discard")}
                      </Button>
                    </form>
                  </ActionsCell>
                </Row>
              );
            })}
          </Table>
        )}
      </div>
    </>
  );
}
