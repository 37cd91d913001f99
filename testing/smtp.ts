import { once } from "node:events";
import { text } from "node:stream/consumers";
import { generate } from "selfsigned";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { SmtpSettings } from "@/lib/mail/settings";

/** A mail as a server took it in, whole; `accepted` once it has answered so. */
export type Arrived = { messageId: string; to: string; text: string };

/** What a server does at a step of the way, instead of agreeing: throws an answer, waits, or breaks off with `session`. */
type Behaviour = {
  connect?: () => Promise<void>;
  recipient?: () => Promise<void>;
  data?: (mail: Arrived) => Promise<void>;
};

const own = await generate([{ name: "commonName", value: "localhost" }], {
  extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
});

/** A certificate of localhost, signed by itself, and made anew for each run. */
export const localhostCertificate = own.cert;

/** An SMTP server on a free port that behaves as told, and keeps what it accepted. */
export async function startSmtp(behaviour: Behaviour = {}, options: SMTPServerOptions = {}) {
  const accepted: Arrived[] = [];
  const told = (work: Promise<void> | undefined, callback: (error?: Error | null) => void) =>
    Promise.resolve(work).then(() => callback(), callback);
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    cert: own.cert,
    key: own.private,
    onConnect: (_, callback) => void told(behaviour.connect?.(), callback),
    onRcptTo: (_, __, callback) => void told(behaviour.recipient?.(), callback),
    onData: async (stream, session, callback) => {
      const whole = await text(stream);
      const messageId = whole.match(/^message-id: (.*)$/im)?.[1]?.trim() ?? "";
      const mail = { messageId, to: session.envelope.rcptTo.map((one) => one.address).join(), text: unfolded(whole) };
      void told(
        (behaviour.data?.(mail) ?? Promise.resolve()).then(() => void accepted.push(mail)),
        callback,
      );
    },
    ...options,
  });
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("The SMTP server has no port.");
  const settings = (more: Partial<SmtpSettings> = {}): SmtpSettings => ({
    ...{ host: "localhost", port: address.port, tls: "none", login: null, from: "Portaal <portaal@example.org>" },
    ...more,
  });
  /** Breaks off all that is connected, as a server does that falls over. */
  const drop = () => {
    for (const connection of server.connections) connection._socket.destroy();
  };
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { accepted, behaviour, settings, drop, stop };
}

/** An answer of a server: a code, and words. */
export function answer(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

/** Quoted-printable without its soft line ends. */
function unfolded(message: string): string {
  return message.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=");
}
