import { type Messages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** What every form speaks; the rest of the words stays on the server. */
const spokenByAll = ["forms", "errors", "words"] as const satisfies (keyof Messages)[];

/** Gives the form within the words that it speaks in the browser: those of every form, and its own. */
export async function FormWords({ of, children }: { of: (keyof Messages)[]; children: ReactNode }) {
  const messages = await getMessages();
  const spoken = Object.fromEntries([...spokenByAll, ...of].map((part) => [part, messages[part]]));
  return <NextIntlClientProvider messages={spoken}>{children}</NextIntlClientProvider>;
}
