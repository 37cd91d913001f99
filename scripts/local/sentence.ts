/** What is said of an error: its own words, or a sentence in place of what the system and the database say of theirs. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const known = sentences[code ?? error.message];
  if (known) return path ? `${path}: ${known}` : known;
  if (/^Connection terminated|^timeout e|not queryable/.test(error.message)) return gone;
  if (error instanceof AggregateError) return sentenceOf(error.errors[0]);
  return error.message || error.name;
}

const gone = "The connection with the database broke off: is it running?";
const full = "The disk of the database is full: make room and try again.";
const refused = "The database does not let this login in: look at DATABASE_URL and PORTAL_DATABASE_SECRET.";

/** By the code of an error of the system, SQLSTATE of the database. */
const sentences: Record<string, string> = {
  ENOSPC: "The disk is full: make room and try again.",
  EDQUOT: "The disk quota is used up: make room and try again.",
  EACCES: "You may not open this: give yourself the right to, or choose another.",
  EPERM: "The system does not allow this.",
  EROFS: "This disk can only be read.",
  ENOENT: "This is not there.",
  EIO: "The disk or the network drive can't be read: copy it to another place and try again.",
  ESTALE: "The network drive is gone: copy it to this machine and try again.",
  EMFILE: "Too many files are open on this machine: try again later.",
  ENFILE: "Too many files are open on this machine: try again later.",
  ECONNREFUSED: "The database does not answer: is it running where DATABASE_URL says?",
  ENOTFOUND: "There is no machine by the name that DATABASE_URL says.",
  EAI_AGAIN: "The machine that DATABASE_URL names can't be found: is there a network?",
  ETIMEDOUT: "The database does not answer in time: is there a network?",
  EHOSTUNREACH: "The machine of the database can't be reached: is there a network?",
  ECONNRESET: gone,
  EPIPE: gone,
  terminated: gone,
  silent: "The database does not answer in time: is it running?",
  waited: "The database has no connection left: try again when fewer people are at work.",
  "08006": gone,
  "57P01": "The database was stopped meanwhile: start it and try again.",
  "57P02": "The database broke down meanwhile: try again.",
  "57P03": "The database is starting or stopping: try again in a moment.",
  "57014": "The database was told to stop this: try again.",
  "53100": full,
  "53200": "The database has no memory left: try again when less is asked of it.",
  "53300": "The database has no connection left: try again when fewer people are at work.",
  "40P01": "Somebody else changed the same at the same moment: try again.",
  "55P03": "Somebody else is at work on the same: try again later.",
  "25006": "The database can only be read: it is a copy, or put so.",
  "28P01": refused,
  "28000": refused,
  "3D000": "There is no database by the name that DATABASE_URL says.",
  "42501": "This login may not do that in the database.",
};
