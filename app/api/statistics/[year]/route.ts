import { answer } from "@/lib/action/answer";
import { filterOf } from "@/lib/statistics/address";
import { getFigures } from "@/lib/statistics/queries";
import { yearFrom } from "@/lib/statistics/schema";

/** The figures of a year in the contract's JSON form, of what the address chooses, for whoever may see figures. */
export function GET(request: Request, { params }: RouteContext<"/api/statistics/[year]">): Promise<Response> {
  return answer(async (actor) => {
    const { year } = await params;
    return Response.json(await getFigures(actor, yearFrom(year), filterOf(request, actor)));
  });
}
