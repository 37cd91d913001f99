"use client";

import { type RefObject, useEffect } from "react";

/**
 * Asks before somebody leaves a form with something in it: by the browser's own question where the page is left, and with
 * `question` where the portal itself goes on: at a link, at the button of another form, and at the browser's Back.
 */
export function useUnsavedWarning(active: boolean, question: string, form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    if (!active) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    const ask = (event: Event) => {
      if (window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onClick = (event: MouseEvent) => leavesPage(event) && ask(event);
    const onSubmit = (event: SubmitEvent) => event.target !== form.current && isSentByScript(event) && ask(event);
    const onNavigate = (event: NavigateEvent) => goesBackInApp(event) && ask(event);
    window.addEventListener("beforeunload", onLeave);
    // In the capture phase: the router and React listen too, and would be gone before the question.
    document.addEventListener("click", onClick, true);
    document.addEventListener("submit", onSubmit, true);
    // Not every browser has it; without it Back goes without a question.
    window.navigation?.addEventListener("navigate", onNavigate);
    return () => {
      window.removeEventListener("beforeunload", onLeave);
      document.removeEventListener("click", onClick, true);
      document.removeEventListener("submit", onSubmit, true);
      window.navigation?.removeEventListener("navigate", onNavigate);
    };
  }, [active, question, form]);
}

/** Whether a click follows a link that the router answers without a page load (others ask through `beforeunload`). */
function leavesPage(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.target === "_blank" || link.hasAttribute("download")) return false;
  if (link.origin !== window.location.origin) return false;
  return link.pathname !== window.location.pathname || link.search !== window.location.search;
}

/** Whether React sends a form; one that says `get` is the browser's, which asks through `beforeunload`. */
function isSentByScript({ target }: SubmitEvent): boolean {
  return target instanceof HTMLFormElement && target.getAttribute("method") !== "get";
}

/** Whether Back or Forward goes to another address without a page load. */
function goesBackInApp({ navigationType, destination, cancelable, hashChange }: NavigateEvent): boolean {
  return navigationType === "traverse" && destination.sameDocument && cancelable && !hashChange;
}
