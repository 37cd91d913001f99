/**
 * With which filter and page somebody last saw a list, by its path: kept in the memory of this page alone, since words that were
 * searched for are often names; whoever signs in next on this browser finds nothing of it.
 */
let known: { person: string; queries: Map<string, string> } = { person: "", queries: new Map() };

/** Remembers the query under which a person sees a path. */
export function rememberVisit(person: string, path: string, query: string): void {
  if (known.person !== person) known = { person, queries: new Map() };
  known.queries.set(path, query);
}

/** A path with the query under which it was last seen, if it was. */
export function asLastSeen(path: string): string {
  const query = known.queries.get(path);
  return query ? `${path}?${query}` : path;
}
