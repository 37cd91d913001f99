import "@fontsource-variable/atkinson-hyperlegible-next";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { default: t("brand"), template: `%s · ${t("brand")}` }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** The frame of every page: its language, and for client leaves the words that they need. */
export default async function RootLayout({ children }: LayoutProps<"/">) {
  const locale = await getLocale();
  const {
    forms,
    errors,
    words,
    signIn,
    forgottenPassword,
    setPassword,
    registration,
    attempt,
    decision,
    contact,
    closing,
    accounts,
    party,
    failure,
  } = await getMessages();
  const leaves = {
    forms,
    errors,
    words,
    signIn,
    forgottenPassword,
    setPassword,
    registration,
    attempt,
    decision,
    contact,
    closing,
    accounts,
    party,
    failure,
  };
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider messages={leaves}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
