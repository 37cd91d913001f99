import { join } from "node:path";
import { startSender } from "@/lib/mail/sender";
import { mailComplaints, smtpSettings } from "@/lib/mail/settings";
import { fileTransport, smtpTransport } from "@/lib/mail/transport";
import { dataDir } from "@/scripts/local/environment";

/**
 * Sends the portal's mail from this process, which has the login for it, and not from the web server: by SMTP where the
 * environment names a server, else to files. Says where it goes, and returns how to stop. Throws where a setting is not right.
 */
export function startMail(databaseUrl: string, portal: string): () => Promise<void> {
  const wrong = mailComplaints(process.env);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  process.env.PORTAL_MAIL_URL = databaseUrl;
  const smtp = smtpSettings(process.env);
  const transport = smtp ? smtpTransport(smtp) : fileTransport(join(dataDir, "mail"));
  console.log(
    smtp ? `Mail goes by SMTP to ${transport.name}.` : `Mail goes to files in ${transport.name} (no PORTAL_SMTP_HOST).`,
  );
  return startSender({ transport, portal });
}
