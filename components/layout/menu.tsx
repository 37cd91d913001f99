"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

/** The menu of a narrow screen. The browser opens and closes it; script only closes it after a choice or Escape. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  useEffect(() => {
    if (pathname && details.current) details.current.open = false;
  }, [pathname]);

  return (
    <details
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || details.current === null) return;
        details.current.open = false;
        details.current.querySelector("summary")?.focus();
      }}
      className="group"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-control border border-line-strong bg-card px-3 font-semibold [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 16 12" aria-hidden="true" className="h-3 w-4 stroke-current" strokeWidth="2">
          <path d="M0 1h16M0 6h16M0 11h16" />
        </svg>
        {label}
      </summary>
      <div className="absolute inset-x-0 top-full z-40 max-h-[80dvh] overflow-y-auto border-line border-b bg-sidebar px-4 pt-2 pb-5 shadow-raised">
        {children}
      </div>
    </details>
  );
}
