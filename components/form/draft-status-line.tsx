"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { FormDraft } from "./use-draft";

/** Under a form: what is kept of it, since when, and what keeps that from being so. Who hears the page is told once, not at every save. */
export function DraftStatusLine({ draft: { begun, status, discard, keepHere } }: { draft: FormDraft }) {
  const t = useTranslations("forms.draft");
  const format = useFormatter();
  if (!begun) return null;
  const why = status.is === "failing" || status.is === "refused" ? t(`trouble.${status.why}`) : null;
  return (
    <div data-print="no" className="flex min-h-11 flex-wrap items-center gap-x-4 text-sm">
      <p role="status" className={why ? "font-medium text-attention" : "sr-only"}>
        {why ?? (status.is === "kept" ? t("isKept") : "")}
      </p>
      {status.is === "kept" && (
        <p className="text-muted">{t("kept", { time: format.dateTime(status.savedAt, "time") })}</p>
      )}
      {status.is === "kept" && !begun.draft && (
        <Button variant="quiet" size="small" onClick={discard}>
          {t("discard")}
        </Button>
      )}
      {status.is === "refused" && status.why === "ended" && (
        <Button variant="secondary" size="small" onClick={keepHere}>
          {t("keepAnew")}
        </Button>
      )}
    </div>
  );
}
