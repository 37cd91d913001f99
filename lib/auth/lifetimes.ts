/** A session lasts 12 hours at most, and 30 minutes without a request (`auth.enter`). */
export const sessionHours = 12;

/** A browser that nobody signs in from is known for so many days; no cookie lasts longer. */
export const deviceDays = 400;
