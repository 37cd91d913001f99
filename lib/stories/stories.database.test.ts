import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import { linkStory } from "@/lib/stories/link";
import { getStory, listStories } from "@/lib/stories/queries";
import { removeStory } from "@/lib/stories/remove";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";

const { superuser } = await useDatabase();
let management: Actor;
let mediator: Actor;
beforeAll(async () => {
  management = await makeActor(superuser, "management");
  mediator = await makeActor(superuser, "mediator", ["north"]);
});

const storyOf = (more: object = {}) => ({
  key: crypto.randomUUID(),
  year: "2019",
  title: "Een brief na jaren",
  quote: "Ik wilde alleen weten waarom.",
  address: "https://www.example.org/verhalen/een-brief",
  ...more,
});

async function actionsOn(subjectId: string): Promise<string[]> {
  const { rows } = await superuser.query(
    "select action from audit_entries where subject_id = $1 order by recorded_at",
    [subjectId],
  );
  return rows.map((row) => row.action);
}

test("a story is linked to its year once, however often the form is sent, and audited", async () => {
  const input = storyOf({ year: "2018" });
  for (const _ of [1, 2]) expect(await linkStory(management, input)).toBe(2018);
  const { key, ...story } = input;
  expect(await listStories(mediator, 2018)).toEqual([{ ...story, id: key, year: 2018 }]);
  expect(await listStories(mediator, 2017)).toEqual([]);
  expect(await actionsOn(key)).toEqual(["stories.link"]);
  await expect(linkStory(management, { ...input, title: "Anders" })).rejects.toThrow(RuleBroken);
});

test("a story that is taken off is not shown any more, is kept, and stays off; done twice it is audited once", async () => {
  const input = storyOf();
  await linkStory(management, input);
  for (const _ of [1, 2]) expect(await removeStory(management, { storyId: input.key })).toBe(2019);
  expect(await listStories(management, 2019)).toEqual([]);
  await expect(getStory(management, input.key)).rejects.toThrow(NotFound);
  expect(await actionsOn(input.key)).toEqual(["stories.link", "stories.remove"]);
  const { rows } = await superuser.query("select title from stories where id = $1", [input.key]);
  expect(rows).toEqual([{ title: "Een brief na jaren" }]);
  await expect(linkStory(management, input)).rejects.toThrow(RuleBroken);
});

test.each([
  "http://example.org/verhaal",
  "javascript:alert(1)",
  "https://localhost/verhaal",
  "https://127.0.0.1/verhaal",
  "https://a..b/verhaal",
  "https://example./verhaal",
  "https:example.org",
  "https://naam:woord@example.org/",
  "www.example.org",
  "",
])("%j is no address of a public page", async (address) => {
  await expect(linkStory(management, storyOf({ address }))).rejects.toMatchObject({
    issues: [{ path: ["address"], message: address === "" ? "required" : "invalidAddress" }],
  });
});

test("there is no year 1900 and none to come to link a story to", async () => {
  for (const year of ["1900", "2099"]) await expect(linkStory(management, storyOf({ year }))).rejects.toThrow(NotFound);
});
