import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Account } from "@/lib/users/schema";

/** What to do where there is nobody to confirm: the command that makes a second admin. */
export function AloneNotice({ accounts }: { accounts: Pick<Account, "role" | "endedAt">[] }) {
  const t = useTranslations("accountChanges");
  if (accounts.filter((account) => account.role === "admin" && !account.endedAt).length > 1) return null;
  return (
    <Notice kind="attention" title={t("aloneTitle")}>
      <p>{t("alone")}</p>
      <p className="mt-2">
        <code translate="no" className="wrap-anywhere">
          npm run user -- create --role admin --email name@example.org
        </code>
      </p>
    </Notice>
  );
}
