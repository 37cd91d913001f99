import type { Actor } from "@/core/actor";
import { routes } from "@/core/routes";
import type { Role } from "@/core/words/users";
import { makeActor, makeUser } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";
import { makeFullCase, plantTokens } from "@/testing/tokens";
import { expect, test } from "./fixtures";
import { makeSetting } from "./setting";
import { type Asked, answerOf, keysIn, portalOver, worldAndCopies } from "./two-portals";
import { pages, states } from "./visits";

/**
 * Part 6, promise 13: two databases that differ in what a person may not see answer that person with the same bytes. `npm run
 * non-interference` lets everybody ask everything, `npm test` everybody what is theirs.
 */
const askEverything = process.env.NON_INTERFERENCE === "everything";

type Person = Role | "nobody";
const everybody: Person[] = ["nobody", "mediator", "coordinator", "registration_desk", "management", "admin"];

/** Who is known in one of the two worlds alone. */
const rare = "Zeldzaamnaam";
const unknownAddress = "zeldzaam@example.org";

/** What everybody may know: how many cases there are in all (the year's figures, and the number of the next case). */
const isNational = (address: string) => /^\/(api\/)?statistics/.test(address);

async function makeWorld(superuser: Parameters<typeof makeActor>[0]) {
  const people = {
    mediator: await makeActor(superuser, "mediator"),
    coordinator: await makeActor(superuser, "coordinator"),
    registration_desk: await makeActor(superuser, "registration_desk"),
    management: await makeActor(superuser, "management"),
    admin: await makeActor(superuser, "admin"),
  };
  const colleague = await makeActor(superuser, "mediator");
  const far = {
    mediator: await makeActor(superuser, "mediator", ["south"]),
    coordinator: await makeActor(superuser, "coordinator", ["south"]),
  };
  const setting = await makeSetting(superuser, people.mediator);
  const own = await makeFullCase(people.mediator, people.coordinator);
  const theirs = await makeFullCase(colleague, people.coordinator);
  const farAway = await makeFullCase(far.mediator, far.coordinator, { region: "south" });
  return { people, colleague, far, setting, own, theirs, farAway };
}
type World = Awaited<ReturnType<typeof makeWorld>>;

const named = (region: string) => ({
  ...{ region, account: rare },
  parties: [
    partyValues("harmed", true, { familyName: rare, city: rare }),
    partyValues("responsible", false, { familyName: rare }),
  ],
});

/** What one world has and the other has not, who may not see that, and what they ask. */
const situations: {
  what: string;
  change: (superuser: Parameters<typeof makeActor>[0], world: World) => Promise<unknown>;
  people: Person[];
  asks: (world: World, person: Person) => (string | Asked)[];
  /** Who may see it, and where: there the answers differ, or nothing was compared. */
  seen: (world: World) => [Actor, string];
}[] = [
  {
    what: "the words of the other side and of both, for what is made for one side",
    change: (superuser, { own }) => plantTokens(superuser, own, ["responsible", "both"]),
    people: ["mediator", "coordinator"],
    asks: ({ own }) => [
      routes.party(own.number, own.harmed),
      routes.printOfOneSide(own.number, own.harmed),
      routes.visitSheet(own.number, own.harmed),
    ],
    seen: ({ people, own }) => [people.mediator, routes.case(own.number)],
  },
  {
    what: "the words of a case of another mediator",
    change: (superuser, { theirs }) => plantTokens(superuser, theirs),
    people: everybody.filter((one) => one !== "coordinator"),
    asks: (world, person) => [...visitsOf(world, person), ...searches, ...within(world.theirs)],
    seen: ({ colleague, theirs }) => [colleague, routes.case(theirs.number)],
  },
  {
    what: "a case of another mediator, and who is known in it or by the portal",
    change: async (superuser, { colleague }) => {
      await makeCase(colleague, named("north"));
      const user = await makeUser(superuser, "management");
      await superuser.query("update users set email = $2 where id = $1", [user.id, unknownAddress]);
    },
    people: everybody.filter((one) => one !== "coordinator" && one !== "admin"),
    asks: (world, person) => [
      ...visitsOf(world, person).filter((one) => !isNational(one)),
      ...searches,
      routes.case("2021-0009"),
      ...(person === "nobody" ? knocking : []),
    ],
    seen: ({ colleague }) => [colleague, `/cases?q=${rare}`],
  },
  {
    what: "the words of a case of another region, and another case there",
    change: async (superuser, { farAway, far }) => {
      await plantTokens(superuser, farAway);
      await makeCase(far.mediator, named("south"));
    },
    people: ["coordinator"],
    asks: (world, person) => [
      ...visitsOf(world, person).filter((one) => !isNational(one)),
      ...[...searches, ...within(world.farAway), routes.case("2021-0009")],
    ],
    seen: ({ far, farAway }) => [far.mediator, routes.case(farAway.number)],
  },
];

