/** What a browser without script would send of a form: the names and values in the HTML of a page. */
export type Fields = Record<string, string>;

/**
 * The fields that a form sends unseen: those of the first form of a page that `which` picks. Server actions are told by such
 * fields.
 */
export function hiddenFieldsOf(html: string, which: (form: string) => boolean): Fields {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find(which);
  if (!form) throw new Error("the page has no such form");
  const hidden = tags(form, "input").filter((attributes) => attributes.type === "hidden");
  const sent = hidden.filter((attributes) => attributes.name);
  return Object.fromEntries(sent.map(({ name = "", value = "" }) => [name, value]));
}

/** The same as a browser with script sends it: which action in a header, its arguments as React writes them. */
export function asScriptSends(fields: Fields): { headers: Fields; multipart: FormData } {
  const names = Object.keys(fields);
  const reference = names.find((name) => /^\$ACTION_\d+:0$/.test(name));
  const id = reference
    ? JSON.parse(fields[reference] ?? "").id
    : names.find((name) => name.startsWith("$ACTION_ID_"))?.slice("$ACTION_ID_".length);
  // After its state, which a form's action remembers; a button's action has none.
  const state = reference ? JSON.parse(fields[reference.replace(/0$/, "1")] ?? "") : [];
  const multipart = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (!name.startsWith("$ACTION_")) multipart.append(`_1_${name}`, value);
  }
  multipart.append("0", JSON.stringify([...state, "$K1"]));
  return { headers: { "next-action": id, accept: "text/x-component" }, multipart };
}

/** Nested values as a form's fields with dots in their names. */
export function flat(values: object, prefix = ""): Fields {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value !== null && typeof value === "object"
        ? Object.entries(flat(value, `${prefix}${name}.`))
        : [[`${prefix}${name}`, String(value)]],
    ),
  );
}

function tags(html: string, name: string): Fields[] {
  return (html.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? []).map((tag) =>
    Object.fromEntries(
      [...tag.matchAll(/([\w$-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, decoded(value)]),
    ),
  );
}

const entities: Fields = { quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'", "#39": "'" };

function decoded(text: string): string {
  return text.replace(/&([#\w]+);/g, (whole, name) => entities[name] ?? whole);
}
