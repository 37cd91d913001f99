"use client";

import { usePathname, useSearchParams } from "next/navigation";

/**
 * The address of the page, to go along with a form of the frame. The frame is drawn once and then stays while one goes from
 * page to page, so the browser keeps the address; without script every page is drawn anew.
 */
export function AddressField({ name }: { name: string }) {
  const pathname = usePathname();
  // As the addresses of links are written: a space as %20.
  const search = useSearchParams().toString().replaceAll("+", "%20").replaceAll("*", "%2A");
  return <input type="hidden" name={name} value={search ? `${pathname}?${search}` : pathname} />;
}