/** Whoever is nobody asks whether an address is known. */
const knocking: Asked[] = [
  { address: routes.forgottenPassword, fields: { email: unknownAddress } },
  { address: routes.signIn, fields: { email: unknownAddress, password: "een zin die niemand raadt" } },
];

/** What can be asked about a case by whoever knows its number and its keys. */
const within = ({ number, harmed }: World["own"]) => [
  routes.case(number),
  routes.party(number, harmed),
  routes.printOfOneSide(number, harmed),
  routes.visitSheet(number, harmed),
  routes.newEntry(number, "conversations", harmed),
  routes.closing(number),
];

const searches = [rare, unknownAddress, "merkharmed", "Postma"].map((q) => `/cases?q=${q}`);

/** The pages and lists of somebody, or of all. */
function visitsOf({ setting }: World, person: Person): string[] {
  const theirs = [...pages, ...states].filter(({ as }) => askEverything || (as ?? "nobody") === person);
  return [
    ...new Set([
      ...theirs.map(({ address }) => address(setting)),
      "/",
      "/api/statistics/2021",
      "/api/health",
      "/drafts",
    ]),
  ];
}

test("part 6, promise 13: two databases that differ only in what somebody may not see answer them with the same bytes", async () => {
  test.slow();
  const { world, first, copies } = await worldAndCopies(
    makeWorld,
    situations.map(({ change }) => change),
  );
  // In the middle of a second, so that two requests are in the same one.
  const moment = Math.floor(Date.now() / 1_000) * 1_000 + 300;
  const portal = await portalOver(first);
  let compared = 0;
  const differing: string[] = [];
  try {
    for (const [index, { what, people, asks, seen }] of situations.entries()) {
      const copy = copies[index];
      if (!copy) throw new Error("a situation without a database");
      const other = await portalOver(copy);
      const keys = new Set([...(await keysIn(first)), ...(await keysIn(copy))]);
      const answers = (actor: Actor | null, asked: Asked) =>
        Promise.all([portal, other].map(({ address }) => answerOf(address, actor, asked, moment, keys)));
      try {
        const [who, address] = seen(world);
        const [without, withIt] = await answers(who, { address });
        expect(withIt, `${what}: whoever may see it sees it`).not.toBe(without);
        for (const person of people) {
          const actor: Actor | null =
            person === "nobody" ? null : (world.people[person as keyof World["people"]] ?? null);
          const ask = async (asked: Asked) => {
            const [one, two] = await answers(actor, asked);
            compared += 1;
            if (one !== two)
              differing.push(`${what}, ${person}: ${asked.address}\n${firstDifference(one ?? "", two ?? "")}`);
          };
          for (const one of asks(world, person)) await ask(typeof one === "string" ? { address: one } : one);
        }
      } finally {
        await other.stop();
      }
    }
  } finally {
    await portal.stop();
  }
  console.log(
    `${compared} answers of two databases were compared in ${situations.length} situations: ${differing.length} differ.`,
  );
  expect(differing).toEqual([]);
});

function firstDifference(one: string, two: string): string {
  const place = [...one].findIndex((sign, index) => sign !== two[index]);
  const around = (text: string) => text.slice(Math.max(0, place - 80), place + 160);
  return `${around(one)}\n${around(two)}`;
}
