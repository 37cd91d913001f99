import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { locales } from "@/core/words/locales";
import { chooseLanguageAction } from "./actions";
import { AddressField } from "./address-field";

/** A button for each other language; one comes back to where one was. */
export async function LanguageChoice() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("words.locales")]);
  return (
    <form action={chooseLanguageAction}>
      <AddressField name="address" />
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
