import { type Messages, type NamespaceKeys, type NestedKeyOf, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** A part of the messages, or a part of that: `entries.decisions`. */
type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** What every form speaks; the rest of the words stays on the server. */
const spokenByAll = ["forms", "errors", "words"] as const satisfies Namespace[];

/** Gives the form within the words that it speaks in the browser: those of every form, and its own. */
export async function FormWords({ of, children }: { of: Namespace[]; children: ReactNode }) {
  const messages = await getMessages();
  const spoken = {};
  for (const namespace of [...spokenByAll, ...of]) take(messages, spoken, namespace.split("."));
  return <NextIntlClientProvider messages={spoken}>{children}</NextIntlClientProvider>;
}

type Tree = { [name: string]: string | Tree };

/** Puts what stands at a path of one tree at the same of another. */
function take(from: Tree, into: Tree, [name = "", ...rest]: string[]): void {
  const found = from[name] ?? {};
  const placed = into[name] ?? {};
  if (rest.length === 0 || typeof found === "string" || typeof placed === "string") into[name] = found;
  else {
    into[name] = placed;
    take(found, placed, rest);
  }
}
