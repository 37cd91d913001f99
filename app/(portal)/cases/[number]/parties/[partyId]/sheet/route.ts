import { getTranslations } from "next-intl/server";
import { answerRoute } from "@/lib/action/answer-route";
import { getOneSide } from "@/lib/cases/one-side";
import { makeVisitSheet } from "@/lib/visit-sheet/make";
import { contentsOf } from "./contents";

/** What a mediator takes along to one party where no phone may come, on paper, in the language of whoever asks; for an appointment. */
export function GET(
  request: Request,
  { params }: RouteContext<"/cases/[number]/parties/[partyId]/sheet">,
): Promise<Response> {
  return answerRoute(async (actor) => {
    const { number, partyId } = await params;
    const side = await getOneSide(actor, number, partyId);
    const appointment = new URL(request.url).searchParams.get("appointment");
    const pdf = makeVisitSheet(await contentsOf(side, { appointment, now: actor.now }));
    const t = await getTranslations("visitSheet");
    return new Response(new Uint8Array(pdf), {
      headers: {
        "content-type": "application/pdf",
        // Of nobody but the case: a name of a file goes further than the file.
        "content-disposition": `inline; filename="${t("file")}-${side.number}.pdf"`,
      },
    });
  });
}
