import { z } from "zod";
import { formKey, optionalText, text } from "@/lib/core/fields";

/** A link of a public page: over https, to a host with a name, without a name or password for it. */
const publicAddress = text(500).refine((address) => address === "" || isPublicAddress(address), {
  error: "invalidAddress",
});

/** The form with which a story is linked to a year. */
export const storyInput = z.object({
  key: formKey(),
  year: z.coerce.number().int(),
  title: text(120),
  quote: optionalText(300),
  address: publicAddress,
});

export const storyIdInput = z.object({ storyId: z.uuid() });

/** A story linked to a year. */
export type Story = { id: string; year: number; title: string; quote: string | null; address: string };

function isPublicAddress(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === "https:" && url.hostname.includes(".") && url.username === "" && url.password === "";
}
