import { expect, test } from "vitest";
import { inTurnOf } from "@/db/turns";

test("part 4, promise 5: a session has four turns at once, one that waits comes first, and another session does not wait", async () => {
  let [now, most] = [0, 0];
  const order: number[] = [];
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const all = Array.from({ length: 20 }, (_, index) =>
    inTurnOf("one", async () => {
      now += 1;
      most = Math.max(most, now);
      order.push(index);
      await held;
      now -= 1;
    }),
  );
  expect(await inTurnOf("another", async () => "at once")).toBe("at once");
  expect(order).toEqual([0, 1, 2, 3]);
  release();
  await Promise.all(all);
  expect(most).toBe(4);
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

test("part 4, promise 5: work that fails gives its turn to the next", async () => {
  const failing = Array.from({ length: 12 }, () => inTurnOf("one", () => Promise.reject(new Error("no"))));
  expect((await Promise.allSettled(failing)).every(({ status }) => status === "rejected")).toBe(true);
  expect(await inTurnOf("one", async () => "done")).toBe("done");
});
