import Link from "next/link";
import type { Tone } from "./badge";

/** One view of a list. Only a count that needs attention now has the tone for it. */
export type Tab = {
  href: string;
  label: string;
  count?: number;
  current?: boolean;
  tone?: Extract<Tone, "neutral" | "attention">;
};

/** Views of one list as links, so that each has an address. */
export function TabsAsLinks({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="mb-5 border-line sm:border-b">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center gap-2 border-transparent border-b-3 text-muted hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <span>{tab.label} </span>
              {tab.count !== undefined && (
                <span
                  className={`rounded-full px-2 text-sm tabular ${tab.tone === "attention" ? "bg-attention-tint text-attention" : "bg-sunk text-ink"}`}
                >
                  {tab.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
