import type { MailProblem } from "@/core/words/mail";

/** Why a mail was not taken, whether that is for good, and the server's codes where it gave an answer. */
export type Setback = { problem: MailProblem; final: boolean; reply: string | null };

/** What nodemailer says of a failure (its errors.js), as far as it is read here. */
type Failure = {
  code?: unknown;
  originalCode?: unknown;
  responseCode?: unknown;
  response?: unknown;
  command?: unknown;
};

/**
 * What an error of sending means. A server that says 5xx of an address or of a mail says so for good (RFC 5321, 4.2.1); what is
 * about the connection, its encryption or our own sign-in is tried again, since whoever runs the machine can mend it meanwhile.
 */
export function setbackOf(error: unknown): Setback {
  const failure: Failure = typeof error === "object" && error !== null ? error : {};
  const reply = replyOf(failure.response);
  const again = (problem: MailProblem): Setback => ({ problem, final: false, reply });
  const code = typeof failure.responseCode === "number" ? failure.responseCode : 0;
  // 530: the server wants a sign-in or encryption first (RFC 4954, RFC 3207).
  if (failure.code === "EAUTH" || failure.code === "ENOAUTH" || code === 530) return again("sign_in");
  if (failure.code === "ETLS" || failure.code === "EREQUIRETLS" || isOfCertificate(failure.originalCode))
    return again("tls");
  if (code >= 400 && code < 500) return again("later");
  if (failure.code === "EENVELOPE" && failure.command !== "MAIL FROM" && (code >= 500 || !reply))
    return { problem: "address_refused", final: true, reply };
  if ((failure.code === "EENVELOPE" || failure.code === "EMESSAGE") && code >= 500)
    return { problem: "refused", final: true, reply };
  if (typeof failure.code === "string" && unreachable.has(failure.code)) return again("unreachable");
  return again("unexpected");
}

const unreachable = new Set(["ECONNECTION", "ESOCKET", "ETIMEDOUT", "EDNS", "EPROTOCOL", "EABORT"]);

function isOfCertificate(code: unknown): boolean {
  return typeof code === "string" && /CERT|SELF_SIGNED|ISSUER|^ERR_TLS|^ERR_SSL|VERIFY/.test(code);
}

/** The codes of an answer: three digits and, where there is one, the enhanced status (RFC 3463). */
function replyOf(response: unknown): string | null {
  const found = typeof response === "string" ? response.match(/^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?/) : null;
  return found ? [found[1], found[2]].filter(Boolean).join(" ") : null;
}
