import Link from "next/link";
import type { ComponentProps } from "react";

/** What a button is for: the one main action, another action, one that should not ask for attention, one that destroys. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

/** Small ones stand in rows of a list; on a touch screen they are as tall as the others. */
export type ButtonSize = "normal" | "small";

type Look = { variant?: ButtonVariant; size?: ButtonSize };

const variants: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-line-strong bg-card text-ink hover:border-ink hover:bg-sunk",
  quiet:
    "border-transparent text-accent underline decoration-1 underline-offset-4 hover:bg-accent-tint hover:decoration-2",
  danger: "border-danger bg-danger text-on-danger hover:border-danger-strong hover:bg-danger-strong",
};

const sizes: Record<ButtonSize, string> = {
  normal: "min-h-11 py-2",
  small: "min-h-9 py-1 text-sm pointer-coarse:min-h-11",
};

/** A quiet one has no edge, so that its words stand in line with what is above it. */
function inset(variant: ButtonVariant, size: ButtonSize): string {
  if (variant === "quiet") return "px-1";
  return size === "small" ? "px-3" : "px-4";
}

const shared =
  "inline-flex cursor-pointer items-center justify-center gap-2 rounded-control border text-center font-semibold " +
  "leading-snug no-underline transition-colors aria-disabled:cursor-progress aria-disabled:opacity-60 " +
  "disabled:cursor-not-allowed disabled:opacity-60";

function look({ variant = "primary", size = "normal" }: Look): string {
  return `${shared} ${variants[variant]} ${sizes[size]} ${inset(variant, size)}`;
}

/** A button that does something. `type` is "button" unless said otherwise. */
export function Button({
  variant,
  size,
  type = "button",
  ...props
}: Omit<ComponentProps<"button">, "className"> & Look) {
  return <button {...props} type={type} className={look({ variant, size })} />;
}

/** A link that looks like a button: for actions that begin on a page of their own. */
export function ButtonLink({ variant, size, ...props }: Omit<ComponentProps<typeof Link>, "className"> & Look) {
  return <Link {...props} className={look({ variant, size })} />;
}
