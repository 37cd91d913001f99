import type { ReactNode } from "react";

type CardProps = {
  /** A heading of the card. */
  title?: string;
  /** Along its top, from edge to edge. */
  edge?: ReactNode;
  /** It can be long, and goes on over a page of paper. */
  isLong?: boolean;
  children: ReactNode;
};

/** A sheet of paper on the table: what belongs together. */
export function Card({ title, edge, isLong = false, children }: CardProps) {
  return (
    <section
      // A card with an edge is short; another goes on over the page.
      data-print={edge === undefined || isLong ? undefined : "whole"}
      className="min-w-0 overflow-clip rounded-card border border-line bg-card shadow-card print:box-decoration-clone"
    >
      {edge}
      {title !== undefined && <h2 className="px-5 pt-4 font-semibold text-lg">{title}</h2>}
      <div className="px-5 py-4">{children}</div>
    </section>
  );
}
