/** Why a mail waits still, or will not be sent any more. What a server says in its own words is not kept: it may quote the mail. */
export const mailProblems = [
  "address_refused",
  "refused",
  "later",
  "unreachable",
  "tls",
  "sign_in",
  "expired",
  "not_needed",
  "unexpected",
] as const;
export type MailProblem = (typeof mailProblems)[number];
