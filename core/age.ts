/** How many years somebody is on a day: a year more from their birthday on, who was born on 29 February in another year on 1 March. */
export function ageOn(birthOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return on.slice(5) < birthOn.slice(5) ? years - 1 : years;
}

/** Whether somebody is a minor on a day: not from their eighteenth birthday on. Of whom no birthday is known nobody is asked. */
export function isMinor(birthOn: string | null, on: string): boolean {
  return birthOn !== null && ageOn(birthOn, on) < 18;
}

type Span = { fromOn?: string | null; untilOn: string | null };

/** Whether something that is so from a day until another is so on a day: on both of them too. */
export function isSoOn({ fromOn = null, untilOn }: Span, on: string): boolean {
  return (fromOn === null || fromOn <= on) && (untilOn === null || on <= untilOn);
}
