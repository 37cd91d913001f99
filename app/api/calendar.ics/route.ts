import { getTranslations } from "next-intl/server";
import { NotFound } from "@/core/errors";
import { localeOf } from "@/core/words/locales";
import { asCalendar } from "@/lib/appointments/calendar";
import { listInFeed } from "@/lib/appointments/planned-in-feed";

/**
 * Somebody's own week as iCalendar, for a calendar that asks by the secret address and is nobody (docs/decisions/0062); 404 for every other
 * key. Not to be kept on the way, so that an address that was taken back answers no more.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  try {
    const planned = await listInFeed(searchParams.get("key") ?? "");
    const locale = localeOf(searchParams.get("language") ?? undefined);
    const [t, words] = await Promise.all([
      getTranslations({ locale, namespace: "agenda" }),
      getTranslations({ locale, namespace: "words" }),
    ]);
    const calendar = asCalendar(planned, process.env.NEXTAUTH_URL ?? "", {
      name: t("calendar"),
      summary: ({ purpose, number }) => t("inCalendar", { purpose: words(`appointmentPurposes.${purpose}`), number }),
      where: ({ setting, place }) => place ?? words(`conversationSettings.${setting}`),
    });
    return new Response(calendar, {
      headers: { "content-type": "text/calendar; charset=utf-8", "cache-control": "no-store" },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
    throw error;
  }
}
