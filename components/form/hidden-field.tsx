"use client";

import { useState } from "react";
import { useFormContent } from "./form-context";
import { textAt, valueAt } from "./value-at";

/**
 * A value that goes with the form unseen, such as the key by which a second sending is known. The page may be drawn
 * again while somebody types, with a new key; the form then keeps the one that it began with, unless the server's answer
 * to what was sent gives another. What a draft of an earlier build does not know is as the page has it. What is an answer of the
 * server to this very page (`isAnswer`) is no part of a draft: who comes back to it is asked again.
 */
export function HiddenField({ name, isAnswer }: { name: string; isAnswer?: boolean }) {
  const { values, defaults, keepsHidden } = useFormContent();
  const current = textAt(values, name) ?? valueAt(defaults, name);
  const [kept, setKept] = useState(current);
  if (!keepsHidden && kept !== current) setKept(current);
  return <input type="hidden" name={name} value={kept} data-answer={isAnswer} />;
}
