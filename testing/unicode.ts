/** Every character of Unicode that is of a kind, of the planes in which anything stands, as this version of Node knows it. */
export function charactersOf(kind: RegExp): string[] {
  const found: string[] = [];
  for (const [from, to] of [
    [0, 0xd7ff],
    [0xe000, 0x1ffff],
    [0xe0000, 0xe0fff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const sign = String.fromCodePoint(code);
      if (kind.test(sign)) found.push(sign);
    }
  }
  return found;
}
