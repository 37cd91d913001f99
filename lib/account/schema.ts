import { z } from "zod";
import { says } from "@/core/fields";
import type { Region, Role } from "@/core/words/users";
import { newPassword, present, sameTwice, twiceTheSame } from "@/lib/auth/schema";

/** The present password, and a new one twice. */
export const changePasswordInput = z
  .strictObject({ current: present(), ...newPassword() })
  .refine(sameTwice, twiceTheSame);

export const sessionIdInput = z.strictObject({ sessionId: z.uuid(says("invalid")) });

/** The address of the page, with what was done: a button that needs nothing else. */
export const nothingInput = z.strictObject({});

/** One's own session somewhere; `browser` and `system` as the browser names them, null where it does not say. */
export type OwnSession = {
  id: string;
  browser: string | null;
  system: string | null;
  startedAt: Date;
  lastSeenAt: Date;
  /** Whether it is the session that asks. */
  current: boolean;
};

/** One's own account. */
export type OwnAccount = { name: string; email: string; role: Role; regions: Region[]; sessions: OwnSession[] };
