"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { routes } from "@/core/routes";
import { openedByField } from "@/core/sent-text";

/** Where somebody else is signed in than the one who opened the form: what happened, and the two ways on. */
export function OtherPerson({ openedBy, signedIn }: { openedBy: string; signedIn: string }) {
  const t = useTranslations("forms.otherPerson");
  const names = { opener: nameOf(openedBy), other: nameOf(signedIn) };
  return (
    <Notice kind="attention" title={t("title", names)}>
      <p>{t("text", names)}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-3">
        <TextLink href={routes.signInAgain} target="_blank">
          {t("signInAgain", names)}
        </TextLink>
        <Button type="submit" variant="secondary" name={openedByField} value={signedIn}>
          {t("takeOver", names)}
        </Button>
      </div>
    </Notice>
  );
}

function nameOf(person: string): string {
  return person.slice(person.indexOf(" ") + 1);
}
