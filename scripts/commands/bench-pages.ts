import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { encode } from "next-auth/jwt";
import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { routes } from "@/core/routes";
import { regions } from "@/core/words/users";
import { closePools } from "@/db/client";
import { withClient } from "@/db/postgres/session";
import { secrets, webEnvironment } from "@/scripts/local/environment";
import { type Measured, measureInTurns, type Visit, visitors } from "@/scripts/local/measure";
import { firstFree } from "@/scripts/local/port";
import { runScript } from "@/scripts/local/run-script";
import { buildBarePages, type Served, serveBare } from "@/scripts/local/serve-bare";
import { buildWeb, isBuilt } from "@/scripts/local/web-build";
import { serveWeb } from "@/scripts/local/web-server";
import { createDatabase, enterDatabase, startCluster, type TestDatabase } from "@/testing/cluster";
import { makeActor, startSession, type TestUser } from "@/testing/factories";
import { asScriptSends, type Fields, flat, hiddenFieldsOf } from "@/testing/html-forms";
import { fillWithCases } from "@/testing/many-cases";
import { registrationValues } from "@/testing/registrations";

/**
 * `npm run bench:pages -- [CASES…]`: serves so many registrations (1,000 and 100,000 if not said) three times over: by the portal, by bare
 * Next pages of the same rows without session, policies, layout and wording, and by `node:http` and `pg` alone. Measures in turns how
 * many answers a second each gives to sixteen at once, and how long one alone waits; prints a table, the size of the caseload and the
 * portal's memory. With `--only=WORDS` only what has these words in its name.
 */
await runScript(async ({ atEnd, step, stopped }) => {
  const sizes = process.argv
    .slice(2)
    .filter((word) => !word.startsWith("--"))
    .map(Number);
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 100))
    throw new Error("Say how many cases, as whole numbers of at least 100.");
  const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length) ?? "";
  const keys = await secrets();
  if (!isBuilt(keys.actionsKey)) await step("Building the portal", () => buildWeb(keys.actionsKey, stopped));
  await step("Building the bare pages", () => buildBarePages(stopped));
  const cluster = await step("Making a database server", () => startCluster());
  atEnd(cluster.stop);
  for (const size of sizes.length > 0 ? sizes : [1_000, 100_000]) {
    const database = await createDatabase(cluster);
    enterDatabase(database);
    await step(`${size} cases`, () => withClient(database.superuserUrl, (superuser) => fillWithCases(superuser, size)));
    const [portalPort, pagesPort, rowsPort] = [await firstFree(3400), await firstFree(3500), await firstFree(3600)];
    const running = await serveWeb("start", webEnvironment(database.urls, portalPort, keys), stopped);
    const portal: Served = { origin: `http://localhost:${portalPort}`, pid: running.pid ?? 0, stop: running.stop };
    const [pages, rows] = [
      await serveBare("pages", database.superuserUrl, pagesPort),
      await serveBare("rows", database.superuserUrl, rowsPort),
    ];
    const world = await worldOf(database, keys.nextauthSecret);
    console.log(
      `\n| ${size} cases | portal | bare page | bare rows | portal / bare page | alone: portal | bare page | bare rows |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`,
    );
    for (const [name, visits] of await measured(portal, pages, rows, world)) {
      if (!name.includes(only)) continue;
      const [mine, bare, least] = await measureInTurns(visits, 3, 3);
      const each = [mine, bare, least];
      const ratio = mine && bare ? (mine.persecond / bare.persecond).toFixed(2) : "";
      console.log(
        `| ${name} | ${each.map(told).join(" | ")} | ${ratio} | ${each.map((one) => `${one?.alone.toFixed(0)} ms`).join(" | ")} |`,
      );
    }
    const caseload = await (
      await fetch(portal.origin + routes.cases, { headers: { cookie: world.people[0]?.cookie ?? "" } })
    ).text();
    console.log(
      `\nHTML of the caseload: ${caseload.length / 1_000} kB, ${(gzipSync(caseload).length / 1_000).toFixed(1)} kB gzip; most memory of the portal: ${await mostMemory(portal.pid)} MB\n`,
    );
    await Promise.all([portal.stop(), pages.stop(), rows.stop()]);
  }
  return 0;
});

type Person = { id: string; region: string; cookie: string; cases: { number: string; partyId: string }[] };
type World = { people: Person[]; coordinators: Person[]; families: string[] };

/** Sixteen mediators and as many coordinators, signed in, with open cases of each. */
async function worldOf(database: TestDatabase, secret: string): Promise<World> {
  const signedIn = async (superuser: Client, actor: Actor): Promise<Person> => {
    const { rows } = await superuser.query<{ number: string; partyId: string }>(
      `select number, (select p.id from parties p where p.registration_id = r.id and side = 'harmed') as "partyId" from registrations r
        where mediator_id = $1 and closed_on is null order by number limit 40`,
      [actor.id],
    );
    const cookie = `herstelportaal.session=${await encode({ token: { sub: actor.token }, secret })}`;
    return { id: actor.id, region: actor.regions[0] ?? "", cookie, cases: rows };
  };
  const world = await withClient(database.superuserUrl, async (superuser) => {
    const { rows } = await superuser.query<TestUser>(
      `select id, name, email, role, regions::text[] from users u where role = 'mediator' order by (select count(*) from registrations
        where mediator_id = u.id and closed_on is null) desc limit ${visitors}`,
    );
    const people: Person[] = [];
    const coordinators: Person[] = [];
    for (const user of rows) people.push(await signedIn(superuser, await startSession(superuser, user)));
    for (let one = 0; one < visitors; one += 1) {
      const region = regions[one % regions.length] ?? "north";
      coordinators.push(await signedIn(superuser, await makeActor(superuser, "coordinator", [region])));
    }
    return { people, coordinators, families: ["bakker", "mulder", "de jong", "visscher", "zwart"] };
  });
  await closePools();
  return world;
}

