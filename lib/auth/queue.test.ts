import { describe, expect, it } from "vitest";
import { makeQueue } from "@/lib/auth/queue";

const full = () => new Error("full");

/** Work that goes on until it is let go. */
function held(): { work: () => Promise<string>; letGo: () => void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, letGo: () => resolve("done") };
}

describe("part 4, promise 4: hashing gets a share of the machine, and whoever waits too long is told so", () => {
  it("runs so many at once and no more; all that wait get their turn", async () => {
    const queue = makeQueue({ atOnce: 2, waiting: { known: 100, stranger: 100 } }, full);
    let [running, most] = [0, 0];
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return "done";
    };
    const answers = await Promise.all(Array.from({ length: 70 }, () => queue.inTurn("stranger", work)));
    expect(answers).toEqual(Array.from({ length: 70 }, () => "done"));
    expect(most).toBe(2);
  });

  it("turns strangers away at once where too many wait, and takes them again afterwards", async () => {
    const queue = makeQueue({ atOnce: 1, waiting: { known: 1, stranger: 2 } }, full);
    const first = held();
    const running = queue.inTurn("stranger", first.work);
    const waiting = [1, 2].map(() => queue.inTurn("stranger", async () => "done"));
    expect(queue.isFull("stranger")).toBe(true);
    await expect(queue.inTurn("stranger", async () => "done")).rejects.toThrow("full");
    expect(queue.isFull("known")).toBe(false);
    first.letGo();
    expect(await Promise.all([running, ...waiting])).toEqual(["done", "done", "done"]);
    expect(await queue.inTurn("stranger", async () => "again")).toBe("again");
  });

  it("lets those who are known go first, whoever came first", async () => {
    const queue = makeQueue({ atOnce: 1, waiting: { known: 9, stranger: 9 } }, full);
    const first = held();
    const order: string[] = [];
    const asked = (["stranger", "stranger", "known", "known"] as const).map((rank, place) =>
      queue.inTurn(rank, place === 0 ? first.work : async () => String(order.push(`${rank} ${place}`))),
    );
    first.letGo();
    await Promise.all(asked);
    expect(order).toEqual(["known 2", "known 3", "stranger 1"]);
  });

  it("goes on after work that failed", async () => {
    const queue = makeQueue({ atOnce: 1, waiting: { known: 0, stranger: 0 } }, full);
    await expect(queue.inTurn("known", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await queue.inTurn("known", async () => "done")).toBe("done");
  });
});
