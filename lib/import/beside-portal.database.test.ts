import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { regions } from "@/core/words/users";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { getCase } from "@/lib/cases/queries";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { register } from "@/lib/registrations/register";
import { takeUp } from "@/lib/registrations/take-up";
import { getFigures } from "@/lib/statistics/queries";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { holdImports, importing, temporaryFolder } from "@/testing/import";
import { writeFolder } from "@/testing/import-folder";
import { makeCase, registrationValues } from "@/testing/registrations";

const { superuser } = await useDatabase();

const attempt = (number: string, partyId: string | undefined) => ({
  key: crypto.randomUUID(),
  number,
  partyId,
  direction: "outgoing",
  channel: "phone",
  result: "reached",
  at: "2022-03-01T10:00",
  note: "",
});

test("promise 2: beside an import readers read on, work elsewhere goes on, and what would wait is told so and loses nothing", async () => {
  const folder = await temporaryFolder();
  await writeFolder(folder, 1);
  await rm(join(folder, "contact_attempts.csv"));
  await importing(folder);
  const { rows } = await superuser.query("select number from registrations where ref = 'R0'");
  const imported = rows[0].number;
  const coordinator = await makeActor(superuser, "coordinator", [...regions]);
  const mediator = await makeActor(superuser, "mediator");
  const own = await makeCase(mediator);
  const waiting = await register(mediator, registrationValues({ receivedOn: "2018-03-02", offenceOn: "" }));
  const seen = async () => ({
    theCase: await getCase(coordinator, imported),
    caseload: await listCaseload(coordinator, caseloadFilter.parse({})),
    figures: await getFigures(coordinator, 2018),
  });
  const before = await seen();
  const party = before.theCase.parties[0]?.id;

  await writeFolder(folder, 300);
  const { held, letGo } = await holdImports(superuser);
  const loading = importing(folder);
  await expect.poll(held).toBe(1);

  expect(await seen()).toEqual(before);
  await recordContactAttempt(mediator, attempt(own.number, own.harmed));
  const held2018 = { registrationId: waiting, mediatorId: mediator.id, assessedOn: "2018-03-05" };
  const onImported = attempt(imported, party);
  const refused = await Promise.allSettled([takeUp(mediator, held2018), recordContactAttempt(coordinator, onImported)]);
  expect(refused).toMatchObject([{ reason: { kind: "busy" } }, { reason: { kind: "busy" } }]);

  await letGo();
  expect(await loading).toMatchObject({
    kind: "loaded",
    files: { "registrations.csv": { added: 299, unchanged: 1 }, "contact_attempts.csv": { added: 1_200 } },
  });
  expect((await getCase(mediator, own.number)).contact_attempts).toHaveLength(1);
  await recordContactAttempt(coordinator, onImported);
  expect((await getCase(coordinator, imported)).contact_attempts).toHaveLength(5);
  expect(await takeUp(mediator, held2018)).toBe("2018-0301");
  expect((await getFigures(coordinator, 2018)).indicators).not.toEqual(before.figures.indicators);
}, 60_000);
