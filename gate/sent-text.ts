import type { IncomingHttpHeaders } from "node:http";
import { isSecret } from "../core/secret-fields.ts";
import { buildField, draftField, sentHeader } from "../core/sent-text.ts";
import type { SentForm } from "./sent-form.ts";

/** What a form sends unseen and nobody needs back: a link's token opens an account. */
const notText = [buildField, draftField, "token"];

/** Whether a form stands on a page that an earlier build of the portal made, or is the text of one. A button has nothing to lose. */
export function isOutdated({ of, fields }: SentForm, build: string): boolean {
  return of === "text" || (of === "form" && new Map(fields).get(buildField) !== build);
}

/**
 * The headers of a request with, for the page that answers it, what the browser sent by itself: a page that cannot show the form
 * shows that text instead. A form of an earlier build gets no action: the page is drawn anew, with what was typed in its form.
 */
export function withSentText(headers: IncomingHttpHeaders, sent: SentForm, build: string): IncomingHttpHeaders {
  if (sent.by === "script" || sent.of === "button") return headers;
  const outdated = isOutdated(sent, build);
  const fields = sent.fields.filter(([name]) => !isSecret(name) && !notText.includes(name));
  const withText = { ...headers, [sentHeader]: encodeURIComponent(JSON.stringify({ outdated, fields })) };
  return outdated ? { ...withText, "content-type": "text/plain" } : withText;
}
