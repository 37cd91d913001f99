import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { rules } from "@/core/words/rules";

/** Why a button could not do what it says, where the address names a rule. */
export function ProblemNotice({ problem }: { problem: string | string[] | undefined }) {
  const t = useTranslations("errors");
  const broken = rules.find((rule) => rule === problem);
  return broken ? <Notice kind="fault">{t(broken)}</Notice> : null;
}
