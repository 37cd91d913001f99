/** The words above a field, and and its place among the fields of the form. */
export type FoundLabel = { label: string; place: number };

/** Looks up what these fields of a form are called; a field within a group is named after both. */
export function findLabels(form: HTMLFormElement, names: string[]): ReadonlyMap<string, FoundLabel> {
  const found = new Map<string, FoundLabel>();
  form.querySelectorAll<HTMLElement>("[data-field]").forEach((field, place) => {
    const { field: name = "", label = "" } = field.dataset;
    if (!names.includes(name)) return;
    const group = field.parentElement?.closest("fieldset")?.querySelector("legend")?.textContent?.trim();
    found.set(name, { label: group ? `${group}, ${label}` : label, place });
  });
  return found;
}
