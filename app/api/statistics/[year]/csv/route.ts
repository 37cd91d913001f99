import { fileName } from "@/components/report/file-name";
import { answerRoute } from "@/lib/action/answer-route";
import { csvAsked } from "@/lib/statistics/address";
import { csvOf, csvOfYears } from "@/lib/statistics/csv";
import { noteFigures } from "@/lib/statistics/note-figures";
import { getFigures, getYears } from "@/lib/statistics/queries";
import { yearFrom } from "@/lib/statistics/schema";

/** The same figures as a file to download; of one of them with `?indicator=`, or with `?indicator=years` of all years. */
export function GET(request: Request, { params }: RouteContext<"/api/statistics/[year]/csv">): Promise<Response> {
  return answerRoute(async (actor) => {
    const year = yearFrom((await params).year);
    const { filter, indicator } = csvAsked(request, actor);
    const csv =
      indicator === "years"
        ? csvOfYears({ years: await getYears(actor, year, filter), filter })
        : csvOf(await getFigures(actor, year, filter), indicator ? [indicator] : undefined);
    await noteFigures(actor, "csv", { ...filter, year, indicator });
    const name = await fileName("figures", { year, filter, indicator, own: actor.regions }, "csv");
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  });
}
