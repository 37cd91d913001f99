import type { Width } from "./palette";

/**
 * A chart on a page: one picture, whose words for who does not see it are its finding. It is drawn for each width that it may
 * get, so that no text shrinks on a phone.
 */
export function Chart({ finding, draw }: { finding: string; draw: (width: Width) => string }) {
  return (
    <div role="img" aria-label={finding} className="@container">
      <Drawing svg={draw("narrow")} className="max-w-md @min-[600px]:hidden" />
      <Drawing svg={draw("wide")} className="hidden max-w-3xl @min-[600px]:block" />
    </div>
  );
}

/** A chart that is small wherever it stands. */
export function SmallChart({ finding, svg }: { finding: string; svg: string }) {
  return (
    <div role="img" aria-label={finding}>
      <Drawing svg={svg} className="max-w-md" />
    </div>
  );
}

/** The SVG stands in the page itself, where the colours of the scheme and the font reach it. ECharts escapes the words in it. */
function Drawing({ svg, className }: { svg: string; className: string }) {
  return <div className={`${className} [&>svg]:h-auto [&>svg]:w-full`} dangerouslySetInnerHTML={{ __html: svg }} />;
}
