import type { ReactNode } from "react";

type Props = {
  /** Names the part in the address of the page. */
  id: string;
  title: string;
  /** The big figure of the part. */
  figure?: ReactNode;
  /** What the figures say, in sentences. */
  sentences?: ReactNode;
  /** The pictures and the smaller figures. */
  children?: ReactNode;
  /** How it stands on upright paper: on one page where it is short, or from the top of a page. */
  onPaper?: "whole" | "fromTop";
};

const papers = {
  whole: "print:portrait:break-inside-avoid",
  fromTop: "print:portrait:break-before-page print:portrait:border-t-0",
} as const;

/** A part of the report under a heading of its own (part.css). */
export function Part({ id, title, figure, sentences, children, onPaper }: Props) {
  return (
    <section aria-labelledby={id} className={`part ${onPaper ? papers[onPaper] : ""}`}>
      <h2 id={id} className="part-title font-semibold font-serif text-3xl">
        {title}
      </h2>
      {figure !== undefined && <div className="part-figure">{figure}</div>}
      {sentences !== undefined && <div className="part-said">{sentences}</div>}
      {children !== undefined && <div className="part-pictures">{children}</div>}
    </section>
  );
}
