"use client";

import { useFormatter, useNow, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { draftField } from "@/core/sent-text";
import { draftDays, fewDays } from "@/lib/drafts/schema";
import type { FormDraft } from "./use-draft";

/** No page: what a browser without script sends was written by none of them. */
const noPage = "00000000-0000-4000-8000-000000000000";

/** Above a form that begins with a draft: since when it is kept, how long still, and the button that throws it away, without script too. */
export function DraftFound({ draft: { begun, discard }, openedBy }: { draft: FormDraft; openedBy: string | null }) {
  const t = useTranslations("forms.draft");
  const format = useFormatter();
  const now = useNow();
  if (!begun?.draft || openedBy === null) return null;
  const { begunAt, savedAt } = begun.draft;
  const days = Math.ceil(draftDays - (now.getTime() - savedAt.getTime()) / 86_400_000);
  const sent = { address: begun.address, openedBy: openedBy.split(" ")[0], page: noPage, seen: begun.seen };
  return (
    <div data-print="no">
      <Notice title={t("found", { begun: format.dateTime(begunAt, "moment") })}>
        <p>{t("foundText", { saved: format.dateTime(savedAt, "moment") })}</p>
        {days <= fewDays && <p className="font-semibold">{t("fewDays", { days })}</p>}
        <div className="mt-2">
          <Button
            type="submit"
            form={begun.discardForm}
            variant="secondary"
            size="small"
            onClick={(event) => {
              event.preventDefault();
              discard();
            }}
          >
            {t("discard")}
          </Button>
        </div>
      </Notice>
      <input type="hidden" name={draftField} value={JSON.stringify(sent)} />
    </div>
  );
}
