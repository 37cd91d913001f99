import { asScriptSends, type Fields } from "@/testing/html-forms";

/** Asks for a page, as somebody. Throws where it is not answered whole. */
export async function get(url: string, cookie = ""): Promise<void> {
  const answer = await fetch(url, { headers: { cookie, accept: "text/html" }, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 200)}`);
}

/** Sends a form, as a browser with script or without does. Throws where it is not recorded. */
export async function send(url: string, cookie: string, fields: Fields, byScript: boolean): Promise<void> {
  const scripted = byScript ? asScriptSends(fields) : null;
  const form = scripted?.multipart ?? new FormData();
  if (!scripted) for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const headers = { ...scripted?.headers, cookie, origin: new URL(url).origin };
  const answer = await fetch(url, { method: "POST", body: form, headers, redirect: "manual" });
  const text = await answer.text();
  // With script the answer has the page that it leads to within it.
  if (answer.status !== 303 && !answer.headers.has("x-action-redirect"))
    throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 200)}`);
}
