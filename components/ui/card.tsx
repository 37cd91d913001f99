import type { ReactNode } from "react";
import type { Side } from "./side-mark";

const edges: Record<Side, string> = {
  harmed: "border-t-4 border-t-harmed",
  responsible: "border-t-4 border-t-responsible",
};

type CardProps = {
  /** A heading of the card; `aside` stands at its right. */
  title?: string;
  aside?: ReactNode;
  /** Gives the card the edge of one of the two sides. */
  side?: Side;
  /** Lets a table or list touch the edges. */
  flush?: boolean;
  children: ReactNode;
};

/** A sheet of paper on the table: what belongs together. */
export function Card({ title, aside, side, flush = false, children }: CardProps) {
  return (
    <section
      data-print="whole"
      className={`overflow-clip rounded-card border border-line bg-card shadow-card ${side ? edges[side] : ""}`}
    >
      {(title !== undefined || aside !== undefined) && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-4">
          {title !== undefined && <h2 className="font-semibold text-lg">{title}</h2>}
          {aside}
        </div>
      )}
      <div className={flush ? "" : "px-5 py-4"}>{children}</div>
    </section>
  );
}
