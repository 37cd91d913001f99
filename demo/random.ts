/** Chance that comes out the same each time (mulberry32), so that every demo organisation is the same one. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    // Seeds that follow each other would begin alike.
    this.#state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number between two, both possible. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.between(0, list.length - 1)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }

  /** True in so many of a hundred. */
  percent(share: number): boolean {
    return this.next() * 100 < share;
  }

  /** One of these, each as often as its weight says. */
  weighted<Code extends string>(weights: Readonly<Record<Code, number>>): Code {
    const codes = Object.keys(weights) as Code[];
    let left = this.next() * codes.reduce((sum, code) => sum + weights[code], 0);
    const drawn = codes.find((code) => {
      left -= weights[code];
      return left < 0;
    });
    return drawn ?? this.pick(codes);
  }
}
