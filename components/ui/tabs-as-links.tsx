import Link from "next/link";

/** One view of a list, and how much is in it. */
export type Tab = { href: string; label: string; count?: number; current?: boolean };

/** Views of one list as links, so that each has an address. */
export function TabsAsLinks({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="mb-5 border-line sm:border-b">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 lg:text-sm">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center gap-2 border-transparent border-b-3 text-muted hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <span>{tab.label} </span>
              {tab.count !== undefined && (
                <span className="rounded-full bg-sunk px-2 text-ink text-sm tabular">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
