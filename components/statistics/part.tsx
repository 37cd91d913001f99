import type { ReactNode } from "react";

type Props = {
  /** Names the part in the address of the page. */
  id: string;
  title: string;
  /** The big figure of the part. */
  figure?: ReactNode;
  /** What the figures say, in sentences. */
  said?: ReactNode;
  children?: ReactNode;
};

/**
 * A part of the report under a heading of its own. With a big figure, that stays at the left of a wide screen while the rest
 * goes by; on paper it stands beside the sentences, and pictures have the whole width.
 */
export function Part({ id, title, figure, said, children }: Props) {
  const [columns, head, beside, below] =
    figure === undefined
      ? ["", "", "", ""]
      : [
          "xl:grid-cols-[17rem_minmax(0,1fr)] print:grid-cols-[12rem_minmax(0,1fr)]",
          "xl:sticky xl:top-8 xl:row-span-2 xl:self-start print:static print:row-span-1",
          "print:pt-12",
          "xl:col-start-2 print:col-span-2 print:col-start-1",
        ];
  return (
    <section
      aria-labelledby={id}
      className={`grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 border-line border-t py-12 print:gap-x-8 print:gap-y-6 print:py-7 ${columns}`}
    >
      <div className={`print:break-inside-avoid ${head}`}>
        <h2 id={id} className="mb-4 font-semibold font-serif text-3xl">
          {title}
        </h2>
        {figure}
      </div>
      <div className={`empty:hidden print:break-inside-avoid ${beside}`}>{said}</div>
      {children !== undefined && (
        <div className={`grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10 print:gap-6 ${below}`}>
          {children}
        </div>
      )}
    </section>
  );
}
