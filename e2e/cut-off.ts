import type { Page } from "@playwright/test";

/**
 * The texts of a page that cannot be read whole: what is outside the window, outside an element that hides what does not fit, or
 * outside the box that it stands in, over what is beside it. What scrolls by itself can be read; inside fields the browser scrolls.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    const isForEarsAlone = (element: Element) => element.closest(".sr-only:not(:focus)") !== null;
    const measures = new Map<Element, { overflowX: string; overflowY: string; display: string; box: DOMRect }>();
    const measured = (element: Element) => {
      const known = measures.get(element);
      if (known) return known;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const made = { overflowX, overflowY, display, box: element.getBoundingClientRect() };
      measures.set(element, made);
      return made;
    };
    /** In what a rectangle cannot be seen whole. */
    const outside = (rect: DOMRect, from: Element): string | null => {
      let [isOwnBox, stuckOut]: [boolean, string | null] = [true, null];
      for (let element: Element | null = from; element; element = element.parentElement) {
        const { overflowX, overflowY, display, box } = measured(element);
        if (display === "inline" || display === "contents") continue;
        const beside = rect.right > box.right + slack || rect.left < box.left - slack;
        const below = rect.bottom > box.bottom + slack || rect.top < box.top - slack;
        if (overflowX === "auto" || overflowX === "scroll") return null;
        const hidden = (overflowX !== "visible" && beside) || (overflowY !== "visible" && below);
        const where = `<${element.localName} class="${element.className}">`;
        if (hidden) return where;
        if (isOwnBox && beside) stuckOut = where;
        isOwnBox = false;
        if (overflowY === "auto" || overflowY === "scroll") return stuckOut;
      }
      if (stuckOut) return stuckOut;
      return rect.right > document.documentElement.clientWidth + slack || rect.left < -slack ? "the window" : null;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.nodeValue?.trim() || isForEarsAlone(parent)) continue;
      range.selectNodeContents(text);
      const rect = range.getBoundingClientRect();
      const where = rect.width > 0 && outside(rect, parent);
      if (where) found.push(`“${text.nodeValue.slice(0, 30)}” in ${where}`);
    }
    return found;
  });
}
