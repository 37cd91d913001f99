import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { CaseStatus } from "@/core/words/cases";

/** Where a case stands, in words; what asks for a step that somebody may not expect stands out. */
export function CaseStatusBadge({ status }: { status: CaseStatus }) {
  const t = useTranslations("words.caseStatuses");
  return <Badge tone={status === "stopped" ? "attention" : "neutral"}>{t(status)}</Badge>;
}
