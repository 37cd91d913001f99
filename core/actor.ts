import type { Region, Role } from "@/core/words/users";

/** Who asks, as the database knew them when this request began, and when. Never leaves the server. */
export type Actor = {
  id: string;
  name: string;
  role: Role;
  regions: Region[];
  /** The session's token, with which the database lets each transaction in. */
  token: string;
  /** The network that the request came from, for the audit trail; nothing where there is no request. */
  origin?: string | undefined;
  /** The moment of the request: what is asked on it is asked then. */
  now: Date;
};
