import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A number that leads to the cases behind it, or the number alone where there is nothing to lead to. */
export function LinkToCases({ href, about, children }: { href: string | null; about: string; children: ReactNode }) {
  const t = useTranslations("statistics");
  if (!href) return children;
  return (
    <Link href={href} prefetch={false} className="text-accent underline underline-offset-4 hover:decoration-2">
      {children}
      <span className="sr-only">{t("theCases", { about })}</span>
    </Link>
  );
}
