import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { load } from "@/lib/action/load";
import { listMail } from "@/lib/mail/queries";
import { MailTable } from "./mail-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mail"))("title") };
}

export default async function MailPage() {
  const t = await getTranslations("mail");
  const [, { mails, total }] = await load(listMail);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      {mails.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
      ) : (
        <div className="grid gap-4">
          <MailTable mails={mails} />
          {total > mails.length && <p className="text-muted">{t("shown", { shown: mails.length, total })}</p>}
          <p className="max-w-measure text-muted">{t("bounce")}</p>
        </div>
      )}
    </>
  );
}
