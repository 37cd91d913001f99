import "server-only";
import { headers } from "next/headers";
import { type SentText, sentHeader } from "@/core/sent-text";

/** What the browser sent by itself to get this page, or null where it sent nothing. */
export async function sentText(): Promise<SentText | null> {
  const header = (await headers()).get(sentHeader);
  return header === null ? null : JSON.parse(decodeURIComponent(header));
}
