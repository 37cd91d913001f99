import type { KeyboardEvent } from "react";

/**
 * Enter in a field goes on to the next one, as Tab does; at the last it goes to the button that sends. In a text of more lines it
 * begins a line, and a button, a link and a list do what they always do.
 */
export function goOnAtEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget: form } = event;
  if (event.key !== "Enter" || event.nativeEvent.isComposing || event.defaultPrevented) return;
  if (!(target instanceof HTMLInputElement) || ["submit", "button", "reset", "file"].includes(target.type)) return;
  event.preventDefault();
  const stops = stopsOf(form, target);
  stops[stops.indexOf(target) + 1]?.focus();
}

const focusable = "input, select, textarea, button, a[href], summary";

/** Where Tab stops in a form, with where one is: of a group of choices only the one that Tab would go to. */
function stopsOf(form: HTMLFormElement, here: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(focusable)].filter(
    (stop) => stop === here || (isReachable(stop) && !isPassedBy(form, stop, here)),
  );
}

function isReachable(stop: HTMLElement): boolean {
  const isOff = "disabled" in stop && stop.disabled === true;
  return !isOff && stop.tabIndex >= 0 && stop.checkVisibility();
}

function isPassedBy(form: HTMLFormElement, stop: HTMLElement, here: HTMLElement): boolean {
  if (!(stop instanceof HTMLInputElement) || stop.type !== "radio") return false;
  if (here instanceof HTMLInputElement && here.type === "radio" && here.name === stop.name) return true;
  const group = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
    ({ name }) => name === stop.name,
  );
  return stop !== (group.find(({ checked }) => checked) ?? group[0]);
}
