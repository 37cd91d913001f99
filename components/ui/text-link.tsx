import Link from "next/link";
import type { ComponentProps } from "react";

/** A link within text or at the end of a row, tall enough for a thumb on a touch screen. */
export function TextLink(props: Omit<ComponentProps<typeof Link>, "className">) {
  return (
    <Link
      {...props}
      className="inline-block py-1 font-semibold text-accent underline underline-offset-4 hover:decoration-2 pointer-coarse:py-2.5"
    />
  );
}
