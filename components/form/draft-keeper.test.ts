import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FormValues } from "@/core/form-state";
import type { DraftInput } from "@/lib/drafts/schema";
import { DraftKeeper, type DraftStatus, type SendDraft, saveAfter, tryAgainAfter } from "./draft-keeper";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Answer = Awaited<ReturnType<SendDraft>>;
const kept = (seen: number): Answer => ({ outcome: "kept", seen, savedAt: "2025-03-03T09:00:00Z" });

/** A form that holds a note, and a server that answers in turn, or keeps whatever comes. */
function setUp(answers: (Answer | Promise<Answer>)[] = [], seen = 0, isTyped = false) {
  const form = { note: "" };
  const sent: DraftInput[] = [];
  const told: { status: DraftStatus; isUnsaved: boolean }[] = [];
  const keeper = new DraftKeeper(
    {
      ...{ address: "/registrations/new", openedBy: crypto.randomUUID(), there: { seen, draft: null } },
      read: (): FormValues => ({ ...form }),
      send: async (input) => {
        sent.push(input);
        if (input.values === null) return { outcome: "ended", seen: input.seen + 1 };
        return answers.shift() ?? kept(input.seen + 1);
      },
      tell: (status, isUnsaved) => told.push({ status, isUnsaved }),
    },
    isTyped,
  );
  const type = (note: string) => {
    form.note = note;
    keeper.note();
  };
  return {
    keeper,
    sent,
    type,
    last: () => told.at(-1),
    notes: () => sent.flatMap(({ values }) => (values ? [values.note] : [])),
  };
}

describe("part 6, promise 1: what is typed is sent", () => {
  test("within 3 s of the last key and of every key, however long somebody goes on, each with the revision before", async () => {
    const { type, sent, notes, last } = setUp();
    for (let key = 1; key <= 100; key += 1) {
      type(String(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(saveAfter);
    expect(saveAfter).toBeLessThan(3_000);
    expect(notes().at(-1)).toBe("100");
    expect(notes().length).toBeGreaterThan(5);
    expect(sent.map(({ seen }) => seen)).toEqual(sent.map((_, index) => index));
    expect(last()).toEqual({ status: { is: "kept", savedAt: new Date("2025-03-03T09:00:00Z") }, isUnsaved: false });
  });

  test("not where nothing was, or what was is as it was again", async () => {
    const { type, sent, last } = setUp();
    type("");
    type("a");
    expect(last()?.isUnsaved).toBe(true);
    type("");
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent, last()?.isUnsaved]).toEqual([[], false]);
  });

  test("what was typed before there was a script too", async () => {
    const { sent } = setUp([], 0, true);
    await vi.advanceTimersByTimeAsync(saveAfter);
    expect(sent).toHaveLength(1);
  });

  test("once more where the server can't be reached, and says so meanwhile", async () => {
    const { type, notes, last } = setUp(["unreachable", "signedOut"]);
    type("een");
    await vi.advanceTimersByTimeAsync(saveAfter);
    expect(last()).toEqual({ status: { is: "failing", why: "unreachable" }, isUnsaved: true });
    await vi.advanceTimersByTimeAsync(tryAgainAfter);
    expect(last()).toEqual({ status: { is: "failing", why: "signedOut" }, isUnsaved: true });
    await vi.advanceTimersByTimeAsync(tryAgainAfter);
    expect(last()?.status.is).toBe("kept");
    expect(notes()).toEqual(["een", "een", "een"]);
  });

  test.each([
    ["notFound"],
    ["tooLarge"],
    [{ outcome: "openedByOther" }],
    [{ outcome: "ended", seen: 4 }],
  ] as Answer[][])("not any more where the answer is %j", async (answer) => {
    const { type, sent, last } = setUp(answer === undefined ? [] : [answer]);
    type("een");
    await vi.advanceTimersByTimeAsync(saveAfter);
    type("twee");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(last()).toMatchObject({ status: { is: "refused" }, isUnsaved: true });
  });
});

describe("part 6, promise 1: what is sent as a form is kept no more", () => {
  test("neither what waits nor what is typed while it is on its way; refused, it is kept again", async () => {
    const { keeper, type, notes } = setUp();
    type("een");
    keeper.stop();
    type("twee");
    keeper.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([notes(), keeper.draft]).toEqual([[], null]);
    keeper.resume();
    await vi.advanceTimersByTimeAsync(saveAfter);
    expect(notes()).toEqual(["twee"]);
  });

  test("the draft goes along by the revision that was seen, also while a save is on its way", async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const { keeper, type } = setUp([promise]);
    type("een");
    await vi.advanceTimersByTimeAsync(saveAfter);
    expect(keeper.draft).toMatchObject({ seen: 0 });
    resolve(kept(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.draft).toMatchObject({ seen: 1 });
  });
});

describe("part 6, promise 1: another text is never written over unseen", () => {
  const draft = { values: { note: "daar" }, page: crypto.randomUUID(), begunAt: "", savedAt: "2025-03-03T09:00:00Z" };
  const other: Answer = { outcome: "other", seen: 7, draft };

  test("nothing is saved until somebody chose, and then over what they saw", async () => {
    const { keeper, type, sent, last } = setUp([other]);
    type("hier");
    await vi.advanceTimersByTimeAsync(saveAfter);
    type("hier, en meer");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(last()).toMatchObject({ status: { is: "other", draft: { values: { note: "daar" } } }, isUnsaved: true });
    await keeper.keepHere();
    expect(sent.at(-1)).toMatchObject({ seen: 7, values: { note: "hier, en meer" } });
    expect(last()?.status.is).toBe("kept");
  });

  test("or goes on with the other, once it is shown", async () => {
    const { keeper, type, sent, last } = setUp([other]);
    type("hier");
    await vi.advanceTimersByTimeAsync(saveAfter);
    type("daar");
    keeper.takeOver({ seen: 7, draft: { ...draft, begunAt: new Date(), savedAt: new Date() } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent.length, last()?.isUnsaved]).toEqual([1, false]);
    type("daar verder");
    await vi.advanceTimersByTimeAsync(saveAfter);
    expect(sent.at(-1)).toMatchObject({ seen: 7, values: { note: "daar verder" } });
  });

  test("one's own save of which the answer was lost is none, and nobody is asked", async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const { type, sent, last } = setUp(["unreachable", promise]);
    type("een");
    await vi.advanceTimersByTimeAsync(saveAfter);
    type("een, twee");
    await vi.advanceTimersByTimeAsync(tryAgainAfter);
    const page = sent[0]?.page ?? "";
    resolve({ outcome: "other", seen: 1, draft: { ...draft, page, values: { note: "een" } } });
    await vi.advanceTimersByTimeAsync(saveAfter);
    expect(sent.at(-1)).toMatchObject({ seen: 1, values: { note: "een, twee" } });
    expect(last()?.status.is).toBe("kept");
  });
});

test("part 6, promise 1: discarded, the form is empty and begins anew", async () => {
  const { keeper, type, sent, last } = setUp();
  type("een");
  await vi.advanceTimersByTimeAsync(saveAfter);
  await keeper.discard(() => type(""));
  expect(sent.at(-1)?.values).toBeNull();
  expect(last()).toEqual({ status: { is: "none" }, isUnsaved: false });
  type("twee");
  await vi.advanceTimersByTimeAsync(saveAfter);
  expect(sent.at(-1)).toMatchObject({ seen: 2, values: { note: "twee" } });
});
