import type { ReactNode } from "react";

/** One thing that is known, and what it is. */
export type Description = { label: string; value: ReactNode };

/** What is known, label before value; on a narrow card above it. */
export function DescriptionList({ items }: { items: Description[] }) {
  return (
    <dl className="@container grid gap-2">
      {items.map(({ label, value }) => (
        <div
          key={label}
          className="grid @3xs:grid-cols-[8rem_minmax(0,1fr)] @md:grid-cols-[9rem_minmax(0,1fr)] gap-x-4"
        >
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
