"use client";

import { useEffect } from "react";

const channel = "herstelportaal.signed-out";

/** On the page that somebody who signs out comes to: tells the other pages of the portal in this browser. */
export function TellSignedOut() {
  useEffect(() => {
    const others = new BroadcastChannel(channel);
    others.postMessage("signed out");
    others.close();
  }, []);
  return null;
}

/** On every page of somebody who is signed in: leaves it when they sign out elsewhere, or when it comes back from the past. */
export function LeaveWhenSignedOut({ to }: { to: string }) {
  useEffect(() => {
    const leave = () => {
      // What was typed here cannot be sent any more, and must not hold the page back.
      window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
      document.body.hidden = true;
      window.location.replace(to);
    };
    const shownAgain = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    const others = new BroadcastChannel(channel);
    others.addEventListener("message", leave);
    window.addEventListener("pageshow", shownAgain);
    return () => {
      others.close();
      window.removeEventListener("pageshow", shownAgain);
    };
  }, [to]);
  return null;
}
