/** The mark: two halves of one circle, each in the colour of a side, within a ring that holds them. */
function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8 shrink-0">
      <circle cx="16" cy="16" r="15" className="fill-card stroke-line" strokeWidth="1.5" />
      <path d="M16 8.5a7.5 7.5 0 0 0 0 15z" className="fill-responsible" />
      <path d="M16 8.5a7.5 7.5 0 0 1 0 15z" className="fill-harmed" />
    </svg>
  );
}

/** The mark and the name of the portal. */
export function Brand({ label }: { label: string }) {
  return (
    <span className="inline-flex items-center gap-2 font-bold text-ink text-lg">
      <BrandMark />
      {label}
    </span>
  );
}
