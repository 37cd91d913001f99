"use client";

import { Button } from "@/components/ui/button";

/** Prints the page that it stands on; without script the browser's own menu does. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
