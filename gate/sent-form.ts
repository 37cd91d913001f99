import { buildField } from "../core/sent-text.ts";
import { limits } from "./limits.ts";
import { Refused } from "./refused.ts";

/** What a page sent: by its script, or by the browser itself; a form, a single button, or the text of a form without an action. */
export type SentForm = { by: "script" | "browser"; of: "form" | "button" | "text"; fields: [string, string][] };

/** Reads a body as one of the two things that our pages send. Throws Refused `malformed` for anything else, `tooLarge` for too many. */
export async function readForm(body: Buffer<ArrayBuffer>, type: string, byScript: boolean): Promise<SentForm> {
  const data = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => {
    throw new Refused("malformed");
  });
  const entries = [...data].flatMap(([name, value]) => {
    if (name.length > limits.name) throw new Refused("malformed");
    return typeof value === "string" ? [[name, value] satisfies [string, string]] : [];
  });
  if (entries.length > limits.fields) throw new Refused("tooLarge");
  return byScript ? sentByScript(entries) : sentByBrowser(entries);
}

/** React sends the arguments of an action as `0`: the form's state and its fields, or of a button the fields alone. */
function sentByScript(entries: [string, string][]): SentForm {
  const args = json(entries.find(([name]) => name === "0")?.[1]);
  if (!Array.isArray(args) || args.length > 2 || args.at(-1) !== "$K1") throw new Refused("malformed");
  if (args.length === 2 && !isState(args[0])) throw new Refused("malformed");
  const fields = entries.flatMap(([name, value]): [string, string][] => {
    if (name === "0") return [];
    const [, own] = /^_?1_(.+)$/.exec(name) ?? [];
    if (own === undefined) throw new Refused("malformed");
    return [[own, value]];
  });
  return { by: "script", of: args.length === 2 ? "form" : "button", fields };
}

const referenceId = /^\$ACTION_ID_[0-9a-f]{42}$/;

/** A browser sends hidden fields that say which action, and of a form its state beside them. */
function sentByBrowser(entries: [string, string][]): SentForm {
  const own = (name: string) => name.startsWith("$ACTION_");
  const fields = entries.filter(([name]) => !own(name));
  const names = entries.filter(([name]) => own(name));
  const reference = names.find(([name]) => /^\$ACTION_REF_\d{1,4}$/.test(name))?.[0].slice("$ACTION_REF_".length);
  if (names.length === 0 && fields.some(([name]) => name === buildField)) return { by: "browser", of: "text", fields };
  if (reference === undefined) {
    if (names.length !== 1 || !referenceId.test(names[0]?.[0] ?? "")) throw new Refused("malformed");
    return { by: "browser", of: "button", fields };
  }
  const expected = [`$ACTION_REF_${reference}`, `$ACTION_${reference}:0`, `$ACTION_${reference}:1`, "$ACTION_KEY"];
  const values = new Map(names);
  const action = json(values.get(`$ACTION_${reference}:0`));
  const bound = json(values.get(`$ACTION_${reference}:1`));
  const isOurs = names.length === values.size && [...values.keys()].every((name) => expected.includes(name));
  if (!isOurs || !isReference(action) || !Array.isArray(bound) || bound.length !== 1) throw new Refused("malformed");
  if (!isState(bound[0])) throw new Refused("malformed");
  return { by: "browser", of: "form", fields };
}

function isReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, bound } = value as Record<string, unknown>;
  return typeof id === "string" && /^[0-9a-f]{42}$/.test(id) && bound === "$@1" && Object.keys(value).length === 2;
}

/** A state is an object of texts and numbers. What begins with a single `$` is an instruction to React, and no state has one. */
function isState(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isPlain(value, limits.depth);
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === "string") return !/^\$(?!\$)/.test(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(([name, inner]) => name !== "__proto__" && isPlain(inner, depth - 1));
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    throw new Refused("malformed");
  }
}
