import type { Page } from "@playwright/test";

/** What a page cuts off at its side: each element that hides a part of what stands in it, by how many pixels. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")].flatMap((element) => {
      const { overflowX, display } = getComputedStyle(element);
      const hides = (overflowX === "hidden" || overflowX === "clip") && display !== "inline";
      const much = element.scrollWidth - element.clientWidth;
      // What only a screen reader is told is one pixel wide.
      if (!hides || element.clientWidth <= 1 || much <= 1) return [];
      return [`<${element.tagName.toLowerCase()} class="${element.className}"> hides ${much} pixels`];
    }),
  );
}
