import Link from "next/link";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Link>, "className"> & {
  /** One that should not ask for attention: many of them stand in a list. */
  quiet?: boolean;
};

/** A link within text or at the end of a row, tall enough for a thumb on a touch screen. */
export function TextLink({ quiet = false, ...props }: Props) {
  const look = quiet ? "text-muted text-sm hover:text-ink" : "font-semibold text-accent hover:decoration-2";
  return <Link {...props} className={`inline-block py-1 underline underline-offset-4 pointer-coarse:py-2.5 ${look}`} />;
}
