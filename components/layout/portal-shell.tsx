import Link from "next/link";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { Brand } from "./brand";
import { Menu } from "./menu";
import { type NavigationItem, NavLink } from "./nav-link";
import { type ShellUser, UserBlock } from "./user-block";

type PortalShellProps = {
  brand: string;
  navigation: NavigationItem[];
  user: ShellUser;
  /** Words of the frame itself: the skip link, the button of the menu, the name of the navigation. */
  words: { skip: string; menu: string; navigation: string };
  /** A link to one's own account. */
  account: ReactNode;
  /** A form with the button that signs out. */
  signOut: ReactNode;
  /** Where another language is chosen. */
  language?: ReactNode;
  children: ReactNode;
};

/** The frame around every page of somebody who has signed in: navigation at the left, on a phone in a menu on top. */
export function PortalShell({ brand, navigation, user, words, children, ...slots }: PortalShellProps) {
  const links = (
    <ul className="grid gap-1">
      {navigation.map((item) => (
        <li key={item.href}>
          <NavLink {...item} />
        </li>
      ))}
    </ul>
  );
  return (
    <div data-print="flat" className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SkipLink target="content" label={words.skip} />
      <header
        data-print="no"
        className="sticky top-0 z-30 flex flex-wrap items-center justify-between gap-2 border-line border-b bg-sidebar px-4 py-2 lg:hidden"
      >
        <Link href="/" className="rounded-control">
          <Brand label={brand} />
        </Link>
        <Menu label={words.menu}>
          <nav aria-label={words.navigation}>{links}</nav>
          <UserBlock user={user} {...slots} />
        </Menu>
      </header>
      <header data-print="no" className="hidden border-line border-r bg-sidebar lg:block">
        <div className="sticky top-0 flex h-dvh flex-col overflow-y-auto px-4 pt-6 pb-5">
          <Link href="/" className="mb-6 self-start rounded-control px-3">
            <Brand label={brand} />
          </Link>
          <nav aria-label={words.navigation} className="grow">
            {links}
          </nav>
          <UserBlock user={user} {...slots} />
        </div>
      </header>
      <div className="min-w-0">
        <main id="content" tabIndex={-1} className="mx-auto max-w-[84rem] px-4 py-7 focus:outline-none sm:px-8 lg:py-9">
          {children}
        </main>
      </div>
    </div>
  );
}
