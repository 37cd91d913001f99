import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { pathHeader } from "@/lib/core/request-headers";
import { locales } from "@/lib/i18n/locales";
import { chooseLanguageAction } from "./actions";

/** A button for each other language; one comes back to where one was. */
export async function LanguageChoice() {
  const [locale, t, sent] = await Promise.all([getLocale(), getTranslations("words.locales"), headers()]);
  return (
    <form action={chooseLanguageAction}>
      <input type="hidden" name="address" value={sent.get(pathHeader) ?? "/"} />
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <Button key={other} type="submit" name="locale" value={other} variant="quiet" size="small" lang={other}>
            {t(other)}
          </Button>
        ))}
    </form>
  );
}
