import { describe, expect, test } from "vitest";
import { domainOf, mailComplaints, smtpSettings } from "@/lib/mail/settings";

const good = { PORTAL_SMTP_HOST: "smtp.example.org", PORTAL_MAIL_FROM: "Herstelportaal <portaal@example.org>" };
const env = (more: Record<string, string> = {}) => ({ NODE_ENV: "test" as const, ...more });

describe("part 4, promise A3: where mail goes is said by the environment", () => {
  test("without a setting there is no mail server and nothing to complain of", () => {
    expect(mailComplaints(env())).toEqual([]);
    expect(smtpSettings(env())).toBeNull();
  });

  test.each([
    [{}, { port: 587, tls: "starttls", login: null }],
    [{ PORTAL_SMTP_TLS: "implicit" }, { port: 465, tls: "implicit" }],
    [{ PORTAL_SMTP_TLS: "none" }, { port: 25, tls: "none" }],
    [{ PORTAL_SMTP_PORT: "2525" }, { port: 2525, tls: "starttls" }],
    [{ PORTAL_SMTP_USER: "u", PORTAL_SMTP_PASSWORD: "p" }, { login: { user: "u", password: "p" } }],
    [{ PORTAL_MAIL_FROM: "portaal@example.org" }, { from: "portaal@example.org" }],
    [
      { PORTAL_SMTP_HOST: "127.0.0.1", PORTAL_SMTP_TLS: "none", PORTAL_SMTP_USER: "u", PORTAL_SMTP_PASSWORD: "p" },
      { tls: "none" },
    ],
  ])("%j", (more, expected) => {
    expect(mailComplaints(env({ ...good, ...more }))).toEqual([]);
    expect(smtpSettings(env({ ...good, ...more }))).toMatchObject({
      host: "smtp.example.org",
      ...expected,
      ...("PORTAL_SMTP_HOST" in more ? { host: "127.0.0.1" } : {}),
    });
  });

  test.each([
    [{ PORTAL_SMTP_HOST: "" }, "PORTAL_SMTP_HOST"],
    [{ PORTAL_SMTP_HOST: "https://smtp.example.org" }, "PORTAL_SMTP_HOST"],
    [{ PORTAL_SMTP_HOST: "smtp.example.org:587" }, "PORTAL_SMTP_HOST"],
    [{ PORTAL_SMTP_PORT: "0" }, "PORTAL_SMTP_PORT"],
    [{ PORTAL_SMTP_PORT: "65536" }, "PORTAL_SMTP_PORT"],
    [{ PORTAL_SMTP_PORT: "smtp" }, "PORTAL_SMTP_PORT"],
    [{ PORTAL_SMTP_TLS: "yes" }, "PORTAL_SMTP_TLS"],
    [{ PORTAL_SMTP_USER: "u" }, "PORTAL_SMTP_PASSWORD"],
    [{ PORTAL_SMTP_PASSWORD: "p" }, "PORTAL_SMTP_USER"],
    [{ PORTAL_SMTP_TLS: "none", PORTAL_SMTP_USER: "u", PORTAL_SMTP_PASSWORD: "p" }, "plain sight"],
    [{ PORTAL_MAIL_FROM: "" }, "PORTAL_MAIL_FROM"],
    [{ PORTAL_MAIL_FROM: "Herstelportaal" }, "PORTAL_MAIL_FROM"],
    [{ PORTAL_MAIL_FROM: "a@example.org, b@example.org" }, "PORTAL_MAIL_FROM"],
    [{ PORTAL_MAIL_FROM: "A <a@example.org>\r\nBcc: b@example.org" }, "PORTAL_MAIL_FROM"],
  ])("%j gets one sentence, about %s", (more, about) => {
    const complaints = mailComplaints(env({ ...good, ...more }));
    expect(complaints).toEqual([expect.stringContaining(about)]);
    expect(complaints[0]).toMatch(/\.$/);
  });

  test("the domain of the sender is the one of the Message-ID", () => {
    expect(domainOf(good.PORTAL_MAIL_FROM)).toBe("example.org");
    expect(domainOf("portaal@mail.example.org")).toBe("mail.example.org");
  });
});
