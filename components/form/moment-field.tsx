"use client";

import { type DateFieldProps, NativeDate } from "./native-date";

/** A day and a time as `2026-11-24T10:31`, without a zone: what a clock on the wall showed. */
export function MomentField(props: DateFieldProps) {
  return <NativeDate {...props} type="datetime-local" />;
}
