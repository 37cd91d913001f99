import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { isUuid } from "@/core/ids";
import { openedByField } from "@/core/sent-text";
import { sentText } from "@/lib/faults/sent-text";

/** Where a form was sent and its page is not there for whoever sent it: what was typed, so that it is not lost. */
export async function SentTextNotice() {
  const sent = await sentText();
  const typed = sent?.fields.filter(([name, value]) => name !== openedByField && value !== "" && !isUuid(value)) ?? [];
  if (typed.length === 0) return null;
  const t = await getTranslations("forms");
  return (
    <Notice kind="attention" title={t("sentTitle")}>
      <p>{t("sentText")}</p>
      <ul className="mt-2 grid gap-2">
        {typed.map(([name, value]) => (
          <li key={name} dir="auto" className="whitespace-pre-wrap break-words">
            {value}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
