import { isIP } from "node:net";
import { z } from "zod";

/** How mail is encrypted on its way to the server: first plain then TLS, TLS from the first byte, or not at all. */
const tlsWays = ["starttls", "implicit", "none"] as const;

export type SmtpSettings = {
  host: string;
  port: number;
  tls: (typeof tlsWays)[number];
  /** What to sign in with, where the server wants that. */
  login: { user: string; password: string } | null;
  /** Who mail comes from, as `address` or `Name <address>`. */
  from: string;
};

const names = {
  host: "PORTAL_SMTP_HOST",
  port: "PORTAL_SMTP_PORT",
  tls: "PORTAL_SMTP_TLS",
  user: "PORTAL_SMTP_USER",
  password: "PORTAL_SMTP_PASSWORD",
  from: "PORTAL_MAIL_FROM",
} as const;

const usualPorts = { starttls: 587, implicit: 465, none: 25 } as const;

/** The mail server of an environment, or null where it names none: then mail goes to files. Of an environment without complaints. */
export function smtpSettings(env: NodeJS.ProcessEnv): SmtpSettings | null {
  const host = env[names.host];
  if (!host) return null;
  const tls = tlsOf(env) ?? "starttls";
  const [user, password] = [env[names.user], env[names.password]];
  return {
    host,
    tls,
    port: env[names.port] ? Number(env[names.port]) : usualPorts[tls],
    login: user && password ? { user, password } : null,
    from: env[names.from] ?? "",
  };
}

/** What is wrong with the mail settings of an environment, a sentence each; empty if nothing is, or if there are none. */
export function mailComplaints(env: NodeJS.ProcessEnv): string[] {
  const given = Object.values(names).filter((name) => env[name]);
  if (given.length === 0) return [];
  const { host, port, tls, user, password, from } = names;
  const rules: [boolean, string][] = [
    [!env[host], `${given[0]} is set and ${host} is not: the host name of the mail server, or no mail setting at all.`],
    [Boolean(env[host]) && !isHost(env[host] ?? ""), `${host} is no host name: without https://, port or spaces.`],
    [Boolean(env[port]) && !isPort(env[port] ?? ""), `${port} is no port: a number from 1 to 65535.`],
    [!tlsOf(env), `${tls} is none of ${tlsWays.join(", ")}.`],
    [Boolean(env[user]) !== Boolean(env[password]), `${user} and ${password} belong together: set both, or neither.`],
    [
      tlsOf(env) === "none" && Boolean(env[password]) && !isThisMachine(env[host] ?? ""),
      `${tls} is none: then ${password} would travel in plain sight. Use starttls or implicit.`,
    ],
    [!env[from], `${from} is missing: who mail comes from, as name@example.org or "Name <name@example.org>".`],
    [
      Boolean(env[from]) && !isSender(env[from] ?? ""),
      `${from} is no address: name@example.org or "Name <name@example.org>".`,
    ],
  ];
  return rules.filter(([broken]) => broken).map(([, sentence]) => sentence);
}

/** The part after the @ of whoever mail comes from. */
export function domainOf(from: string): string {
  return from.replace(/>$/, "").split("@").at(-1) ?? "";
}

function tlsOf(env: NodeJS.ProcessEnv) {
  return tlsWays.find((way) => way === (env[names.tls] || "starttls"));
}

function isHost(host: string): boolean {
  return isIP(host) > 0 || /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(host);
}

function isPort(port: string): boolean {
  return /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535;
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}

function isSender(from: string): boolean {
  const address = from.match(/^[^<>,;"\r\n]*<([^<>]+)>$/)?.[1] ?? from;
  return z.email().safeParse(address).success;
}
