import "server-only";

const underWay = new Map<string, Promise<Buffer>>();

/** What `make` makes, once for all who ask for it under the same name while it is being made. The name says who may see it. */
export function madeOnce(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const making = underWay.get(name);
  if (making) return making;
  const made = make().finally(() => underWay.delete(name));
  underWay.set(name, made);
  return made;
}
