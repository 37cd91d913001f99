import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import type { Actor } from "@/core/actor";
import { roles } from "@/core/words/users";
import { expect, test } from "./fixtures";
import { actionOf, type FoundForm, formsOf, type OddRequest, oddRequests } from "./odd-requests";
import { makeSetting } from "./setting";
import { pages, states } from "./visits";

/** Part 4, item 1: a request may be anything. `npm run fuzz:requests` sends ten thousand, `npm test` these few. */
const seed = Number(process.env.FUZZ_SEED ?? 1);
const count = Number(process.env.FUZZ_REQUESTS ?? 300);
const mostMs = 5_000;
const mostBytes = 100 * 1024 * 1024;

const routes = [
  "/api/auth/session",
  "/api/auth/csrf",
  "/api/auth/callback/credentials",
  "/api/health",
  "/api/drafts",
  "/api/statistics/2021",
];
const more = [
  "/api/statistics/2021/csv?indicator=contact_rate",
  "/statistics",
  "/statistics/2021/factsheet",
  "/",
  "/icon.svg",
];

test("part 4, item 1: no request, however malformed, is a fault, takes long or costs much, and the portal still answers", async ({
  superuser,
  makeActor,
  requestFor,
}) => {
  const origin = new URL(process.env.NEXTAUTH_URL ?? "").origin;
  const people = new Map<string, Actor | null>([["nobody", null]]);
  for (const role of roles) people.set(role, await makeActor(role));
  const setting = await makeSetting(superuser, people.get("mediator") ?? (await makeActor("mediator")));
  const forms = new Map<string, FoundForm[]>();
  for (const { as, address } of [...pages, ...states]) {
    const asked = await requestFor(people.get(as ?? "nobody") ?? null);
    const html = await (await asked.get(address(setting))).text();
    forms.set(as ?? "nobody", [...(forms.get(as ?? "nobody") ?? []), ...formsOf(address(setting), html)]);
  }
  const everyForm = [...forms.values()].flat();
  expect(new Set(everyForm.map(actionOf))).toEqual(new Set(actionsOfBuild()));

  const addresses = [...pages.map(({ address }) => address(setting)), ...routes, ...more];
  const share = Math.ceil(count / people.size);
  let worst = { ms: 0, bytes: 0 };
  for (const [index, [who, actor]] of [...people].entries()) {
    const { cookies } = await (await requestFor(actor)).storageState();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const theirs = index % 2 ? everyForm : (forms.get(who) ?? everyForm);
    for (const request of oddRequests(addresses, theirs, { origin, cookie }, seed * 100 + index, share)) {
      const cost = await measured(() => answerTo(request, origin));
      expect(cost.answer, `${who}: ${request.what}`).toBeLessThan(500);
      expect(cost.ms, `milliseconds, ${who}: ${request.what}`).toBeLessThan(mostMs);
      expect(cost.bytes, `bytes, ${who}: ${request.what}`).toBeLessThan(mostBytes);
      worst = { ms: Math.max(worst.ms, cost.ms), bytes: Math.max(worst.bytes, cost.bytes) };
    }
  }
  console.log(
    `${share * people.size} requests, seed ${seed}: the slowest ${Math.round(worst.ms)} ms, the dearest ${Math.round(worst.bytes / 1e6)} MB`,
  );
  expect(await (await (await requestFor(null)).get("/api/health")).json()).toEqual({ status: "ok" });
});

/** The ids of all actions that the build has. */
function actionsOfBuild(): string[] {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  return Object.keys(manifest.node).toSorted();
}

/** Sends it as it is, and gives the status of the answer; 0 where the connection was closed without one. */
function answerTo({ pieces }: OddRequest, origin: string): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (piece: Buffer) => {
    if (answer.length < 100) answer += piece.toString("latin1");
  });
  socket.on("error", () => undefined);
  socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
  socket.setTimeout(30_000, () => socket.destroy());
  for (const piece of pieces) socket.write(piece, "latin1");
  return promise;
}

const process_ = `/proc/${process.env.PORTAL_TEST_WEB_PID}`;

/** How long something takes, and how much more memory the server had at the most; without /proc that is not known. */
async function measured(work: () => Promise<number>) {
  const canSee = existsSync(`${process_}/clear_refs`);
  if (canSee) writeFileSync(`${process_}/clear_refs`, "5");
  const before = canSee ? kilobytes("VmRSS") : 0;
  const start = performance.now();
  const answer = await work();
  const ms = performance.now() - start;
  return { answer, ms, bytes: canSee ? (kilobytes("VmHWM") - before) * 1024 : 0 };
}

function kilobytes(which: "VmRSS" | "VmHWM"): number {
  return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync(`${process_}/status`, "utf8"))?.[1]);
}
