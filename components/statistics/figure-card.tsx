import type { ReactNode } from "react";
import { Definition } from "./definition";

type Props = {
  label: string;
  figure: string;
  /** What else is to be said in the same breath. */
  more?: string;
  base: ReactNode;
  definition: string;
  /** Whether the figure is words rather than a number, and so is not as big. */
  isPhrase?: boolean;
};

/** A figure, big, with its base right below it and its definition a click away. */
export function FigureCard({ label, figure, more, base, definition, isPhrase }: Props) {
  return (
    <section className="rounded-card border border-line bg-card px-5 py-4 shadow-card" data-print="whole">
      <h3 className="font-semibold">{label}</h3>
      <p className={`mt-1 font-bold text-accent tabular ${isPhrase ? "text-2xl" : "text-5xl"}`}>{figure}</p>
      {more !== undefined && <p className="mt-1 font-semibold">{more}</p>}
      <p className="mt-1 text-muted">{base}</p>
      <Definition label={label}>{definition}</Definition>
    </section>
  );
}
