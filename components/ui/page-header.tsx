import type { ReactNode } from "react";
import { BackLink } from "./back-link";

type PageHeaderProps = {
  title: string;
  /** Where one came from, as a link above the heading. */
  back?: { href: string; label: string };
  description?: ReactNode;
  /** Where things stand: a badge. */
  status?: ReactNode;
  /** The main action, and at most a few others. */
  actions?: ReactNode;
};

/** The one heading of a page, what it is about, where things stand and what can be done. */
export function PageHeader({ title, back, description, status, actions }: PageHeaderProps) {
  return (
    <header className="mb-7 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        {back !== undefined && (
          <p className="mb-1 text-sm" data-print="no">
            <BackLink href={back.href}>{back.label}</BackLink>
          </p>
        )}
        <h1 dir="auto" className="font-bold text-2xl tabular">
          {title}
        </h1>
        {description !== undefined && <div className="mt-1.5 max-w-measure text-muted">{description}</div>}
      </div>
      {(status !== undefined || actions !== undefined) && (
        <div className="flex flex-wrap items-center gap-3">
          {status}
          {actions !== undefined && (
            <div className="flex flex-wrap items-center gap-3" data-print="no">
              {actions}
            </div>
          )}
        </div>
      )}
    </header>
  );
}
