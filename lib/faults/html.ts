import "server-only";
import type { ServerResponse } from "node:http";
import { isSecret } from "@/core/secret-fields";

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

/** How a page looks that asks for no other file, as the content security policy of its answer allows it. */
export function styleOf(response: ServerResponse): string {
  const [, nonce = ""] = /'nonce-([^']+)'/.exec(String(response.getHeader("content-security-policy"))) ?? [];
  return `<style nonce="${written(nonce)}">${style}</style>`;
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML has it. */
export function written(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Of what was sent the words that somebody wrote, as HTML: no secrets, no choices, no keys. */
export function wordsTyped(typed: FormData): string {
  const texts = [...typed].flatMap(([name, value]) =>
    typeof value === "string" && /\s/.test(value.trim()) && !isSecret(name) && !/^(\$|portal)/.test(name)
      ? [value]
      : [],
  );
  return texts.map((text) => `<blockquote dir="auto">${written(text)}</blockquote>`).join("\n");
}
