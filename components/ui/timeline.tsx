import type { ReactNode } from "react";
import type { Side } from "./side-mark";

/** One thing that happened. `moment` is for machines, `time` for people; `sideLabel` says for the ear what the dot says. */
export type TimelineItem = {
  key: string;
  moment: string;
  time: string;
  title: ReactNode;
  detail?: ReactNode;
  side?: Side;
  sideLabel?: string;
};

const dots: Record<Side | "none", string> = {
  harmed: "stroke-harmed",
  responsible: "stroke-responsible",
  none: "stroke-line-strong",
};

/** What happened, as a story from top to bottom. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="@container">
      {items.map((item) => (
        <li key={item.key} className="group grid grid-cols-[1.25rem_1fr] gap-x-4 @xl:grid-cols-[7.5rem_1.25rem_1fr]">
          <time
            dateTime={item.moment}
            className="col-start-2 row-start-3 pb-6 text-muted text-sm tabular group-last:pb-0 @xl:col-start-1 @xl:row-start-1 @xl:pt-0.5 @xl:pb-0"
          >
            {item.time}
          </time>
          <span className="col-start-1 row-span-3 row-start-1 grid grid-rows-[auto_1fr] justify-items-center @xl:col-start-2 @xl:row-span-2">
            <Dot side={item.side} />
            <span className="w-0.5 bg-line group-last:hidden" />
          </span>
          <p className="col-start-2 row-start-1 font-semibold @xl:col-start-3">
            {item.sideLabel !== undefined && <span className="sr-only">{item.sideLabel}: </span>}
            {item.title}
          </p>
          <div className="col-start-2 row-start-2 max-w-measure text-muted text-sm @xl:col-start-3 @xl:pb-6 @xl:group-last:pb-0">
            {item.detail}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The shape of the side, on the line; a plain ring for what concerns nobody in particular. */
function Dot({ side }: { side: Side | undefined }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`mt-1.5 size-4 fill-card ${dots[side ?? "none"]}`}>
      {side === "harmed" ? (
        <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" strokeWidth="2.6" strokeLinejoin="round" />
      ) : (
        <circle cx="8" cy="8" r="5.2" strokeWidth="2.8" />
      )}
    </svg>
  );
}
