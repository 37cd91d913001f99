import { z } from "zod";
import { RuleBroken } from "@/core/errors";
import { answerRoute } from "@/lib/action/answer-route";
import { refuseOtherOrigins } from "@/lib/action/origin";
import { saveDraft } from "@/lib/drafts/save";

/**
 * Keeps what stands in a form while somebody types: as a route, since actions wait for each other, and sending the form would wait for a
 * draft. Says what came of it (`SavedAnswer`); 400 for what no form of ours sends.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    await refuseOtherOrigins();
    return await answerRoute(
      async (actor) => Response.json(await saveDraft(actor, await request.json())),
      "forms.send",
    );
  } catch (error) {
    if (error instanceof RuleBroken) return new Response(null, { status: 403 });
    if (error instanceof z.ZodError || error instanceof SyntaxError) return new Response(null, { status: 400 });
    throw error;
  }
}
