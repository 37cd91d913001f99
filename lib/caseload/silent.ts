const silentDays = 14;

/** Whether nothing happened in a case for so many days that somebody must see it: two weeks. */
export function isSilent(days: number): boolean {
  return days >= silentDays;
}
