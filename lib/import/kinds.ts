/** What is wrong with a cell, of one and of many, as the summary of faults says it. */
export type Kind = readonly [one: string, many: string];

/** A sentence about one cell, and the kind that it is of. */
export type Wrong = { fault: string; kind: Kind };

export const kinds = {
  empty: ["is empty", "are empty"],
  long: ["is too long", "are too long"],
  code: ["is not one of the codes", "are none of the codes"],
  yesNo: ["is not yes or no", "are not yes or no"],
  date: ["is not a date", "are not dates"],
  moment: ["is not a moment", "are not moments"],
  future: ["lies in the future", "lie in the future"],
  email: ["is not an e-mail address", "are not e-mail addresses"],
  phone: ["is not a telephone number", "are not telephone numbers"],
  postcode: ["is not a postcode", "are not postcodes"],
  country: ["is not a country code", "are not country codes"],
  language: ["is not a language tag", "are not language tags"],
  coding: ["is not UTF-8", "are not UTF-8"],
  nul: ["has a NUL", "have a NUL"],
  fields: ["has another number of fields than the header", "have another number of fields than the header"],
  quotes: ["has faulty quotes", "have faulty quotes"],
  order: ["lies before or after what it must not", "lie before or after what they must not"],
  mustBeEmpty: ["must be empty", "must be empty"],
  otherSide: ["is a role of the other side", "are roles of the other side"],
  repeated: ["is there already", "are there already"],
  unknown: ["is not known", "are not known"],
  moved: ["belongs to something else", "belong to something else"],
  contradicts: ["contradicts another row", "contradict other rows"],
  changed: ["was changed in the portal", "were changed in the portal"],
} as const satisfies Record<string, Kind>;

/** What is wrong with a cell, in words that follow the cell's text. */
export const wrong = (kind: Kind, fault = kind[0]): Wrong => ({ fault, kind });
