import type { Broken } from "@/core/errors";

/** What was typed, as nested strings, lists and objects: exactly what the fields of a form show. */
export type FormValues = { [name: string]: FormValue };
export type FormValue = string | FormValue[] | FormValues;

/** What an action answers to a form that it could not carry out: what is wrong, and all that was typed. */
export type FormState = {
  errors: Broken[];
  values: FormValues | null;
  attempt: number;
  /** Fields show `values` from now on, of which some were changed by somebody else. */
  renewed?: boolean;
  /** Who opened the form, as it was sent, so that it is sent like that again; and who is signed in, where that is somebody else. */
  openedBy?: string;
  signedIn?: string;
};

/** A form that nobody has sent yet. */
export const notSentYet: FormState = { errors: [], values: null, attempt: 0 };

/** The action behind a form; works as `useActionState`'s action, with or without script. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;
