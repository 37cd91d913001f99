import { z } from "zod";
import { today } from "@/core/clock";
import { searchKey } from "@/core/compare";
import { isDay } from "@/core/dates";
import { plainDigits } from "@/core/digits";
import { firstDay, readDay, readTime } from "@/core/read-day";
import { cleanLine, cleanText } from "@/core/text";
import type { Rule } from "@/core/words/rules";

/** Shapes of form fields: what a field sends is text, and an empty one means that nothing is known. */

/** What a schema says of what does not hold: a rule, which has its sentence in every language. */
export const says = (rule: Rule) => ({ error: rule });

const length = (text: string) => [...text].length;

const typed = z.string(says("required")).refine((value) => !value.includes("\u0000"), says("invalid"));
const typedText = typed.overwrite(cleanText);
const typedLine = typed.overwrite(cleanLine);

const needed = (field: typeof typed, most: number) =>
  field.min(1, says("required")).refine((value) => length(value) <= most, says("tooLong"));

const allowed = (field: typeof typed, most: number) =>
  field.refine((value) => length(value) <= most, says("tooLong")).transform(orNull);

const orNull = (value: string) => (value === "" ? null : value);

/** A text that must be there for somebody to see, of at most so many characters. */
export const text = (most: number) => needed(typedText, most);

/** A text that may be left empty: null then. */
export const optionalText = (most: number) => allowed(typedText, most);

/** A text of one line that must be there for somebody to see: a name, a title. */
export const line = (most: number) => needed(typedLine, most);

/** A text of one line that may be left empty: null then. */
export const optionalLine = (most: number) => allowed(typedLine, most);

/** One of a list of codes. */
export const choice = <const Codes extends readonly string[]>(codes: Codes) => z.enum(codes, says("invalidChoice"));

/** One of a list of codes, or none: null then. */
export const optionalChoice = <const Codes extends readonly string[]>(codes: Codes) =>
  z.union([z.literal("").transform(() => null), z.enum(codes)], says("invalidChoice")).prefault("");

/** Some of a list of codes, each ticked or not, in the order of the list. */
export const someOf = <const Code extends string>(codes: readonly Code[]) =>
  z
    .partialRecord(z.enum(codes), z.literal("on"))
    .default({})
    .transform((ticked) => codes.filter((code) => ticked[code]));

/** The key of something that there may be, or none: null then. */
export const optionalKey = () => z.union([z.literal("").transform(() => null), z.uuid()], says("invalid")).prefault("");

/** A day as it was typed becomes one of ISO 8601; what can't be read stays, to be said. */
const typedDay = (birth = false) => typedLine.overwrite((value) => readDay(value, { today: today(), birth }) ?? value);

const isEmptyOrDay = (value: string) => value === "" || (isDay(value) && value >= firstDay);

/** A calendar day that must be there, `YYYY-MM-DD` however it is typed. */
export const day = () => typedDay().min(1, says("required")).refine(isEmptyOrDay, says("invalidDate"));

/** A calendar day that may be left empty: null then. */
export const optionalDay = () => typedDay().refine(isEmptyOrDay, says("invalidDate")).transform(orNull);

/** The same of a birth, which lies behind us. */
export const optionalBirthDay = () => typedDay(true).refine(isEmptyOrDay, says("invalidDate")).transform(orNull);

const time = () =>
  typedLine
    .overwrite((value) => readTime(value) ?? value)
    .min(1, says("required"))
    .refine((value) => value === "" || readTime(value) !== null, says("invalidTime"));

/** A time of day, `hh:mm`, that may be left empty: null then. */
export const optionalTime = () =>
  typedLine
    .overwrite((value) => readTime(value) ?? value)
    .refine((value) => value === "" || readTime(value) !== null, says("invalidTime"))
    .transform(orNull);

const dayAndTime = /^(.*\d)(?:t|,? )(\d{1,2}[:.]\d{2})(?::\d{2})?$/;

/** What was sent as a day and a time; one text that holds both, as `2021-03-06T10:10` or `6-3-2021 10.10`, is taken apart. */
function apart(sent: unknown): unknown {
  const parts = typeof sent === "object" && sent !== null ? { day: "", time: "", ...sent } : { day: sent, time: "" };
  const [, day, time] = (typeof parts.day === "string" && dayAndTime.exec(searchKey(parts.day))) || [];
  return day ? { day, time } : parts;
}

/** What a clock on the wall showed, `YYYY-MM-DDThh:mm`: typed as a `day` and a `time`, or both in one text. */
export const wallMoment = () =>
  z.preprocess(apart, z.object({ day: day(), time: time() })).transform(({ day, time }) => `${day}T${time}`);

const nothingTyped = z.strictObject({ day: z.literal("").optional(), time: z.literal("").optional() });

/** The same where it may be left empty: null then. */
export const optionalWallMoment = () =>
  z.preprocess((sent) => (!sent || nothingTyped.safeParse(sent).success ? null : sent), wallMoment().nullable());

/** How long something lasted, in minutes up to a day, as a number with or without its unit: null where it is left empty. */
export const optionalMinutes = () =>
  typedLine
    .overwrite((value) => plainDigits(value).replace(/ ?min(\.|ut[a-z]*)?$/i, ""))
    .refine((value) => /^$|^0*(?:[1-9]\d{0,2}|1[0-3]\d\d|14[0-3]\d|1440)$/.test(value), says("invalidMinutes"))
    .transform((value) => (value === "" ? null : Number(value)));

/** A whole number from 1 to `most`, chosen from a list; null where nothing is. */
export const optionalNumber = (most: number) =>
  z
    .union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(most)], says("invalidChoice"))
    .prefault("");

/** A box that is ticked or not: a form sends nothing where it is not. */
export const flag = () =>
  z
    .literal(["on", "", true, false], says("invalidChoice"))
    .optional()
    .transform((value) => value === "on" || value === true);

/** The key that a form gives to what it creates. */
export const formKey = () => z.uuid(says("invalid"));

/**
 * The `when` of a rule between fields: it looks also where one of them is wrong, so that all that is wrong is said at once. Its
 * rule must then take what was typed as it is.
 */
export const asFarAsTyped = () => true;
