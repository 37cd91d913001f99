import "server-only";
import type { Exchange } from "@/lib/faults/exchange";
import { styleOf, wordsTyped, written } from "@/lib/faults/html";
import { takeOver } from "@/lib/faults/take-over";
import { type MissingWords, missingWords } from "@/lib/faults/words";

/**
 * Where a page finds nothing, Next answers with an empty document that only its script fills (vercel/next.js#62228). Sees to it
 * that whoever has no script, or none yet, reads there what it says, and what they wrote, which is recorded nowhere.
 */
export function fillMissing(exchange: Exchange): void {
  const { request, response } = exchange;
  const flush = response.flushHeaders.bind(response);
  response.flushHeaders = () => {
    const isDocument = String(response.getHeader("content-type")).startsWith("text/html");
    if (response.statusCode !== 404 || !isDocument) return flush();
    const words = missingWords(request.headers.cookie);
    takeOver(response, (html) =>
      html
        .replace('<html id="__next_error__">', `<html id="__next_error__" lang="${words.language}">`)
        // Within one element, which Next's script takes away with its style when it draws the page.
        .replace('<body><div hidden="">', (found) => `<body><div>${content(words, exchange)}</div>${found.slice(6)}`),
    );
  };
}

function content(words: MissingWords, { response, typed }: Exchange): string {
  const texts = typed ? wordsTyped(typed) : "";
  return `${styleOf(response)}<div class="frame"><div class="brand">${written(words.brand)}</div>
<main><h1>${written(words.title)}</h1><p>${written(words.sentence)}</p>
${texts && `<h2>${written(words.typedTitle)}</h2><p>${written(words.typedSentence)}</p>${texts}`}
<p><a class="again" href="/">${written(words.home)}</a></p></main></div>`;
}
