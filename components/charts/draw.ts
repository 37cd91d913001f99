import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from "echarts/charts";
import {
  GridComponent,
  type GridComponentOption,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
} from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, MarkAreaComponent, MarkLineComponent, MarkPointComponent, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>;

/** What was drawn lately, by what it was drawn of: drawing takes longer than all else on a page with twenty charts. */
const drawn = new Map<string, string>();
const most = 1_000;

/** Draws a chart as SVG, without a browser; the same one again from memory. */
export function draw(option: ChartOption, width: number, height: number): string {
  const key = JSON.stringify([option, width, height]);
  const svg = drawn.get(key) ?? drawAnew(option, width, height);
  drawn.delete(key);
  drawn.set(key, svg);
  for (const oldest of drawn.size > most ? drawn.keys().take(1) : []) drawn.delete(oldest);
  return svg;
}

function drawAnew(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return tidy(chart.renderToSVGString());
  } finally {
    // A chart that is not disposed keeps the process alive.
    chart.dispose();
  }
}

/**
 * The same drawing without what is for a mouse or shows nothing; without clips, whose ids another chart on the page could have
 * too; with its fonts as attributes, since a content security policy stops styles in the text of a page; and with numbers to a
 * tenth of a pixel. What a page inherits anyway is left out.
 */
function tidy(svg: string): string {
  const lines = svg
    .replace(/<(style|defs) ?>[\s\S]*?<\/\1>/g, "")
    .replace(/ (?:class|clip-path|ecmeta_\w+|pointer-events|version|baseProfile|xmlns:xlink|xml:space)="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, style: string) => style.replace(/([\w-]+):([^;]+);?/g, ' $1="$2"'))
    .replace(/ font-family="inherit"| stroke-width="0"| text-anchor="start"/g, "")
    .replace(/ font-size="([\d.]+)px"/g, ' font-size="$1"')
    .replace(/\d+\.\d{2,}(?=[^<>]*>)/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .split("\n")
    .filter((line) => line !== "" && !/^<\w+ (?!.*stroke)(?=.*fill="none").*><\/\w+>$|^<path d="" /.test(line));
  return inGroups(lines).join("").replaceAll("<g></g>", "");
}

/** Attributes that say where an element is; all others say how it looks. */
const place = / (?:d|points|x|y|width|height|transform)="[^"]*"/g;

/** Elements that follow each other and look the same, in a group that says how. */
function inGroups(lines: string[]): string[] {
  const looks = lines.map((line) => line.match(/^<(?:path|text|polygon)( [^>]*)>/)?.[1]?.replace(place, "") ?? null);
  return lines.map((line, index) => {
    const look = looks[index];
    if (!look) return line;
    const [isFirst, isLast] = [looks[index - 1] !== look, looks[index + 1] !== look];
    if (isFirst && isLast) return line;
    const bare = line.replace(/^<(\w+)( [^>]*)>/, (_, name, all) => `<${name}${(all.match(place) ?? []).join("")}>`);
    return `${isFirst ? `<g${look}>` : ""}${bare}${isLast ? "</g>" : ""}`;
  });
}
