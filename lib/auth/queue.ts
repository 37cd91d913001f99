/** Whoever waits goes first to last; `known` ones go before all others. */
export type Rank = "known" | "stranger";

/** How much runs at once, and how many of each rank may wait for their turn. */
export type QueueSize = { atOnce: number; waiting: Record<Rank, number> };

export type Queue = {
  /** Runs work when it is its turn. Throws what `whenFull` makes where too many wait already. */
  inTurn<T>(rank: Rank, work: () => Promise<T>): Promise<T>;
  /** Whether somebody of this rank would be turned away now. */
  isFull(rank: Rank): boolean;
};

/** A queue for work that takes much of the machine, so that the rest of it stays for others. */
export function makeQueue({ atOnce, waiting: most }: QueueSize, whenFull: () => Error): Queue {
  const waiting: Record<Rank, (() => void)[]> = { known: [], stranger: [] };
  let free = atOnce;
  const isFull = (rank: Rank) => free === 0 && waiting[rank].length >= most[rank];
  return {
    isFull,
    async inTurn(rank, work) {
      if (isFull(rank)) throw whenFull();
      if (free > 0) free -= 1;
      else await new Promise<void>((resume) => waiting[rank].push(resume));
      try {
        return await work();
      } finally {
        const next = waiting.known.shift() ?? waiting.stranger.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
