import "server-only";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { domainOf, type SmtpSettings } from "@/lib/mail/settings";

/** A mail as it goes out. `id` makes its Message-ID, which is the same however often it is tried. */
export type OutgoingMail = { id: string; recordedAt: Date; recipient: string; subject: string; text: string };

/** A way for mail to leave: `deliver` returns once it has been taken, and says where to if that is worth saying; it throws if not. */
export type MailTransport = {
  name: string;
  deliver(mail: OutgoingMail, signal: AbortSignal): Promise<string | undefined>;
};

const seconds = (count: number) => count * 1000;

/** By SMTP, a connection a mail: they are few. */
export function smtpTransport(settings: SmtpSettings): MailTransport {
  const mailer = createTransport({
    host: settings.host,
    port: settings.port,
    secure: settings.tls === "implicit",
    requireTLS: settings.tls === "starttls",
    ignoreTLS: settings.tls === "none",
    tls: { minVersion: "TLSv1.2" },
    ...(settings.login ? { auth: { user: settings.login.user, pass: settings.login.password }, forceAuth: true } : {}),
    dnsTimeout: seconds(15),
    connectionTimeout: seconds(15),
    greetingTimeout: seconds(15),
    socketTimeout: seconds(60),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    name: `${settings.host}, port ${settings.port}`,
    deliver: async (mail, signal) => {
      await mailer.sendMail({ ...messageOf(mail, settings.from), signal });
      return undefined;
    },
  };
}

/** To files that only whoever runs this machine may read, one a mail: written beside its place and then moved there, so whole or not at all. */
export function fileTransport(folder: string): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true });
  return {
    name: folder,
    deliver: async (mail) => {
      const { message } = await composer.sendMail(messageOf(mail, "Herstelportaal <herstelportaal@localhost>"));
      const written = withPlainText(String(message), mail.text);
      const file = join(folder, `${mail.recordedAt.toISOString().replaceAll(":", "")}-${mail.id}.eml`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const handle = await open(`${file}.new`, "w", 0o600);
      try {
        await handle.chmod(0o600);
        await handle.writeFile(written);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(`${file}.new`, file);
      return file;
    },
  };
}

/** The same message with its text as it is, so that a link can be copied from the file: it is not broken off at 76 signs. */
function withPlainText(message: string, text: string): string {
  const head = message.slice(0, message.search(/\r?\n\r?\n/));
  return `${head.replace(/^(content-transfer-encoding: ).*$/im, "$18bit")}\n\n${text}\n`;
}

function messageOf(mail: OutgoingMail, from: string) {
  return {
    from,
    to: { name: "", address: mail.recipient },
    subject: mail.subject,
    text: mail.text,
    date: mail.recordedAt,
    messageId: `<${mail.id}@${domainOf(from)}>`,
    // Nobody's holiday notice is wanted back (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
  };
}
