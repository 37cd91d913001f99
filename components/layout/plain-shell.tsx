import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { Brand } from "./brand";

type PlainShellProps = {
  brand: string;
  title: string;
  description?: ReactNode;
  /** Words of the skip link. */
  skip: string;
  language?: ReactNode;
  children: ReactNode;
};

/** The frame of pages for which nobody has to sign in: the brand, one sheet, and nothing beside it. */
export function PlainShell({ brand, title, description, skip, language, children }: PlainShellProps) {
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-6 px-4 py-8 sm:py-16">
      <SkipLink target="content" label={skip} />
      <header className="flex flex-wrap items-center justify-between gap-4">
        <Brand label={brand} />
        {language}
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="rounded-card border border-line bg-card px-5 py-7 shadow-card focus:outline-none sm:px-8 sm:py-8"
      >
        <h1 className="font-bold text-2xl">{title}</h1>
        {description !== undefined && <div className="mt-2 text-muted">{description}</div>}
        <div className="mt-6">{children}</div>
      </main>
    </div>
  );
}
