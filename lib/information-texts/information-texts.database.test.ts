import { expect, test } from "vitest";
import { withClient } from "@/db/postgres/session";
import { getCase } from "@/lib/cases/queries";
import { correctDecision, recordDecision } from "@/lib/decisions/entry";
import { listInformationTexts, listTextVersions } from "@/lib/information-texts/queries";
import { writeInformationText } from "@/lib/information-texts/write";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser, urls } = await useDatabase();
const coordinator = await makeActor(superuser, "coordinator");
const mediator = await makeActor(superuser, "mediator");
const key = () => crypto.randomUUID();
const textOf = (dutch: string, seen: number) => ({ key: key(), seen: String(seen), dutch, english: `${dutch} (en)` });

test("part 6, promise 8: an information text has versions; sent twice it is one, and of two coordinators the second sees what the first wrote", async () => {
  const first = textOf("Bemiddeling is vrijwillig.", 0);
  await writeInformationText(coordinator, first);
  await writeInformationText(coordinator, first);
  await writeInformationText(coordinator, textOf("U kunt altijd stoppen.", 1));
  const colleague = await makeActor(superuser, "coordinator");
  const late = textOf("Niemand hoort het.", 1);
  await expect(writeInformationText(colleague, late)).rejects.toMatchObject({
    rule: "changedMeanwhile",
    standing: { seen: "2" },
    also: [
      { rule: "changedByBoth", field: "dutch", present: "U kunt altijd stoppen." },
      { rule: "changedByBoth", field: "english", present: "U kunt altijd stoppen. (en)" },
    ],
  });
  // At once only one is the next.
  const both = await Promise.allSettled(
    [coordinator, colleague].map((one) => writeInformationText(one, textOf("Samen.", 2))),
  );
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await listTextVersions(mediator)).toEqual([3, 2, 1]);
  expect((await listInformationTexts(mediator)).at(-1)).toMatchObject({ dutch: first.dutch, by: coordinator.name });
});

test("part 6, promise 8: a consent keeps the version that was told, a refusal none, and there is no version that nobody wrote", async () => {
  const { number, harmed } = await makeCase(mediator);
  const said = {
    key: key(),
    number,
    partyId: harmed,
    decision: "agreed",
    decidedOn: "2021-03-20",
    informationText: "2",
  };
  const none = { ...said, key: key(), informationText: "99" };
  await expect(recordDecision(mediator, none)).rejects.toMatchObject({
    rule: "invalidChoice",
    field: "informationText",
  });
  await recordDecision(mediator, said);
  expect((await getCase(mediator, number)).decisions).toMatchObject([{ informationText: 2 }]);
  const wrong = { ...said, key: key(), corrects: said.key, informationText: "1", reason: "Het was de eerste tekst." };
  await correctDecision(mediator, wrong);
  expect((await getCase(mediator, number)).decisions).toMatchObject([{ informationText: 1 }]);
  await recordDecision(mediator, { ...said, key: key(), decision: "withdrawn", decidedOn: "2021-03-21" });
  expect((await getCase(mediator, number)).decisions.at(-1)).toMatchObject({ informationText: null });
});

test("part 6, promise 8, the second wall: nobody but a coordinator writes a version, and nobody changes one", async () => {
  const writing = "insert into information_texts (version, dutch, english, recorded_by) values (90, 'x', 'x', $1)";
  const answers = (actor: typeof mediator, statement: string, values: unknown[] = []) =>
    withClient(urls.person, async (client) => {
      await client.query("begin");
      await client.query("select auth.enter($1)", [actor.token]);
      return client.query(statement, values).then(
        () => "done",
        (error: { code?: string }) => error.code,
      );
    });
  expect(await answers(mediator, writing, [mediator.id])).toBe("42501");
  expect(await answers(coordinator, writing, [mediator.id])).toBe("42501");
  expect(await answers(coordinator, "update information_texts set dutch = 'x'")).toBe("42501");
  expect(await answers(coordinator, writing, [coordinator.id])).toBe("done");
});
