import "@fontsource-variable/atkinson-hyperlegible-next";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { SentTextOf } from "@/components/form/sent-text";
import { sentText } from "@/lib/faults/sent-text";

export async function generateMetadata(): Promise<Metadata> {
  const [t, forms, sent] = await Promise.all([getTranslations("app"), getTranslations("forms"), sentText()]);
  const title = `%s · ${t("brand")}`;
  // What a browser sent by itself and is answered by a page was not done: its title says so, as the form's script does elsewhere.
  const template = sent ? forms("faultTitle", { title }) : title;
  return { title: { default: t("brand"), template }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** The frame of every page: its language, and what it says where it fails; a form has its words beside it (`FormWords`). */
export default async function RootLayout({ children }: LayoutProps<"/">) {
  const [locale, messages, sent] = await Promise.all([getLocale(), getMessages(), sentText()]);
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider messages={{ failure: messages.failure }}>
          <SentTextOf sent={sent}>{children}</SentTextOf>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
