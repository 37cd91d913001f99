import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { load } from "@/lib/action/load";
import { listOutbox } from "@/lib/outbox/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("outbox"))("title") };
}

export default async function OutboxPage() {
  const [t, format] = await Promise.all([getTranslations("outbox"), getFormatter()]);
  const [, messages] = await load(listOutbox);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      {messages.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
      ) : (
        <div className="grid max-w-measure grid-cols-1 gap-4">
          {messages.map((message) => (
            <Card key={message.id} title={message.subject}>
              <p className="text-muted text-sm">
                {t("to", { recipient: message.recipient })} · {format.dateTime(message.recordedAt, "moment")}
              </p>
              <p className="mt-3 break-words whitespace-pre-line">{message.body}</p>
            </Card>
          ))}
        </div>
      )}
    </>
  );
}
