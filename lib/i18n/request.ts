import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { timeZone } from "@/lib/core/calendar";
import { now } from "@/lib/core/clock";
import { localeCookie, localeOf } from "@/lib/i18n/locales";

/** The words of a request: in the language that its cookie chose, else in Dutch. */
export default getRequestConfig(async () => {
  const locale = localeOf((await cookies()).get(localeCookie)?.value);
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages, timeZone, now: now() };
});
