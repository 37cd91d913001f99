import type { FormValue, FormValues } from "@/core/form-state";
import { findLabels } from "./find-labels";

/** A field that two drafts fill in differently: what it is called, and what stands in it here and there, in words. */
export type DifferingField = { label: string; here: string; there: string };

/** Those of a form, in its order; what goes along unseen is none of them. */
export function differingFields(form: HTMLFormElement, here: FormValues, there: FormValues): DifferingField[] {
  const [ours, theirs] = [flat(here), flat(there)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const labels = findLabels(form, names);
  return names.flatMap((name) => {
    const [one = "", other = ""] = [ours.get(name), theirs.get(name)];
    if (one === other || isHidden(form, name)) return [];
    const label = labels.get(name)?.label ?? "";
    return [{ label, here: inWords(form, name, one), there: inWords(form, name, other) }];
  });
}

function flat(values: FormValue, name = ""): Map<string, string> {
  if (typeof values === "string") return new Map([[name, values]]);
  const inner = Object.entries(values).flatMap(([part, value]) => [...flat(value, name ? `${name}.${part}` : part)]);
  return new Map(inner);
}

function controlsOf(form: HTMLFormElement, name: string): Element[] {
  return [...form.elements].filter((control) => control.getAttribute("name") === name);
}

function isHidden(form: HTMLFormElement, name: string): boolean {
  return controlsOf(form, name).some((control) => control instanceof HTMLInputElement && control.type === "hidden");
}

/** What a choice is called where it is offered; any other text as it is. */
function inWords(form: HTMLFormElement, name: string, value: string): string {
  for (const control of controlsOf(form, name)) {
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((one) => one.value === value);
      if (option && value !== "") return option.text;
    }
    const isChoice = control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
    if (isChoice && control.value === value) return control.closest("label")?.innerText.split("\n")[0] ?? value;
  }
  return value;
}
