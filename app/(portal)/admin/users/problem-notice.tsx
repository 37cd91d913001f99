import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

type Errors = ReturnType<typeof useTranslations<"errors">>;
type ErrorKey = Parameters<Errors>[0];

/** Why a button could not do what it says, where the address names a rule that there is a sentence for. */
export function ProblemNotice({ problem }: { problem: string | string[] | undefined }) {
  const t = useTranslations("errors");
  return isRule(problem, t) ? <Notice kind="fault">{t(problem)}</Notice> : null;
}

function isRule(problem: string | string[] | undefined, t: Errors): problem is ErrorKey {
  return typeof problem === "string" && /^[a-z]+$/i.test(problem) && t.has(problem as ErrorKey);
}
