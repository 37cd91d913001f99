import "@fontsource-variable/atkinson-hyperlegible-next";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { SentTextOf } from "@/components/form/sent-text";
import { sentText } from "@/lib/action/sent-text";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { default: t("brand"), template: `%s · ${t("brand")}` }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** The parts of the messages that client leaves speak; the rest stays on the server. */
const spokenByLeaves = [
  "forms",
  "errors",
  "words",
  "failure",
  "signIn",
  "forgottenPassword",
  "setPassword",
  "registration",
  "attempt",
  "decision",
  "contact",
  "correction",
  "closing",
  "reopening",
  "mediator",
  "party",
  "accounts",
  "stories",
] as const;

/** The frame of every page: its language, and for client leaves the words that they need. */
export default async function RootLayout({ children }: LayoutProps<"/">) {
  const [locale, messages, sent] = await Promise.all([getLocale(), getMessages(), sentText()]);
  const spoken = Object.fromEntries(spokenByLeaves.map((part) => [part, messages[part]]));
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider messages={spoken}>
          <SentTextOf sent={sent}>{children}</SentTextOf>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
