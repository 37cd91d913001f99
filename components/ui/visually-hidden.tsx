import type { ReactNode } from "react";

/** Words for the ear alone, where the eye has them already. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
