import type { Side } from "@/core/words/parties";

const colours: Record<Side, string> = {
  harmed: "bg-harmed-tint text-harmed",
  responsible: "bg-responsible-tint text-responsible",
};

/** A side by shape, word and colour at once: a diamond is harmed, a circle is responsible, everywhere the same. */
export function SideMark({ side, label }: { side: Side; label: string }) {
  // A short name stays on one line, also in a narrow column; a long one may not push the others away.
  const wrap = label.length <= 24 ? "whitespace-nowrap" : "";
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1.5 rounded-card px-2.5 py-0.5 font-medium text-sm ${wrap} ${colours[side]}`}
    >
      <SideShape side={side} />
      {label}
    </span>
  );
}

/** The shape alone, for a place where the word stands beside it. */
export function SideShape({ side }: { side: Side }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 shrink-0 fill-current">
      {side === "harmed" ? <path d="M5 .4 9.6 5 5 9.6.4 5z" /> : <circle cx="5" cy="5" r="4.1" />}
    </svg>
  );
}

const edges: Record<Side, string> = { harmed: "bg-harmed", responsible: "bg-responsible" };

/** The colour of a side along the top of a card that says which side it is. */
export function SideEdge({ side }: { side: Side }) {
  return <div className={`h-1 ${edges[side]}`} />;
}
