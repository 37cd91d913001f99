import { z } from "zod";
import { text } from "@/lib/core/fields";

const email = () => text(254).pipe(z.email({ error: "invalidEmail" }));

export const signInInput = z.strictObject({
  email: text(254),
  password: z.string({ error: "required" }).min(1, { error: "required" }).max(128, { error: "tooLong" }),
});

/** The form of the sign-in page: with the address to go on to. */
export const signInForm = signInInput.extend({ to: z.string() });

export const forgottenPasswordInput = z.strictObject({ email: email() });

/** Long rather than complicated: 12 to 128 characters, of any kind (OWASP ASVS 5.0, 6.2). Spaces at the ends count. */
export const newPasswordInput = z
  .strictObject({
    token: z.string(),
    password: z.string({ error: "required" }).min(12, { error: "passwordTooShort" }).max(128, { error: "tooLong" }),
    repeated: z.string({ error: "required" }),
  })
  .refine((input) => input.password === input.repeated, { error: "passwordsDiffer", path: ["repeated"] });
