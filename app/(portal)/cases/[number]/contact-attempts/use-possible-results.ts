"use client";

import { type ChangeEvent, useState } from "react";
import { useFormContent } from "@/components/form/form-context";
import { type AttemptResult, attemptResults, channels, directions, resultsOf } from "@/core/words/contact-attempts";

/**
 * The results that fit what is chosen of channel and direction: all of them until both are chosen. What stood there before stays
 * among them, since history may be otherwise; without script nothing is left out, and the server says what does not fit.
 */
export function usePossibleResults() {
  const { values } = useFormContent();
  const [chosen, setChosen] = useState<{ channel?: string; direction?: string }>({});
  const channel = channels.find((one) => one === (chosen.channel ?? values.channel));
  const direction = directions.find((one) => one === (chosen.direction ?? values.direction));
  const isTouched = chosen.channel !== undefined || chosen.direction !== undefined;
  const fits = (result: AttemptResult) =>
    !isTouched ||
    !channel ||
    !direction ||
    result === values.result ||
    resultsOf({ channel, direction }).includes(result);
  const noteChoice = ({ target }: ChangeEvent<HTMLElement>) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    if (name === "channel" || name === "direction") setChosen((known) => ({ ...known, [name]: value }));
  };
  return { results: attemptResults.filter(fits), noteChoice };
}
