"use client";

import Link from "next/link";
import { type ReactNode, useEffect, useState } from "react";
import { asLastSeen } from "@/components/layout/visited";

/** Where one came from: a list as one left it, with its filter and page. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  const [address, setAddress] = useState(href);
  useEffect(() => setAddress(asLastSeen(href)), [href]);
  return (
    <Link
      href={address}
      prefetch={false}
      className="inline-block py-1 text-muted underline underline-offset-4 hover:text-ink"
    >
      {children}
    </Link>
  );
}
