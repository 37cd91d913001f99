import type { Locale } from "@/core/words/locales";
import type { formats } from "@/lib/i18n/formats";
import type messages from "@/messages/nl";

declare module "next-intl" {
  interface AppConfig {
    Messages: typeof messages;
    Locale: Locale;
    Formats: typeof formats;
  }
}
