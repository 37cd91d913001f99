"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** The button that sends the form; while it is being sent it says so and keeps the focus. */
export function SubmitRow({ label, pending, children }: { label: string; pending: boolean; children?: ReactNode }) {
  const t = useTranslations("forms");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <Button type="submit" aria-disabled={pending}>
        {pending ? t("sending") : label}
      </Button>
      {children}
    </div>
  );
}
