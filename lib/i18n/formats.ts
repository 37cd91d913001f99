import type { Formats } from "next-intl";

const day = { day: "numeric", month: "long", year: "numeric" } as const;

/** How days and moments are written, everywhere: `2 december 2024`, `2 December 2024`. A clock has 24 hours. */
export const formats = {
  dateTime: {
    day,
    /** As one would say it, beside a field: `maandag 2 december 2024`. */
    spoken: { weekday: "long", ...day },
    moment: { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    /** Where days stand under each other: `2 dec 2024`. */
    shortDay: { ...day, month: "short" },
    /** In a list of moments: `2 dec 2024, 10:31`. */
    shortMoment: { ...day, month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    /** Of today. */
    time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    /** Of one of the last days, where the year goes without saying. */
    dayOfYear: { day: "numeric", month: "long" },
  },
} as const satisfies Formats;
