"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useChangeSince } from "./live-count";

/** One place in the navigation, and how many things wait there. */
export type NavigationItem = {
  href: string;
  label: string;
  count?: number;
  /** When it was counted, in milliseconds, where that changes while a page stays. */
  countedAt?: number;
  /** The start of the addresses that belong to it, where that is not its own. */
  section?: string;
};

/** A link of the navigation that knows whether it is where we are: on its own page, or on one below it. */
export function NavLink({ href, label, count, countedAt, section = href }: NavigationItem) {
  const pathname = usePathname();
  const change = useChangeSince(countedAt);
  const here = pathname === href;
  const below = href !== "/" && pathname.startsWith(`${section}/`);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : below ? "true" : undefined}
      className="flex min-h-11 items-center justify-between gap-3 rounded-control px-3 py-2 text-ink hover:bg-sunk aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-on-accent"
    >
      <span>{label} </span>
      {count !== undefined && <span className="font-medium text-sm tabular">{count + change}</span>}
    </Link>
  );
}
