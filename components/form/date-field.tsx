"use client";

import { type DateFieldProps, NativeDate } from "./native-date";

/** A day, as `2026-11-24`. */
export function DateField(props: DateFieldProps) {
  return <NativeDate {...props} type="date" />;
}
