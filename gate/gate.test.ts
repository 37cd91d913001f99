import { once } from "node:events";
import type { IncomingHttpHeaders, Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { now } from "@/core/clock";
import { clockHeader } from "@/core/request-headers";
import { gateBefore } from "./gate";
import { limits } from "./limits";

type Seen = { method?: string | undefined; headers: IncomingHttpHeaders; body: string; now: Date };

const own = "https://portal.example";
const id = "7f".padEnd(42, "0");
const border = "XX";
let seen: Seen[] = [];
let server: Server;

beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_URL", own);
  server = gateBefore(async (request, response) => {
    seen.push({ method: request.method, headers: request.headers, body: await text(request), now: now() });
    response.end("let in");
  }, "build-2");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  vi.unstubAllEnvs();
});

/** Sends bytes as they are, and says with which status they were answered, and what got in. */
async function answerTo(...pieces: string[]) {
  seen = [];
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  for (const piece of pieces) socket.write(piece, "latin1");
  const started = performance.now();
  const all = await text(socket).catch(() => "");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(all)?.[1]);
  return { status, all, letIn: seen[0] ?? null, ms: performance.now() - started };
}

const head = (method: string, address: string, headers: Record<string, string> = {}) =>
  `${[
    `${method} ${address} HTTP/1.1`,
    ...Object.entries({ host: "x", connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}`),
  ].join("\r\n")}\r\n\r\n`;
const get = (address: string, headers?: Record<string, string>) => head("GET", address, headers);
const multipart = { "content-type": `multipart/form-data; boundary=${border}` };
const post = (body: string, headers: Record<string, string> = {}, address = "/sign-in") =>
  head("POST", address, { origin: own, ...multipart, "content-length": String(body.length), ...headers }) + body;
const form = (...fields: [string, string][]) =>
  `${fields.map(([name, value]) => `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("")}--${border}--\r\n`;

const reference: [string, string] = ["$ACTION_2:0", JSON.stringify({ id, bound: "$@1" })];
const stateOf = (json: string): [string, string] => ["$ACTION_2:1", json];
const nothingYet = '[{"errors":[],"values":null,"attempt":0}]';
const current: [string, string] = ["portalBuild", "build-2"];
const byBrowser = (...fields: [string, string][]) =>
  form(["$ACTION_REF_2", ""], reference, stateOf(nothingYet), ["$ACTION_KEY", "k1"], ...fields);
const byScript = (args: string, ...fields: [string, string][]) =>
  form(...fields.map(([name, value]): [string, string] => [`1_${name}`, value]), ["0", args]);
const scriptArgs = `[${nothingYet.slice(1, -1)},"$K1"]`;

describe("part 4, item 1: what our own pages send is let in", () => {
  test.each([
    ["a page", get("/cases/2025-0001?saved=attempt&party=x")],
    ["an encoded address", get("/sign-in?to=%2Fcases%3Fq%3D%25C3%25A9")],
    ["a form of the browser", post(byBrowser(current, ["email", "a@b"]))],
    ["a form of a script", post(byScript(scriptArgs, current, ["email", "$5"]), { "next-action": id })],
    ["a button of the browser", post(form([`$ACTION_ID_${id}`, ""], ["locale", "en"]))],
    ["a button of a script", post(byScript('["$K1"]', ["locale", "en"]), { "next-action": id })],
    [
      "next-auth's own form",
      post("csrfToken=x", { "content-type": "application/x-www-form-urlencoded" }, "/api/auth/signout"),
    ],
    ["the button that signs out", post("", { "content-type": "application/x-www-form-urlencoded" }, "/sign-out")],
    [
      "what a text typed as money sends back",
      post(form(["$ACTION_REF_2", ""], reference, stateOf('[{"values":{"a":"$$5"}}]'), current)),
    ],
  ])("%s", async (_, request) => {
    expect(await answerTo(request)).toMatchObject({ status: 200, letIn: {} });
  });

  test("with its whole body", async () => {
    const body = byBrowser(current, ["note", "x".repeat(300_000)]);
    expect((await answerTo(post(body))).letIn?.body).toBe(body);
  });
});

describe("part 4, item 1: anything else is refused before any work is done, and never with a 500", () => {
  const fields = (count: number) => Array.from({ length: count }, (_, index): [string, string] => [`a.${index}`, "x"]);
  const state = (json: string) => post(form(["$ACTION_REF_2", ""], reference, stateOf(json), current));
  test.each([
    ["bad encoding in the address", 400, get("/registrations/%ff")],
    ["half an encoding", 400, get("/cases/%")],
    ["NUL in the address", 400, get("/registrations/%00")],
    ["bad encoding in the query", 400, get("/sign-in?to=%ff")],
    ["an address of another site", 400, get("http://evil.example/")],
    ["no address", 400, head("GET", "sign-in")],
    ["an endless address", 414, get(`/${"a".repeat(5_000)}`)],
    ["an endless query", 400, get(`/sign-in?${"a&".repeat(500)}`)],
    ["headers without end", 431, get("/", { x: "x".repeat(20_000) })],
    ["TRACE", 405, head("TRACE", "/")],
    ["PUT", 405, head("PUT", "/cases")],
    ["OPTIONS of everything", 405, head("OPTIONS", "*")],
    ["a GET with a body", 400, `${get("/", { "content-length": "5" })}hello`],
    ["a tree of the router that is none", 400, get("/", { rsc: "1", "next-router-state-tree": "garbage" })],
    ["a tree of the router without end", 400, get("/", { "next-router-state-tree": "[".repeat(9_000) })],
    ["no origin", 403, head("POST", "/sign-in", { ...multipart, "content-length": "0" })],
    ["another origin", 403, post(byBrowser(current), { origin: "https://evil.example" })],
    ["an origin like the host that was asked", 403, post(byBrowser(current), { origin: "https://x", host: "x" })],
    ["no origin at all, said", 403, post(byBrowser(current), { origin: "null" })],
    [
      "a body that says it is too large",
      413,
      head("POST", "/", { origin: own, ...multipart, "content-length": "3000000000" }),
    ],
    [
      "a body that is too large",
      413,
      `${head("POST", "/", { origin: own, ...multipart, "transfer-encoding": "chunked" })}1E8480\r\n${"x".repeat(2_000_000)}\r\n`,
    ],
    ["a text", 415, post("[]", { "content-type": "text/plain", "next-action": id })],
    ["a form of another kind", 415, post("a=b", { "content-type": "application/x-www-form-urlencoded" })],
    ["JSON", 415, post("{}", { "content-type": "application/json" })],
    ["a packed body", 415, post("x", { "content-encoding": "gzip" })],
    ["a form without borders", 415, post("x", { "content-type": "multipart/form-data" })],
    ["a form that is none", 400, post("garbage")],
    ["a form that was cut off", 400, post(byBrowser(current).slice(0, 200))],
    ["a form without an action", 400, post(form(["a", "b"]))],
    ["an action that can't be", 400, post(byScript(scriptArgs, current), { "next-action": "__proto__" })],
    [
      "a reference that can't be",
      400,
      post(form(["$ACTION_REF_2", ""], ["$ACTION_2:0", "garbage"], stateOf(nothingYet))),
    ],
    [
      "a reference to more",
      400,
      post(form(["$ACTION_REF_2", ""], reference, stateOf(nothingYet), ["$ACTION_3:0", "{}"])),
    ],
    ["too many fields", 413, post(byBrowser(current, ...fields(1_100)))],
    ["a name without end", 400, post(byBrowser(current, ["a.".repeat(400), "x"]))],
    ["null as state", 400, state("[null]")],
    ["no state", 400, state("[]")],
    ["many states", 400, state(`[${"1,".repeat(2_000)}1]`)],
    ["a state without end", 400, state(`[${"[".repeat(100_000)}`)],
    ["a deep state", 400, state(`[${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}]`)],
    ["a state that instructs React", 400, state('[{"a":"$Q1"}]')],
    ["a state that reaches for the prototype", 400, state('[{"__proto__":{"a":1}}]')],
    ["arguments that refer", 400, post(form(["0", '["$1:__proto__:then","$K1"]']), { "next-action": id })],
    ["arguments without a form", 400, post(form(["0", '[{"attempt":0},"x"]']), { "next-action": id })],
    ["arguments that are none", 400, post(form(["0", "garbage"]), { "next-action": id })],
  ])("%s: %i", async (_, status, request) => {
    const answer = await answerTo(request);
    expect([answer.status, answer.letIn]).toEqual([status, null]);
    expect(answer.ms).toBeLessThan(5_000);
  });

  test("a body that does not come is waited for no longer than five seconds", async () => {
    const answer = await answerTo(
      head("POST", "/sign-in", { origin: own, ...multipart, "content-length": "500" }),
      "--XX",
    );
    expect([answer.status, answer.letIn]).toEqual([408, null]);
    expect(answer.ms).toBeLessThan(limits.stallTime + 1_000);
  });

  test("a form of another origin is refused before its size, its size before its kind", async () => {
    const wrong = { "content-type": "text/plain", "content-length": "3000000000" };
    expect((await answerTo(head("POST", "/%ff", { ...wrong, origin: "https://evil.example" }))).status).toBe(403);
    expect((await answerTo(head("POST", "/%ff", { ...wrong, origin: own }))).status).toBe(413);
  });
});

describe("part 5, promise 6: a request may bring a clock", () => {
  const day = 86_400_000;
  const sent = [
    get("/", { [clockHeader]: String(-9 * day) }),
    post(byBrowser(current), { [clockHeader]: String(-9 * day) }),
  ];
  const daysAhead = (moment: Date | undefined) => Math.floor(((moment?.getTime() ?? 0) - Date.now()) / day + 0.5);

  test.each(sent)("to a server for tests, which answers it by that clock", async (request) => {
    vi.stubEnv("PORTAL_NOW", "now");
    const { letIn } = await answerTo(request);
    vi.stubEnv("PORTAL_NOW", undefined);
    expect([daysAhead(letIn?.now), letIn?.headers[clockHeader]]).toEqual([-9, String(-9 * day)]);
  });

  test.each(sent)("to no other: it does not get in, and nothing is answered by it", async (request) => {
    const { letIn } = await answerTo(request);
    expect([daysAhead(letIn?.now), letIn?.headers[clockHeader]]).toEqual([0, undefined]);
  });
});

test("part 4, item 1: of the headers only those get in that the portal reads, and the host is its own", async () => {
  const odd = {
    "x-forwarded-host": "evil.example",
    "x-middleware-subrequest": "proxy",
    "x-portal-sent": "x",
    "x-portal-client": "9.9.9.9",
    forwarded: "host=x",
  };
  const { letIn } = await answerTo(get("/cases", { ...odd, host: "evil.example", "accept-language": "nl" }));
  expect(letIn?.headers).toEqual({
    ...{ host: "portal.example", connection: "close", "accept-language": "nl" },
    "x-portal-client": "127.0.0.1",
  });
});

test("part 4, item 1: cookies that can't be read, or lead to another site, don't get in", async () => {
  const cookie = "a=%ff; b=%00; herstelportaal.locale=en; next-auth.callback-url=http%3A%2F%2Fevil.example";
  expect((await answerTo(get("/", { cookie }))).letIn?.headers.cookie?.trim()).toBe("herstelportaal.locale=en");
});

describe("part 4, item 14: a form of an earlier build", () => {
  const old: [string, string] = ["portalBuild", "build-1"];
  const typed: [string, string][] = [
    ["note", "Zij wil praten."],
    ["password", "geheim"],
  ];

  test("sent by a script is refused with what Next's script knows as an older page", async () => {
    const answer = await answerTo(post(byScript(scriptArgs, old, ...typed), { "next-action": id }));
    expect([answer.status, answer.letIn]).toEqual([409, null]);
    expect(answer.all).toContain("x-nextjs-action-not-found: 1");
  });

  test.each([
    ["sent by the browser", byBrowser(old, ...typed)],
    ["posted for a fresh form", form(old, ...typed)],
  ])("%s asks for its page anew, which finds what was typed, but no password", async (_, body) => {
    const { letIn } = await answerTo(post(body));
    expect(letIn?.headers["content-type"]).toBe("text/plain");
    const sent = JSON.parse(decodeURIComponent(String(letIn?.headers["x-portal-sent"])));
    expect(sent).toEqual({ outdated: true, fields: [["note", "Zij wil praten."]] });
  });
});
