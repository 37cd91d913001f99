import { answer } from "@/lib/action/answer";
import { filterOf } from "@/lib/statistics/address";
import { csvOf } from "@/lib/statistics/present";
import { getFigures } from "@/lib/statistics/queries";
import { yearFrom } from "@/lib/statistics/schema";

/** The same figures as a file to download: `indicator,code,measure,value`. */
export function GET(request: Request, { params }: RouteContext<"/api/statistics/[year]/csv">): Promise<Response> {
  return answer(async (actor) => {
    const filter = filterOf(request);
    const figures = await getFigures(actor, yearFrom((await params).year), filter);
    const name = ["figures", figures.year, ...Object.values(filter)].filter(Boolean).join("-");
    return new Response(csvOf(figures), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}.csv"`,
      },
    });
  });
}
