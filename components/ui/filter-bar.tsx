import { Button, ButtonLink } from "./button";

/** One thing to filter by; its first choice is the one that filters nothing. */
export type Filter = { name: string; label: string; value: string; choices: { value: string; label: string }[] };

type FilterBarProps = {
  /** Name of the form for a screen reader. */
  label: string;
  /** Words to look for. */
  search?: { name: string; label: string; value: string };
  filters: Filter[];
  submit: string;
  /** Back to all of it; given only while something is filtered. */
  clear?: { href: string; label: string };
  /** What else stands in the address and must stay there, such as the chosen tab. */
  keep?: Record<string, string>;
};

/** Search and filters as a plain form: the choice goes into the address, and it works without script. */
export function FilterBar({ label, search, filters, submit, clear, keep = {} }: FilterBarProps) {
  return (
    <form method="get" aria-label={label} data-print="no" className="mb-4 flex flex-wrap items-end gap-3">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {search && (
        <label className="grid min-w-64 gap-1 font-medium text-sm max-sm:w-full">
          {search.label}
          <input
            key={search.value}
            type="search"
            dir="auto"
            name={search.name}
            defaultValue={search.value}
            maxLength={100}
            autoComplete="off"
            className="control"
          />
        </label>
      )}
      {filters.map((filter) => (
        <label key={filter.name} className="grid min-w-40 gap-1 font-medium text-sm max-sm:w-full sm:max-w-72">
          {filter.label}
          {/* A new address means another choice; without the key the list would keep the one it was drawn with. */}
          <select key={filter.value} name={filter.name} defaultValue={filter.value} className="control control-select">
            {filter.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button type="submit" variant="secondary">
        {submit}
      </Button>
      {clear !== undefined && (
        <ButtonLink href={clear.href} variant="quiet">
          {clear.label}
        </ButtonLink>
      )}
    </form>
  );
}
