import { fileName } from "@/components/report/file-name";
import { answerRoute } from "@/lib/action/answer-route";
import { filterOf } from "@/lib/statistics/address";
import { noteFigures } from "@/lib/statistics/note-figures";
import { getReportOfYear } from "@/lib/statistics/queries";
import { yearFrom } from "@/lib/statistics/schema";
import { workbookOf } from "./workbook";

/** The same figures as a workbook to download, in the words of the page. */
export function GET(request: Request, { params }: RouteContext<"/api/statistics/[year]/xlsx">): Promise<Response> {
  return answerRoute(async (actor) => {
    const filter = filterOf(request, actor);
    const report = await getReportOfYear(actor, yearFrom((await params).year), filter);
    await noteFigures(actor, "xlsx", { ...filter, year: report.year });
    const name = await fileName("figures", { year: report.year, filter, own: actor.regions }, "xlsx");
    return new Response(new Uint8Array(await workbookOf(report)), {
      headers: {
        "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  });
}
