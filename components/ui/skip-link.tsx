/** The first thing that the tab key finds: past the navigation, to what the page is about. */
export function SkipLink({ target, label }: { target: string; label: string }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only z-50 rounded-control bg-card px-4 py-3 font-semibold text-ink underline shadow-raised focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:px-4 focus:py-3"
    >
      {label}
    </a>
  );
}
