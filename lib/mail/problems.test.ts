import { expect, test } from "vitest";
import { secondsUntilNext } from "@/lib/mail/backoff";
import { setbackOf } from "@/lib/mail/problems";

const failed = (code: string, more: object = {}) => Object.assign(new Error("failed"), { code, ...more });
const answered = (code: string, response: string, command: string) =>
  failed(code, { response, responseCode: Number(response.slice(0, 3)), command });

test.each([
  [answered("EENVELOPE", "550 5.1.1 No such user here", "RCPT TO"), "address_refused", true, "550 5.1.1"],
  [answered("EENVELOPE", "553 who?", "RCPT TO"), "address_refused", true, "553"],
  [failed("EENVELOPE"), "address_refused", true, null],
  [answered("EENVELOPE", "550 5.7.1 sender refused", "MAIL FROM"), "refused", true, "550 5.7.1"],
  [answered("EMESSAGE", "554-5.7.1 spam: https://portal/set-password/secret", "DATA"), "refused", true, "554 5.7.1"],
  [answered("EENVELOPE", "450 4.2.0 Greylisted", "RCPT TO"), "later", false, "450 4.2.0"],
  [answered("EMESSAGE", "451 try again", "DATA"), "later", false, "451"],
  [answered("ECONNECTION", "421 4.3.2 closing", "CONN"), "later", false, "421 4.3.2"],
  [answered("EAUTH", "535 5.7.8 wrong", "AUTH PLAIN"), "sign_in", false, "535 5.7.8"],
  [answered("EENVELOPE", "530 5.7.0 Must issue a STARTTLS command first", "MAIL FROM"), "sign_in", false, "530 5.7.0"],
  [failed("ETLS"), "tls", false, null],
  [failed("ESOCKET", { originalCode: "DEPTH_ZERO_SELF_SIGNED_CERT" }), "tls", false, null],
  [failed("ESOCKET", { originalCode: "ECONNREFUSED" }), "unreachable", false, null],
  [failed("ETIMEDOUT"), "unreachable", false, null],
  [failed("EDNS"), "unreachable", false, null],
  [failed("EABORT"), "unreachable", false, null],
  [answered("EPROTOCOL", "554 no service", "CONN"), "unreachable", false, "554"],
  [failed("EACCES"), "unexpected", false, null],
  ["not an error", "unexpected", false, null],
] as const)("part 4, promise A3: %s is %s, for good: %s", (error, problem, final, reply) => {
  expect(setbackOf(error)).toEqual({ problem, final, reply });
});

test("part 4, promise A3: nothing of what a server says in words is kept, as it may quote the mail", () => {
  const kept = JSON.stringify(setbackOf(answered("EMESSAGE", "554 5.7.1 https://portal/set-password/secret", "DATA")));
  expect(kept).not.toContain("secret");
});

test("part 4, promise A3: attempts wait ever longer, up to an hour", () => {
  const waits = [1, 2, 3, 4, 5, 6, 50].map(secondsUntilNext);
  expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  expect(waits[0]).toBe(15);
  expect(waits.at(-1)).toBe(3600);
});
