import { getLocale } from "next-intl/server";
import { fileName } from "@/components/report/file-name";
import { answerRoute } from "@/lib/action/answer-route";
import { makeFactsheet } from "@/lib/factsheet/make";
import { madeOnce } from "@/lib/factsheet/making";
import { filterOf } from "@/lib/statistics/address";
import { noteFigures } from "@/lib/statistics/note-figures";
import { getReportToHandOut } from "@/lib/statistics/queries";
import { yearFrom } from "@/lib/statistics/schema";
import { contentsOf } from "./contents";

/** A year on one page of A4, in the language of whoever asks, under the filter in the address. */
export function GET(request: Request, { params }: RouteContext<"/statistics/[year]/factsheet">): Promise<Response> {
  return answerRoute(async (actor) => {
    const year = yearFrom((await params).year);
    const filter = filterOf(request, actor);
    // Of this session alone, so that nobody is handed what another one may see.
    const asked = JSON.stringify([actor.token, year, filter, await getLocale()]);
    const pdf = await madeOnce(asked, async () => {
      const report = await getReportToHandOut(actor, year, filter);
      await noteFigures(actor, "factsheet", { ...filter, year });
      // A sheet has no room for the other years.
      return makeFactsheet(await contentsOf({ ...report, years: [] }));
    });
    const name = await fileName("factsheet", { year, filter, own: actor.regions }, "pdf");
    return new Response(new Uint8Array(pdf), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="${name}"`,
      },
    });
  });
}
