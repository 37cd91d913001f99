import { expect, test } from "vitest";
import { asPerson } from "@/db/actor-transaction";
import { isMediator, isMediatorOf, listMediatorsOf } from "@/lib/users/mediators";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";

const { superuser } = await useDatabase();

test("part 5, promise 10: a case is given to whoever mediates in its region and still works here", async () => {
  const coordinator = await makeActor(superuser, "coordinator", ["north"]);
  const [here, left] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "mediator")];
  const elsewhere = await makeActor(superuser, "mediator", ["south"]);
  const desk = await makeActor(superuser, "registration_desk");
  await superuser.query("update users set ended_at = now() where id = $1", [left.id]);
  const offered = (await listMediatorsOf(coordinator, "north")).map(({ id }) => id);
  expect(offered.toSorted()).toEqual([coordinator.id, here.id].toSorted());
  const taken = await asPerson(coordinator, (tx) =>
    Promise.all([here, left, elsewhere, desk].map(({ id }) => isMediatorOf(tx, id, "north"))),
  );
  expect(taken).toEqual([true, false, false, false]);
  const mediating = await asPerson(coordinator, (tx) =>
    Promise.all([here, elsewhere, coordinator, left, desk].map(({ id }) => isMediator(tx, id))),
  );
  expect(mediating).toEqual([true, true, true, false, false]);
});
