import "server-only";
import type { Actor } from "@/core/actor";
import { now } from "@/core/clock";
import { asNewcomer, type Entering, NotCommitted, sharing } from "@/db/actor-transaction";

type Work<T> = (actor: Actor) => Promise<T>;
/** Who comes, by what they bring, and when. */
type Visitor = Entering & Pick<Actor, "now">;
/** What was asked on a visit, and what became of it. */
type Asked = { work: Work<unknown>; answer: Promise<unknown> };

/** What one request of a person asks of the database: `ask` runs work as them. Throws as `asPerson`. */
export type Visit = { ask<T>(work: Work<T>): Promise<T> };

/**
 * A visit of the person of a session. Whatever is asked while the database is at it, by a page, its title and the frame around it,
 * shares a transaction: one way in, one snapshot of who somebody is, and answers only once it is committed. The whole visit is at one
 * moment, which the actor knows.
 */
export function visitOf(entering: Entering): Visit {
  const visitor = { ...entering, now: now() };
  let open: ReturnType<typeof oneTransaction> | null = null;
  return {
    ask<T>(work: Work<T>) {
      if (!open) {
        const mine = oneTransaction(visitor, () => {
          if (open === mine) open = null;
        });
        open = mine;
      }
      return open.join(work);
    },
  };
}

function oneTransaction(visitor: Visitor, atEnd: () => void) {
  const asked: Asked[] = [];
  let spoiler: Asked | undefined;
  let serve: ((one: Asked) => void) | null = null;
  const done = asNewcomer(visitor, async (tx, entered) => {
    const actor = { ...(await entered()), ...visitor };
    await sharing(actor, tx, async (isSpoilt) => {
      spoiler = undefined;
      serve = (one) => {
        one.answer = (async () => one.work(actor))().catch((error: unknown) => {
          if (isSpoilt() && !(error instanceof NotCommitted)) spoiler ??= one;
          throw error;
        });
        one.answer.catch(ignore);
      };
      asked.forEach(serve);
      // The list grows while its first are served.
      for (let served = 0; served < asked.length; served += 1) await asked[served]?.answer.catch(ignore);
      serve = null;
      atEnd();
    });
    if (spoiler) await spoiler.answer;
  }).finally(atEnd);
  return {
    async join<T>(work: Work<T>): Promise<T> {
      const one: Asked = { work, answer: done };
      asked.push(one);
      serve?.(one);
      try {
        await done;
      } catch (error) {
        // What another's statement spoilt is asked again, alone.
        if (error instanceof NotCommitted || (spoiler && spoiler !== one)) return alone(visitor, work);
        throw error;
      }
      return one.answer as Promise<T>;
    },
  };
}

function alone<T>(visitor: Visitor, work: Work<T>): Promise<T> {
  return asNewcomer(visitor, async (tx, entered) => {
    const actor = { ...(await entered()), ...visitor };
    return sharing(actor, tx, () => work(actor));
  });
}

function ignore(): void {}
