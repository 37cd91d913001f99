import fc from "fast-check";
import { type Fields, hiddenFieldsOf } from "@/testing/html-forms";

/** A request as bytes, in the order in which they are written; what it is made of, to be read where it fails. */
export type OddRequest = { what: string; pieces: string[] };

/** A form of a page, as its HTML says: what it sends unseen, and the names of what is typed in it. */
export type FoundForm = { address: string; hidden: Fields; names: string[] };

/** All forms of a page. */
export function formsOf(address: string, html: string): FoundForm[] {
  const forms = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).filter((form) => form.includes("$ACTION_"));
  return forms.map((form) => ({
    address,
    hidden: hiddenFieldsOf(form, () => true),
    names: [...form.matchAll(/<(?:input|textarea|select|button)[^>]* name="([^"$]+)"/g)].map(([, name = ""]) => name),
  }));
}

/** The id of the action that a form sends to. */
export function actionOf({ hidden }: FoundForm): string {
  const reference = Object.entries(hidden).find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1];
  if (reference) return JSON.parse(reference).id;
  return (
    Object.keys(hidden)
      .find((name) => name.startsWith("$ACTION_ID_"))
      ?.slice("$ACTION_ID_".length) ?? ""
  );
}

const oddPieces = [
  ...[
    "%ff",
    "%",
    "%zz",
    "%00",
    "%2e%2e",
    "..",
    ".",
    "%2f",
    "%5c",
    "\\",
    "",
    "x",
    "0",
    "-1",
    "1e999",
    "null",
    "__proto__",
    "constructor",
  ],
  ...[
    "a".repeat(300),
    "a".repeat(9_000),
    "%E2%80%AE",
    "%F0%9F%92%A9",
    "%C3%28",
    "%ED%A0%80",
    "[id]",
    "(portal)",
    "*",
    "~",
    "'",
    "%27--",
    "2021-0001",
  ],
  ...[
    "00000000-0000-0000-0000-000000000000",
    "9999-9999",
    ".rsc",
    "new",
    "_next",
    "x.json",
    "%0d%0a",
    ";",
    ":",
    "@",
    "$",
    "NaN",
    "1990",
    "99999",
  ],
];

const oddTexts = [
  ...[
    "",
    "\0",
    "%ff",
    "'",
    '"',
    "<b>",
    "\r\n",
    "\ud800",
    "\u202e\u200b",
    "x".repeat(5_000),
    "9".repeat(400),
    "-1",
    "1e309",
    "NaN",
    "null",
    "[]",
    "{}",
    "on",
  ],
  ...[
    "2021-02-30",
    "99999-01-01",
    "2021-03-06T25:99",
    "00000000-0000-0000-0000-000000000000",
    "$K1",
    "$$",
    "$undefined",
    "NL",
    "+31",
    "a@b",
  ],
];

const oddNames = [
  ...[
    "a.0",
    "a.length",
    "parties.length",
    "parties.0",
    "parties.20.side",
    "parties.21.side",
    "parties.99999999",
    "__proto__.x",
    "constructor.prototype.x",
  ],
  ...[
    "a.".repeat(49),
    "a.".repeat(4_000),
    "",
    ".",
    "..",
    "$ACTION_ID_",
    "$ACTION_REF_1",
    "$ACTION_1:0",
    "$ACTION_1:1",
    "$ACTION_KEY",
    "0",
    "1_x",
    "toString",
  ],
];

const oddStates = [
  ...[
    "[null]",
    "[]",
    "null",
    "",
    "garbage",
    "[5]",
    '["x"]',
    '["$K1"]',
    '["$Q1"]',
    '["$1:__proto__:then"]',
    "[[]]",
    '[{"attempt":1e999}]',
    '[{"attempt":"x"}]',
  ],
  ...[
    '[{"errors":5,"values":{"a":{"b":1}},"attempt":-1}]',
    `[${"[".repeat(3_000)}${"]".repeat(3_000)}]`,
    `[${"1,".repeat(3_000)}1]`,
    '[{"__proto__":{"a":1}}]',
  ],
];

