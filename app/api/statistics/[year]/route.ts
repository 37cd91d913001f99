import { answerRoute } from "@/lib/action/answer-route";
import { filterOf } from "@/lib/statistics/address";
import { noteFigures } from "@/lib/statistics/note-figures";
import { getFigures } from "@/lib/statistics/queries";
import { yearFrom } from "@/lib/statistics/schema";

/** The figures of a year in the contract's JSON form, of what the address chooses, for whoever may see figures. */
export function GET(request: Request, { params }: RouteContext<"/api/statistics/[year]">): Promise<Response> {
  return answerRoute(async (actor) => {
    const year = yearFrom((await params).year);
    const filter = filterOf(request, actor);
    const figures = await getFigures(actor, year, filter);
    await noteFigures(actor, "json", { ...filter, year });
    return Response.json(figures);
  });
}
