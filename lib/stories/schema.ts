import { z } from "zod";
import { formKey, line, optionalText, says } from "@/core/fields";

/** A link of a public page: over https, to a host with a name, without a name or password for it. */
const publicAddress = line(500).refine((address) => address === "" || isPublicAddress(address), {
  ...says("invalidAddress"),
});

/** The form with which a story is linked to a year. */
export const storyInput = z.strictObject({
  key: formKey(),
  year: z.coerce.number().int(),
  title: line(120),
  quote: optionalText(300),
  address: publicAddress,
});

export const storyIdInput = z.strictObject({ storyId: z.uuid() });

/** A story linked to a year. */
export type Story = { id: string; year: number; title: string; quote: string | null; address: string };

const hostWithName = /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/;

function isPublicAddress(address: string): boolean {
  const url = /^https:\/\//i.test(address) ? URL.parse(address) : null;
  return url !== null && hostWithName.test(url.hostname) && url.username === "" && url.password === "";
}
