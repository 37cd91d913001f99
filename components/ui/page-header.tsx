import type { ReactNode } from "react";
import { BackLink } from "./back-link";

type PageHeaderProps = {
  title: string;
  /** Where one came from, as a link above the heading. */
  back?: { href: string; label: string };
  /** Beside that link. */
  beside?: ReactNode;
  description?: ReactNode;
  /** Where things stand: a badge. */
  status?: ReactNode;
  /** The main action, and at most a few others. */
  actions?: ReactNode;
};

/** The one heading of a page, what it is about, where things stand and what can be done. */
export function PageHeader({ title, back, beside, description, status, actions }: PageHeaderProps) {
  return (
    <header className="mb-5 flex flex-wrap items-end xl:flex-nowrap justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        {back !== undefined && (
          <div className="mb-1 flex flex-wrap items-center gap-x-4 text-sm" data-print="no">
            <BackLink href={back.href}>{back.label}</BackLink>
            {beside}
          </div>
        )}
        <h1 dir="auto" className="font-bold text-2xl tabular">
          {title}
        </h1>
        {description !== undefined && <div className="mt-1.5 max-w-measure text-muted">{description}</div>}
      </div>
      {(status !== undefined || actions !== undefined) && (
        <div className="flex flex-wrap items-center gap-3 xl:max-w-2/3 xl:flex-none">
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
