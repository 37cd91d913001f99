/** What a request may be. A whole registration with twenty parties and everything filled in to its limit is 0.5 MB. */
export const limits = {
  /** Bytes of a body. */
  body: 1_000_000,
  /** Fields in a form: a registration with twenty parties has 400. */
  fields: 1_000,
  /** Signs in the name of a field. */
  name: 100,
  /** How deep the state of a form is nested: parties in values in a state. */
  depth: 6,
  /** Signs in an address. */
  address: 4_000,
  /** Names in the query of an address. */
  queryNames: 50,
  /** Bytes of all headers. */
  headers: 16_384,
  /** Milliseconds for the headers, between two pieces of a body, and for a whole request. */
  headersTime: 4_000,
  stallTime: 4_000,
  requestTime: 30_000,
} as const;
