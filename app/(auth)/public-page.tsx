import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageChoice } from "@/app/language-choice";
import { PlainShell } from "@/components/layout/plain-shell";

/** A page for which nobody has to sign in, in the portal's name and with the choice of a language. */
export async function PublicPage({
  title,
  description,
  children,
}: {
  title: string;
  description?: string;
  children: ReactNode;
}) {
  const t = await getTranslations("app");
  return (
    <PlainShell
      brand={t("brand")}
      skip={t("skip")}
      title={title}
      description={description}
      language={<LanguageChoice />}
    >
      <div className="grid gap-6">{children}</div>
    </PlainShell>
  );
}
