"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** What somebody sees where a page failed: what to do, and nothing of the error itself. Tried again, the whole page is asked for. */
export default function PortalError() {
  const t = useTranslations("failure");
  return (
    <div className="grid justify-items-start gap-4">
      <h1 className="font-bold text-2xl">{t("other.title")}</h1>
      <Notice kind="fault">{t("other.sentence")}</Notice>
      <Button onClick={() => window.location.reload()}>{t("again")}</Button>
    </div>
  );
}
