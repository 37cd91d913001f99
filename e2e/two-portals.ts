import { encode } from "next-auth/jwt";
import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { clockHeader } from "@/core/request-headers";
import { closePools } from "@/db/client";
import { connectionUrls } from "@/db/connection-urls";
import { withClient } from "@/db/postgres/session";
import { secureDatabase } from "@/db/roles";
import { secrets, webEnvironment } from "@/scripts/local/environment";
import { firstFree } from "@/scripts/local/port";
import { serveWeb } from "@/scripts/local/web-server";
import { letClockMove } from "@/testing/clock";
import { createDatabase, createEmptyDatabase, enterDatabase, type TestDatabase } from "@/testing/cluster";
import { type Fields, hiddenFieldsOf } from "@/testing/html-forms";
import { sharedOrOwnCluster } from "@/testing/shared-cluster";

/** One world, and copies of it that differ in what one of them was told besides: the same keys, people, passwords and sessions. */
export async function worldAndCopies<World>(
  make: (superuser: Client) => Promise<World>,
  changes: ((superuser: Client, world: World) => Promise<unknown>)[],
) {
  const cluster = await sharedOrOwnCluster();
  const before = { ...process.env };
  const within = async <T>(database: TestDatabase, work: (superuser: Client) => Promise<T>): Promise<T> => {
    await closePools();
    enterDatabase(database);
    try {
      return await withClient(database.superuserUrl, work);
    } finally {
      await closePools();
      Object.assign(process.env, before);
    }
  };
  const first = await createDatabase(cluster);
  const world = await within(first, async (superuser) => {
    await letClockMove(superuser);
    return make(superuser);
  });
  const copies: TestDatabase[] = [];
  for (const change of changes) {
    const superuserUrl = await createEmptyDatabase(cluster, new URL(first.superuserUrl).pathname.slice(1));
    // The rights on a database are not copied with it.
    await withClient(superuserUrl, secureDatabase);
    const copy = { superuserUrl, urls: connectionUrls(superuserUrl, cluster.secret) };
    await within(copy, (superuser) => change(superuser, world));
    copies.push(copy);
  }
  return { world, first, copies };
}

/** The built portal over a database, until it is stopped. */
export async function portalOver(database: TestDatabase) {
  const port = await firstFree(3500);
  const env = { ...webEnvironment(database.urls, port, await secrets()), PORTAL_NOW: "now", PORTAL_PROXIES: "1" };
  const server = await serveWeb("start", env);
  return { address: `http://localhost:${port}`, stop: () => server.stop() };
}

/** All keys that stand in a database: what else looks like one in an answer was made for that answer. */
export function keysIn(database: TestDatabase): Promise<Set<string>> {
  return withClient(database.superuserUrl, async (superuser) => {
    const { rows: tables } = await superuser.query<{ name: string }>(
      "select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace)",
    );
    const keys = new Set<string>();
    for (const { name } of tables) {
      const { rows } = await superuser.query<{ text: string }>(`select to_jsonb(t)::text as text from ${name} t`);
      for (const { text } of rows) for (const [key] of text.matchAll(uuid)) keys.add(key);
    }
    return keys;
  });
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** An address, and what is typed in the form of its page where that is sent. */
export type Asked = { address: string; fields?: Fields };

/** Headers that say when and in which connection something was answered. */
const ofTheWay = ["date", "connection", "keep-alive", "transfer-encoding"];

/**
 * What a portal answers to somebody at a moment, in one text: status, headers and body. Taken out are the nonce, the port, and keys that were
 * made for this answer: the key of what a form creates, of a page, of a token against forgery.
 */
export async function answerOf(portal: string, actor: Actor | null, asked: Asked, moment: number, keys: Set<string>) {
  const headers: Record<string, string> = {
    [clockHeader]: String(moment - Date.now()),
    "x-forwarded-for": "203.0.113.7",
    ...(actor
      ? {
          cookie: `herstelportaal.session=${await encode({ token: { sub: actor.token }, secret: (await secrets()).nextauthSecret })}`,
        }
      : {}),
    ...(asked.fields ? { origin: portal } : {}),
  };
  const body = asked.fields ? await formOf(portal + asked.address, headers, asked.fields) : null;
  const answer = await fetch(portal + asked.address, {
    ...{ headers, redirect: "manual", method: body ? "POST" : "GET" },
    ...(body ? { body } : {}),
  });
  const said = [...answer.headers]
    .filter(([name]) => !ofTheWay.includes(name))
    .map(([name, value]) => `${name}: ${value}`);
  const text = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
  const told = [String(answer.status), ...said, text]
    .join("\n")
    .replaceAll(nonce ?? "no nonce", "NONCE")
    .replaceAll(portal, "PORTAL")
    // The moment of a page, which its words of time are made of: the clock of two requests is some milliseconds apart.
    .replaceAll(/\$D\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "MOMENT")
    .replaceAll(/(countedAt\\*":)\d+/g, "$1MOMENT")
    .replaceAll(uuid, (key) => (keys.has(key) ? key : "KEY"));
  return inOrder(told);
}

/** The form of a page with what is typed in it, as a browser without script sends it. */
async function formOf(page: string, headers: Record<string, string>, typed: Fields): Promise<FormData> {
  const html = await (await fetch(page, { headers })).text();
  const hidden = hiddenFieldsOf(html, (one) => Object.keys(typed).every((name) => one.includes(`name="${name}"`)));
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...hidden, ...typed })) form.append(name, value);
  return form;
}

/** A page comes in pieces, as they are ready, cut anywhere: here they are whole, and in an order that is always the same. */
function inOrder(text: string): string {
  const whole = text.replaceAll(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, "");
  return whole
    .split(/\\n|(?=<div hidden id="S:)/)
    .toSorted()
    .join("\n");
}
