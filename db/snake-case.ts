/** The name of a column in SQL, as the casing of drizzle writes it: `lastAttemptAt` is `last_attempt_at`. */
export function inSnakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
