import { ButtonLink } from "./button";

type PaginationProps = {
  /** Name of this navigation for a screen reader. */
  label: string;
  /** Which part of how many: “26–50 van 312”. */
  summary: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
};

/** Back and forth through a long list; the page is in the address. */
export function Pagination({ label, summary, previous, next }: PaginationProps) {
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center justify-between gap-3">
      <p className="text-muted text-sm tabular">{summary}</p>
      <div className="flex gap-2">
        {previous !== undefined && (
          <ButtonLink href={previous.href} rel="prev" variant="secondary" size="small">
            {previous.label}
          </ButtonLink>
        )}
        {next !== undefined && (
          <ButtonLink href={next.href} rel="next" variant="secondary" size="small">
            {next.label}
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
