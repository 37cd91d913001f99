import { getTranslations } from "next-intl/server";
import { signOutAction } from "@/app/actions";
import { LanguageChoice } from "@/app/language-choice";
import { PortalShell } from "@/components/layout/portal-shell";
import { Button } from "@/components/ui/button";
import { requireActor } from "@/lib/auth/current-actor";
import { navigationFor } from "./navigation";

/** The frame of the portal: who is signed in, and where they can go. It guards nothing. */
export default async function PortalLayout({ children }: LayoutProps<"/">) {
  const actor = await requireActor();
  const [t, words, navigation] = await Promise.all([
    getTranslations("app"),
    getTranslations("words"),
    navigationFor(actor),
  ]);
  const regions = actor.regions.map((region) => words(`regions.${region}`)).join(", ");
  return (
    <PortalShell
      brand={t("brand")}
      navigation={navigation}
      user={{ name: actor.name, roleLabel: words(`roles.${actor.role}`), regionLabel: regions || undefined }}
      words={{ skip: t("skip"), menu: t("menu"), navigation: t("navigation") }}
      signOut={
        <form action={signOutAction}>
          <Button type="submit" variant="secondary" size="small">
            {t("signOut")}
          </Button>
        </form>
      }
      language={<LanguageChoice />}
    >
      {children}
    </PortalShell>
  );
}
