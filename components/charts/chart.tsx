import type { Width } from "./palette";

type Props = {
  /** What the chart says, for whoever does not see it. */
  finding: string;
  draw: (width: Width) => string;
  /** The width that it gets beside the narrow one, where there is room: half of the page, all of it, or no more. */
  roomier?: "half" | "wide" | null;
};

const hidden = { half: "@min-[480px]:hidden", wide: "@min-[600px]:hidden" } as const;
const shown = { half: "max-w-[33rem] @min-[480px]:block", wide: "max-w-[46rem] @min-[600px]:block" } as const;

/** A chart on a page: one picture, drawn for each width that it may get, so that no text shrinks on a phone. */
export function Chart({ finding, draw, roomier = "wide" }: Props) {
  return (
    <div role="img" aria-label={finding} className="@container">
      <Drawing svg={draw("narrow")} className={`max-w-[24rem] ${roomier ? hidden[roomier] : ""}`} />
      {roomier && <Drawing svg={draw(roomier)} className={`hidden ${shown[roomier]}`} />}
    </div>
  );
}

/** The SVG stands in the page itself, where the colours of the scheme and the font reach it. ECharts escapes the words in it. */
function Drawing({ svg, className }: { svg: string; className: string }) {
  const look = `${className} [&>svg]:h-auto [&>svg]:w-full`;
  return <div aria-hidden="true" className={look} dangerouslySetInnerHTML={{ __html: svg }} />;
}
