import { z } from "zod";
import { says, text } from "@/core/fields";

const email = () => text(254).pipe(z.email(says("invalidEmail")));

/** A password that is there already: whatever it is. */
export const present = () => z.string(says("required")).min(1, says("required")).max(128, says("tooLong"));

export const signInInput = z.strictObject({ email: text(254), password: present() });

/** The form of the sign-in page: with the address to go on to. */
export const signInForm = signInInput.extend({ to: z.string() });

export const forgottenPasswordInput = z.strictObject({ email: email() });

/**
 * The fields of a new password: long rather than complicated, 12 to 128 characters, of any kind (OWASP ASVS 5.0, 6.2). Spaces at
 * the ends count. Whether it is easy to guess is for the server to say.
 */
export const newPassword = () => ({
  password: z.string(says("required")).min(12, says("passwordTooShort")).max(128, says("tooLong")),
  repeated: z.string(says("required")),
});

export const sameTwice = (input: { password: string; repeated: string }) => input.password === input.repeated;
export const twiceTheSame = { ...says("passwordsDiffer"), path: ["repeated"] };

export const newPasswordInput = z.strictObject({ token: z.string(), ...newPassword() }).refine(sameTwice, twiceTheSame);
