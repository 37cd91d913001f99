import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { LanguageChoice } from "@/app/language-choice";
import { OpenedBy } from "@/components/form/opened-by";
import { FocusAtHash } from "@/components/layout/focus-at-hash";
import { PortalShell } from "@/components/layout/portal-shell";
import { RememberVisit } from "@/components/layout/remember-visit";
import { LeaveWhenSignedOut } from "@/components/layout/signed-out";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { routes } from "@/core/routes";
import { personOf } from "@/core/sent-text";
import { load } from "@/lib/action/load";
import { countWaiting, navigationFor } from "./navigation";

/** The frame of the portal: who is signed in, and where they can go. It guards nothing. */
export default async function PortalLayout({ children }: LayoutProps<"/">) {
  const [actor, waiting] = await load(countWaiting);
  const [t, words, navigation] = await Promise.all([
    getTranslations("app"),
    getTranslations("words"),
    navigationFor(actor, waiting),
  ]);
  const regions = actor.regions.map((region) => words(`regions.${region}`)).join(", ");
  return (
    <PortalShell
      brand={t("brand")}
      navigation={navigation}
      user={{ name: actor.name, roleLabel: words(`roles.${actor.role}`), regionLabel: regions || undefined }}
      words={{ skip: t("skip"), menu: t("menu"), navigation: t("navigation") }}
      signOut={
        <form action={routes.signOut} method="post">
          <Button type="submit" variant="secondary" size="small">
            {t("signOut")}
          </Button>
        </form>
      }
      account={<TextLink href={routes.account}>{t("account")}</TextLink>}
      language={<LanguageChoice />}
    >
      <LeaveWhenSignedOut to={`${routes.signIn}?done=signed-out`} />
      <Suspense>
        <RememberVisit person={actor.id} />
        <FocusAtHash />
      </Suspense>
      <OpenedBy person={personOf(actor)}>{children}</OpenedBy>
    </PortalShell>
  );
}
