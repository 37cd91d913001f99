import "server-only";
import { isSecret } from "@/core/secret-fields";
import type { Exchange } from "@/lib/faults/exchange";
import { styleOf, wordsTyped, written } from "@/lib/faults/html";
import type { FaultWords } from "@/lib/faults/words";

/**
 * The page about a fault, whole in itself: it asks no database, no script and no other file. What was typed stands in it, and
 * *try again* sends the same form once more, so that what carries a key is still recorded once.
 */
export function faultPage(words: FaultWords, { request, response, typed }: Exchange): string {
  const address = request.url ?? "/";
  return `<!doctype html>
<html lang="${words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${written(words.title)} · ${written(words.brand)}</title>
${styleOf(response)}</head>
<body><div class="frame"><div class="brand">${written(words.brand)}</div>
<main><h1>${written(words.title)}</h1><p role="alert">${written(words.sentence)}</p>
${typed ? formAgain(words, address, typed) : `<a class="again" href="${written(address)}">${written(words.again)}</a>`}
</main></div></body></html>`;
}

function formAgain(words: FaultWords, address: string, typed: FormData): string {
  const fields = [...typed].flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []));
  const open = fields.filter(({ name }) => !isSecret(name));
  const texts = wordsTyped(typed);
  return `<p>${written(words.kept)}</p>
<form method="post" action="${written(address)}" enctype="multipart/form-data">
${open.map(({ name, value }) => `<input type="hidden" name="${written(name)}" value="${written(value)}">`).join("\n")}
${fields
  .filter(({ name }) => isSecret(name))
  .map((field) => passwordAgain(words, field.name))
  .join("\n")}
<button class="again">${written(words.again)}</button>
</form>
${texts && `<h2>${written(words.typed)}</h2>`}
${texts}`;
}

/** No page gives a password back. */
function passwordAgain(words: FaultWords, name: string): string {
  return `<label>${written(words.password)}<input type="password" name="${written(name)}" required></label>`;
}
