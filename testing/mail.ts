import { sendDue } from "@/lib/mail/send";
import type { OutgoingMail } from "@/lib/mail/transport";

/** The address of the portal in the links of mails that tests send. */
const portal = "https://portal.example.org";

/** Sends what waits, as the sender would, and returns the mails instead of handing them to a server. */
export async function takeMail(): Promise<OutgoingMail[]> {
  const taken: OutgoingMail[] = [];
  const transport = {
    name: "a test",
    deliver: async (mail: OutgoingMail) => {
      taken.push(mail);
      return undefined;
    },
  };
  while ((await sendDue({ transport, portal, stopped: new AbortController().signal })) > 0);
  return taken;
}

/** The token of the link in a mail. Throws where there is none. */
export function tokenIn(text: string): string {
  const token = text.match(/\/set-password\/([\w-]{43})(?![\w-])/)?.[1];
  if (!token) throw new Error("There is no link in the mail.");
  return token;
}
