import "server-only";
import type { FaultWords } from "@/lib/faults/words";

type Asked = {
  /** What was asked for, path and query. */
  address: string;
  /** Of the content security policy. */
  nonce: string;
  /** What was sent, where it was a form. */
  typed: FormData | undefined;
};

const style = `
:root{color-scheme:light dark;--paper:#faf9f5;--card:#fff;--ink:#1c2326;--muted:#535b5e;--line:#e1dcd1;--accent:#0d5b5b;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#14191a;--card:#1c2324;--ink:#eceae4;--muted:#b3b8b6;--line:#3b4443;--accent:#7cc7c0;--on:#0b1a1a}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
.frame{max-width:30rem;margin:0 auto;padding:2rem 1rem}
main{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.75rem 1.25rem;margin-top:1.5rem}
h1{font-size:1.7rem;line-height:1.3;margin:0 0 .75rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}
p{margin:0 0 1rem}.brand{font-weight:700;color:var(--accent)}
blockquote{margin:0 0 .75rem;padding-left:.75rem;border-left:3px solid var(--line);white-space:pre-wrap}
label{display:block;font-weight:600}input[type=password]{font:inherit;width:100%;box-sizing:border-box;padding:.5rem;margin-bottom:1rem}
.again{display:inline-block;font:inherit;font-weight:600;cursor:pointer;border:0;border-radius:.5rem;background:var(--accent);color:var(--on);padding:.6rem 1rem;text-decoration:none}
.again:focus-visible,a:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
`;

/**
 * The page about a fault, whole in itself: it asks no database, no script and no other file. What was typed stands in it, and
 * *try again* sends the same form once more, so that what carries a key is still recorded once.
 */
export function faultPage(words: FaultWords, { address, nonce, typed }: Asked): string {
  return `<!doctype html>
<html lang="${words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${written(words.title)} · ${written(words.brand)}</title>
<style nonce="${written(nonce)}">${style}</style></head>
<body><div class="frame"><div class="brand">${written(words.brand)}</div>
<main><h1>${written(words.title)}</h1><p role="alert">${written(words.sentence)}</p>
${typed ? formAgain(words, address, typed) : `<a class="again" href="${written(address)}">${written(words.again)}</a>`}
</main></div></body></html>`;
}

const secret = /password|repeated/i;

function formAgain(words: FaultWords, address: string, typed: FormData): string {
  const fields = [...typed].flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []));
  const open = fields.filter(({ name }) => !secret.test(name));
  const text = open.filter(({ name, value }) => !name.startsWith("$") && /\s/.test(value.trim()));
  return `<p>${written(words.kept)}</p>
<form method="post" action="${written(address)}" enctype="multipart/form-data">
${open.map(({ name, value }) => `<input type="hidden" name="${written(name)}" value="${written(value)}">`).join("\n")}
${fields
  .filter(({ name }) => secret.test(name))
  .map((field) => passwordAgain(words, field.name))
  .join("\n")}
<button class="again">${written(words.again)}</button>
</form>
${text.length > 0 ? `<h2>${written(words.typed)}</h2>` : ""}
${text.map(({ value }) => `<blockquote dir="auto">${written(value)}</blockquote>`).join("\n")}`;
}

/** No page gives a password back. */
function passwordAgain(words: FaultWords, name: string): string {
  return `<label>${written(words.password)}<input type="password" name="${written(name)}" required></label>`;
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML has it. */
function written(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