const oddHeaders: Fields[] = [
  ...["", "[", "evil.example", "a b", "localhost:99999", "x".repeat(3_000)].map((host) => ({ host })),
  ...["evil.example", "[", ",", "http://"].map((value) => ({ "x-forwarded-host": value })),
  ...["gopher", "http:[", "https,http"].map((value) => ({ "x-forwarded-proto": value })),
  ...[
    "garbage",
    "%ff",
    "%5B1%5D",
    "[".repeat(6_000),
    "%5B%22%22%2C%7B%7D%5D",
    "%5B%22%22%2C%7B%22children%22%3A%5B%22x%22%2C%7B%7D%5D%7D%5D",
  ].map((tree) => ({ rsc: "1", "next-router-state-tree": tree })),
  ...["1", "x", "9"].map((value) => ({ rsc: "1", "next-router-prefetch": value })),
  ...["/_tree", "/garbage", "%ff"].map((value) => ({
    rsc: "1",
    "next-router-prefetch": "1",
    "next-router-segment-prefetch": value,
  })),
  ...["%ff[", "http://[", "/x"].map((value) => ({ rsc: "1", "next-url": value })),
  ...["bytes=9-1", "bytes=99999999-", "x"].map((range) => ({ range })),
  ...["x".repeat(8_000), "nl;q=zz,*;q=-1,,", "\u00ff"].map((value) => ({ "accept-language": value })),
  ...[
    "herstelportaal.session=x",
    "herstelportaal.session=%ff; herstelportaal.locale=%00",
    "=; a; =",
    "next-auth.callback-url=http%3A%2F%2F[",
  ].map((cookie) => ({ cookie })),
  ...["x".repeat(400), "a=b; ".repeat(900)].map((cookie) => ({ cookie })),
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-rewrite": "http://[", "x-middleware-next": "1", "x-middleware-set-cookie": "a;b" },
  { "x-invoke-path": "/%ff", "x-invoke-status": "500", "x-matched-path": "/%ff", "x-now-route-matches": "1=%ff" },
  { "x-nextjs-data": "1" },
  { "next-resume": "1", "x-prerender-revalidate": "x", "x-action-forwarded": "1" },
  { upgrade: "websocket", "sec-websocket-key": "x" },
  { expect: "garbage" },
  { te: "x", trailer: "y" },
  { "if-none-match": '"'.repeat(300), "if-modified-since": "garbage", "accept-encoding": "gzip;q=zz" },
  { accept: "\u00ff", referer: "http://[", "user-agent": "" },
  { "content-type": "application/json" },
  { "content-encoding": "gzip" },
  { origin: "https://evil.example" },
  { origin: "garbage" },
  { "next-action": "__proto__" },
  { "x-portal-sent": "%7B%7D", "x-portal-path": "//evil.example", "x-nonce": "'" },
  { "x-large": "x".repeat(20_000) },
];

const methods = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "PUT",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "PATCH",
  "FOO",
  "POST",
];

const headers = fc
  .array(fc.constantFrom(...oddHeaders), { maxLength: 2 })
  .map((some) => Object.assign({}, ...some) as Fields);
const query = fc.oneof(
  fc.constant(""),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          "to",
          "done",
          "q",
          "page",
          "status",
          "party",
          "region",
          "indicator",
          "__proto__",
          "_rsc",
          "saved",
        ),
        fc.constantFrom(...oddPieces, "a&".repeat(900)),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
);

/** How somebody sends it: the portal's address, and the cookie of whoever is signed in. */
type Sender = { origin: string; cookie: string };

/** Malformed requests for these addresses and forms; the same seed makes the same ones. */
export function oddRequests(
  addresses: string[],
  forms: FoundForm[],
  sender: Sender,
  seed: number,
  count: number,
): OddRequest[] {
  const page = fc
    .tuple(
      fc.constantFrom(...methods),
      fc.constantFrom(...addresses),
      fc.nat(8),
      fc.constantFrom(...oddPieces),
      query,
      headers,
    )
    .map(([method, address, place, piece, asked, odd]) =>
      plain(sender, method, spoilt(address, place, piece) + asked, odd),
    );
  const mutations = fc.record({
    form: fc.constantFrom(...forms),
    byScript: fc.boolean(),
    texts: fc.array(fc.constantFrom(...oddTexts), { minLength: 1, maxLength: 6 }),
    more: fc.array(fc.tuple(fc.constantFrom(...oddNames), fc.constantFrom(...oddTexts)), { maxLength: 3 }),
    state: fc.option(fc.constantFrom(...oddStates), { nil: undefined }),
    damage: fc.constantFrom(
      "none",
      "none",
      "none",
      "none",
      "cut",
      "chunked",
      "length",
      "many",
      "large",
      "garbage",
      "unbordered",
    ),
    odd: fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, { arbitrary: headers, weight: 1 }),
  });
  return fc.sample(
    fc.oneof(
      page,
      mutations.map((mutation) => sent(sender, mutation)),
    ),
    { seed, numRuns: count },
  );
}

