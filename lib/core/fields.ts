import { z } from "zod";

/** Shapes of form fields: what a field sends is text, and an empty one means that nothing is known. Messages are keys of `errors`. */

const length = (text: string) => [...text].length;

const typed = z
  .string({ error: "required" })
  .trim()
  // A form without script sends CRLF; a line ends in LF here.
  .overwrite((text) => text.replaceAll("\r\n", "\n"))
  .refine((text) => !text.includes("\u0000"), { error: "invalid" });

/** A text that must be there, of at most so many characters. */
export const text = (most: number) =>
  typed.min(1, { error: "required" }).refine((value) => length(value) <= most, { error: "tooLong" });

const orNull = (value: string) => (value === "" ? null : value);

/** A text that may be left empty: null then. */
export const optionalText = (most: number) =>
  typed.refine((value) => length(value) <= most, { error: "tooLong" }).transform(orNull);

/** One of a list of codes. */
export const choice = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.enum(codes, { error: "invalidChoice" });

const isDay = (value: string) => z.iso.date().safeParse(value).success && value >= "1900-01-01";

/** A calendar day, `YYYY-MM-DD`. */
export const day = () =>
  typed.min(1, { error: "required" }).refine((value) => !value || isDay(value), { error: "invalidDate" });

/** A calendar day that may be left empty: null then. */
export const optionalDay = () =>
  typed.refine((value) => value === "" || isDay(value), { error: "invalidDate" }).transform(orNull);

/** What a clock on the wall shows, `YYYY-MM-DDThh:mm`. */
export const wallMoment = () =>
  typed
    .min(1, { error: "required" })
    .refine(
      (value) =>
        !value || (/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value) && isDay(value.slice(0, 10))),
      {
        error: "invalidMoment",
      },
    );

/** A box that is ticked or not: a form sends nothing where it is not. */
export const flag = () =>
  z
    .literal(["on", "", true, false], { error: "invalidChoice" })
    .optional()
    .transform((value) => value === "on" || value === true);

/** The key that a form gives to what it creates. */
export const formKey = () => z.uuid({ error: "invalid" });
