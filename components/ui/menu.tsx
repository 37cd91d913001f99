import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";

/** A button that shows what else can be done, under it; it closes at Escape and beside it, by the browser itself, also without script. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <Button variant="secondary" popoverTarget={id}>
        {label} <span aria-hidden="true">▾</span>
      </Button>
      <div
        id={id}
        popover="auto"
        className="menu max-h-[80vh] w-max max-w-[min(24rem,90vw)] overflow-y-auto rounded-card border border-line bg-card p-4 text-ink shadow-raised"
      >
        {children}
      </div>
    </>
  );
}
