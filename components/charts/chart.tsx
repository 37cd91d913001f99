import type { Width } from "./palette";

type Props = {
  /** What the chart says, for who does not see it. */
  finding: string;
  draw: (width: Width) => string;
  /** Whether it shares the width of the page with another. */
  isHalf?: boolean;
};

/** A chart on a page: one picture, drawn for each width that it may get, so that no text shrinks on a phone. */
export function Chart({ finding, draw, isHalf = false }: Props) {
  return (
    <div role="img" aria-label={finding} className="@container">
      <Drawing svg={draw("narrow")} className={`max-w-[24rem] ${isHalf ? "" : "@min-[600px]:hidden"}`} />
      {!isHalf && <Drawing svg={draw("wide")} className="hidden max-w-[46rem] @min-[600px]:block" />}
    </div>
  );
}

/** The SVG stands in the page itself, where the colours of the scheme and the font reach it. ECharts escapes the words in it. */
function Drawing({ svg, className }: { svg: string; className: string }) {
  const look = `${className} [&>svg]:h-auto [&>svg]:w-full`;
  return <div aria-hidden="true" className={look} dangerouslySetInnerHTML={{ __html: svg }} />;
}
