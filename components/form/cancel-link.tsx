import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Beside the button that sends: back to where one came from, without sending anything. */
export function CancelLink({ href }: { href: string }) {
  const t = useTranslations("forms");
  return (
    <ButtonLink href={href} prefetch={false} variant="quiet">
      {t("cancel")}
    </ButtonLink>
  );
}
