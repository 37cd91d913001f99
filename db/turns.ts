import "server-only";
import { Unavailable } from "@/core/errors";

/** So many connections at once for one session, of the ten that a login has: whoever asks for much leaves room for others. */
const mostAtOnce = 4;
const patience = 8_000;

type Line = { busy: number; waiting: (() => void)[] };
const lines = new Map<string, Line>();

/**
 * Runs work when it is this session's turn, first come first served. Throws Unavailable `busy` where its turn did not come
 * in time.
 */
export async function inTurnOf<T>(session: string, work: () => Promise<T>): Promise<T> {
  const line = lines.get(session) ?? { busy: 0, waiting: [] };
  lines.set(session, line);
  if (line.busy >= mostAtOnce) await turn(line);
  else line.busy += 1;
  try {
    return await work();
  } finally {
    // A turn is handed on, not given back, so that nobody comes in between.
    const next = line.waiting.shift();
    if (next) next();
    else line.busy -= 1;
    if (line.busy === 0) lines.delete(session);
  }
}

function turn(line: Line): Promise<void> {
  return new Promise((resolve, reject) => {
    const mine = () => {
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(() => {
      line.waiting.splice(line.waiting.indexOf(mine), 1);
      reject(new Unavailable("busy", "turn"));
    }, patience);
    line.waiting.push(mine);
  });
}
