"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";

/** Puts the focus on what an address points at, as a browser does that loads a page; the router only scrolls there. */
export function FocusAtHash() {
  const path = usePathname();
  const search = useSearchParams();
  useEffect(() => {
    // Whatever of the two changes, another page is there.
    const place = path && search && window.location.hash.slice(1);
    if (place) document.getElementById(place)?.focus();
  }, [path, search]);
  return null;
}