/** What is measured: of each its name, and the visits to the portal, the bare pages and the bare rows. */
async function measured(
  portal: Served,
  pages: Served,
  rows: Served,
  { people, coordinators, families }: World,
): Promise<[string, Visit[]][]> {
  const at = <T>(list: T[], place: number) => list[place % list.length] as T;
  let turn = 0;
  const asked = (group: Person[], own: (person: Person) => string, bare: (person: Person) => string): Visit[] => [
    (visitor) => get(portal.origin + own(at(group, visitor)), at(group, visitor).cookie),
    (visitor) => get(pages.origin + bare(at(group, visitor))),
    (visitor) => get(rows.origin + bare(at(group, visitor))),
  ];
  const family = () => at(families, turn++);
  const aCase = (person: Person) => `/cases/${at(person.cases, turn++).number}`;
  const thisYear = new Date().getFullYear() - 1;
  const sends = async (
    form: (person: Person) => string,
    own: () => Fields,
    bare: (person: Person) => string,
    byScript: boolean,
  ): Promise<Visit[]> => {
    const forms = new Map<string, Fields>();
    const sender =
      (origin: string, address: (person: Person) => string, values: () => Fields): Visit =>
      async (visitor) => {
        const person = at(people, visitor);
        const url = origin + address(person);
        const known =
          forms.get(url) ??
          hiddenFieldsOf(await (await fetch(url, { headers: { cookie: person.cookie } })).text(), isForm);
        forms.set(url, known);
        await send(url, person.cookie, { ...known, ...values() }, byScript);
      };
    return [
      sender(portal.origin, form, () => ({ ...own(), key: crypto.randomUUID() })),
      sender(pages.origin, bare, () => ({})),
      (visitor) => send(rows.origin + bare(at(people, visitor)), "", {}, false),
    ];
  };
  const attempt = {
    direction: "outgoing",
    channel: "phone",
    result: "reached",
    "at.day": "2021-03-06",
    "at.time": "10:10",
    note: "Gebeld.",
  };
  const first = (person: Person) => at(person.cases, 0);
  const { key: _, ...registration } = registrationValues();
  const attempts = (byScript: boolean) =>
    sends(
      (one) => routes.newEntry(first(one).number, "contact_attempts", first(one).partyId),
      () => attempt,
      (one) => `/attempt?party=${first(one).partyId}&number=${first(one).number}`,
      byScript,
    );
  const registrations = (byScript: boolean) =>
    sends(
      () => routes.newRegistration,
      () => flat(registration),
      (one) => `/registration?number=${first(one).number}`,
      byScript,
    );
  return [
    [
      "caseload",
      asked(
        people,
        () => routes.cases,
        ({ id }) => `/cases?mediator=${id}`,
      ),
    ],
    [
      "caseload of a coordinator",
      asked(
        coordinators,
        () => routes.cases,
        ({ region }) => `/cases?region=${region}`,
      ),
    ],
    ["case", asked(people, aCase, aCase)],
    [
      "search by name",
      asked(
        people,
        () => `/cases?q=${family()}`,
        ({ id }) => `/cases?mediator=${id}&q=${family()}`,
      ),
    ],
    [
      "search of a coordinator",
      asked(
        coordinators,
        () => `/cases?q=${family()}`,
        ({ region }) => `/cases?region=${region}&q=${family()}`,
      ),
    ],
    [
      "statistics",
      asked(
        people,
        () => routes.statistics(thisYear),
        () => `/statistics/${thisYear}`,
      ),
    ],
    ["attempt", await attempts(false)],
    ["attempt, by script", await attempts(true)],
    ["registration", await registrations(false)],
    ["registration, by script", await registrations(true)],
  ];
}

const isForm = (form: string) => form.includes("$ACTION") && !form.includes("locale");

async function get(url: string, cookie = ""): Promise<void> {
  const answer = await fetch(url, { headers: { cookie, accept: "text/html" }, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 200)}`);
}

async function send(url: string, cookie: string, fields: Fields, byScript: boolean): Promise<void> {
  const scripted = byScript ? asScriptSends(fields) : null;
  const form = scripted?.multipart ?? new FormData();
  if (!scripted) for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const headers = { ...scripted?.headers, cookie, origin: new URL(url).origin };
  const answer = await fetch(url, { method: "POST", body: form, headers, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 303) throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 200)}`);
}

function told(one: Measured | undefined): string {
  return one ? `${one.persecond.toFixed(1)}${one.failed > 0 ? ` (${one.failed} failed)` : ""}` : "";
}

async function mostMemory(pid: number): Promise<string> {
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8").catch(() => "")) ?? [];
  return kilobytes ? (Number(kilobytes) / 1_024).toFixed(0) : "?";
}
