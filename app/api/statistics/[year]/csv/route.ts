import { answer } from "@/lib/action/answer";
import { filterOf, indicatorAsked } from "@/lib/statistics/address";
import { csvOf, csvOfYears } from "@/lib/statistics/csv";
import { getAnnualReport, getFigures } from "@/lib/statistics/queries";
import { yearFrom } from "@/lib/statistics/schema";

/** The same figures as a file to download; of one of them with `?indicator=`, or with `?indicator=years` of all years. */
export function GET(request: Request, { params }: RouteContext<"/api/statistics/[year]/csv">): Promise<Response> {
  return answer(async (actor) => {
    const [year, filter, indicator] = [yearFrom((await params).year), filterOf(request), indicatorAsked(request)];
    const csv =
      indicator === "years"
        ? csvOfYears(await getAnnualReport(actor, year, filter))
        : csvOf(await getFigures(actor, year, filter), indicator ? [indicator] : undefined);
    const name = ["figures", year, indicator, ...Object.values(filter)].filter(Boolean).join("-");
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}.csv"`,
      },
    });
  });
}
