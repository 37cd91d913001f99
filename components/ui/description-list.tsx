import type { ReactNode } from "react";

/** One thing that is known, and what it is. */
export type Description = { label: string; value: ReactNode };

/** What is known, label before value; on a narrow card above it. */
export function DescriptionList({ items }: { items: Description[] }) {
  return (
    <dl className="@container grid gap-2">
      {items.map(({ label, value }) => (
        <div key={label} className="grid @sm:grid-cols-[minmax(7rem,11rem)_1fr] gap-x-4">
          <dt className="text-muted @max-sm:text-sm">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
