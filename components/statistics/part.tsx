import type { ReactNode } from "react";

type Props = {
  /** Names the part in the address of the page. */
  id: string;
  title: string;
  /** The big figure of the part, beside the rest of it. */
  figure?: ReactNode;
  children: ReactNode;
};

/** A part of the report under a heading of its own; on a wide screen its figure stands at the left. */
export function Part({ id, title, figure, children }: Props) {
  const beside = figure !== undefined;
  return (
    <section
      aria-labelledby={id}
      className={`border-line border-t py-12 ${beside ? "xl:grid xl:grid-cols-[17rem_minmax(0,1fr)] xl:gap-x-14" : ""}`}
    >
      <div className="mb-8">
        <h2 id={id} className="mb-4 font-semibold font-serif text-3xl">
          {title}
        </h2>
        {figure}
      </div>
      <div className="grid min-w-0 gap-10">{children}</div>
    </section>
  );
}
