/** What an import says as it goes on: what it does, in words, and how much of the whole is done by then, 0 to 1. */
export type Progress = (doing: string, done: number) => void;

/** Where on the way from 0 to 1 each phase ends, as measured with `npm run bench:import`. */
export const ends = { reading: 0.3, checking: 0.36, loading: 0.86, facts: 0.98 } as const;