/** Something odd in place of one part of an address, or behind it. */
function spoilt(address: string, place: number, piece: string): string {
  const [path = "", asked] = address.split("?");
  const parts = path.split("/");
  if (place === 0) return address;
  parts[Math.min(place, parts.length)] = piece;
  return parts.join("/") + (asked === undefined ? "" : `?${asked}`);
}

function plain({ origin, cookie }: Sender, method: string, address: string, odd: Fields): OddRequest {
  const said = {
    host: new URL(origin).host,
    ...(method === "POST" ? { origin, "content-length": "0" } : {}),
    cookie,
    ...odd,
  };
  return { what: `${method} ${short(address)} ${short(JSON.stringify(odd))}`, pieces: [head(method, address, said)] };
}

type Mutation = {
  form: FoundForm;
  byScript: boolean;
  texts: string[];
  more: [string, string][];
  state: string | undefined;
  damage: string;
  odd: Fields;
};

const border = "----odd";

function sent({ origin, cookie }: Sender, { form, byScript, texts, more, state, damage, odd }: Mutation): OddRequest {
  const typed = form.names.map((name, index): [string, string] => [name, texts[index % texts.length] ?? ""]);
  const own = Object.entries(form.hidden).filter(([name]) => !name.startsWith("$ACTION_"));
  // Hidden ones as the page has them, half of the time: else nothing would come further than the first check.
  const fields = [...typed, ...(texts.length % 2 ? own : []), ...more];
  const many =
    damage === "many" ? Array.from({ length: 5_000 }, (_, index): [string, string] => [`a.${index}`, "x"]) : [];
  const entries = [...action(form, byScript, state), ...named(fields, byScript), ...many];
  const whole = multipart(damage === "large" ? [...entries, ["x", "x".repeat(3_000_000)]] : entries);
  const body = damage === "cut" ? whole.slice(0, whole.length / 2) : damage === "garbage" ? texts.join("\n") : whole;
  const type = damage === "unbordered" ? "multipart/form-data" : `multipart/form-data; boundary=${border}`;
  const size = Buffer.byteLength(body, "latin1");
  const length: Fields =
    damage === "chunked"
      ? { "transfer-encoding": "chunked" }
      : { "content-length": String(damage === "length" ? 5e9 : size) };
  const said = {
    host: new URL(origin).host,
    origin,
    cookie,
    "content-type": type,
    ...length,
    ...(byScript ? { "next-action": actionOf(form) } : {}),
    ...odd,
  };
  const written = damage === "chunked" ? `${size.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body;
  const what = JSON.stringify({ byScript, damage, state, fields: Object.fromEntries(fields), odd });
  return { what: `POST ${form.address} ${short(what)}`, pieces: [head("POST", form.address, said), written] };
}

function action({ hidden }: FoundForm, byScript: boolean, state: string | undefined): [string, string][] {
  const own = Object.entries(hidden).filter(([name]) => name.startsWith("$ACTION_"));
  const isForm = own.some(([name]) => name.startsWith("$ACTION_REF_"));
  const usual = '[{"errors":[],"values":null,"attempt":0}]';
  if (!byScript)
    return own.map(([name, value]) => (state !== undefined && /:1$/.test(name) ? [name, state] : [name, value]));
  return [["0", isForm ? (state ?? usual).replace(/]$/, ',"$K1"]') : (state ?? '["$K1"]')]];
}

function named(fields: [string, string][], byScript: boolean): [string, string][] {
  return byScript ? fields.map(([name, value]) => [`1_${name}`, value]) : fields;
}

function multipart(entries: [string, string][]): string {
  const parts = entries.map(
    ([name, value]) =>
      `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${Buffer.from(value).toString("latin1")}\r\n`,
  );
  return `${parts.join("")}--${border}--\r\n`;
}

function head(method: string, address: string, headers: Fields): string {
  const lines = Object.entries({ ...headers, connection: "close" }).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${address || "/"} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
}

function short(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
