import type { ReactNode } from "react";

/** One thing that happened. `moment` is for machines, `time` for people. */
export type TimelineItem = {
  key: string;
  moment: string;
  time: string;
  title: ReactNode;
  detail?: ReactNode;
};

/** What happened, as a story from top to bottom. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="@container">
      {items.map((item) => (
        <li
          key={item.key}
          className="group grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-4 @xl:grid-cols-[7.5rem_1.25rem_minmax(0,1fr)]"
        >
          <time
            dateTime={item.moment}
            className="col-start-2 row-start-3 pb-6 text-muted text-sm tabular group-last:pb-0 @xl:col-start-1 @xl:row-span-2 @xl:row-start-1 @xl:pt-0.5 @xl:pb-0"
          >
            {item.time}
          </time>
          <span className="col-start-1 row-span-3 row-start-1 grid grid-rows-[auto_1fr] justify-items-center @xl:col-start-2 @xl:row-span-2">
            <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-1.5 size-4 fill-card">
              <circle cx="8" cy="8" r="5.2" strokeWidth="2.8" className="stroke-line-strong" />
            </svg>
            <span className="w-0.5 bg-line group-last:hidden" />
          </span>
          <p className="col-start-2 row-start-1 font-semibold @xl:col-start-3">{item.title}</p>
          <div className="col-start-2 row-start-2 max-w-measure text-muted text-sm @xl:col-start-3 @xl:pb-6 @xl:group-last:pb-0">
            {item.detail}
          </div>
        </li>
      ))}
    </ol>
  );
}
