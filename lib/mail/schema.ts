import type { MailProblem } from "@/core/words/mail";
import type { LinkPurpose } from "@/core/words/users";

/** A mail as an admin sees it: whether it came away, never what it says. */
export type MailEntry = {
  id: string;
  purpose: LinkPurpose;
  recipient: string;
  name: string;
  recordedAt: Date;
  attempts: number;
  dueAt: Date;
  expiresAt: Date;
  sentAt: Date | null;
  failedAt: Date | null;
  problem: MailProblem | null;
  reply: string | null;
};
