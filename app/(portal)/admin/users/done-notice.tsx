import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** What was just done to an account, where the address says so. */
export function DoneNotice({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("accounts");
  const changes = useTranslations("accountChanges");
  const sentences: Record<string, string> = {
    created: t("created"),
    "account-ended": t("accountEnded"),
    "sessions-ended": t("sessionsEnded"),
    proposed: changes("proposed"),
    changed: changes("changed"),
    confirmed: changes("confirmed"),
    refused: changes("refused"),
    withdrawn: changes("withdrawn"),
    "link-sent": changes("linkSent"),
  };
  const sentence = typeof done === "string" && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  return sentence ? <Notice kind="done">{sentence}</Notice> : null;
}
