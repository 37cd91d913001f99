"use client";

import { useRouter } from "next/navigation";
import { type RefObject, use, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { z } from "zod";
import { tellCounted } from "@/components/layout/live-count";
import { formValues } from "@/core/form-data";
import type { FormValues } from "@/core/form-state";
import type { DraftThere } from "@/lib/drafts/schema";
import { DraftContext, type DraftOfPage } from "./draft-context";
import { DraftKeeper, type DraftStatus } from "./draft-keeper";
import { latestSeen, rememberSeen } from "./draft-seen";
import { isTypedIn } from "./is-typed-in";
import { sendDraft } from "./send-draft";

type Options = {
  form: RefObject<HTMLFormElement | null>;
  schema: z.ZodType;
  /** Whether the form began with what was sent, which is kept nowhere. */
  cameBack: boolean;
  openedBy: string | null;
  /** Shows other values in the fields. */
  show(values: FormValues | null): void;
};

/** Keeps the draft of a form, where its page says that it has one: what to say of it, and what can be done with it. */
export function useDraft({ form, schema, cameBack, openedBy, show }: Options) {
  const there = use(DraftContext);
  const router = useRouter();
  const [first] = useState(there);
  const [begun, setBegun] = useState(there);
  const [told, setTold] = useState<{ status: DraftStatus; isUnsaved: boolean }>({
    status: { is: "none" },
    isUnsaved: cameBack,
  });
  const [adopted, setAdopted] = useState<DraftThere | null>(null);
  const keeper = useRef<DraftKeeper | null>(null);
  const owner = openedBy?.split(" ")[0];

  const keep = useEffectEvent((element: HTMLFormElement, { address, ...known }: DraftOfPage, person: string) => {
    const own = new DraftKeeper(
      {
        ...{ address, openedBy: person, there: known, send: sendDraft },
        read: () => formValues(withoutAnswers(element), schema),
        tell(status, isUnsaved) {
          setTold({ status, isUnsaved });
          rememberSeen(person, address, keeper.current?.seen ?? 0);
        },
      },
      cameBack || isTypedIn(element),
    );
    // The router keeps pages to go back to: this one may be from before what is kept now.
    if (latestSeen(person, address) > known.seen) router.refresh();
    return own;
  });

  // What the page says later of the same draft is no other one.
  useEffect(() => {
    const element = form.current;
    if (!first || !owner || !element) return;
    const own = keep(element, first, owner);
    keeper.current = own;
    const note = () => own.note();
    const hide = () => document.visibilityState === "hidden" && own.save();
    const leave = () => own.leave();
    const typing = ["input", "change", "click", "focusin"];
    for (const each of typing) element.addEventListener(each, note);
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", leave);
    return () => {
      for (const each of typing) element.removeEventListener(each, note);
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", leave);
      own.leave();
      own.stop();
    };
  }, [first, owner, form]);

  function begin(draft: DraftThere) {
    if (there) setBegun({ ...there, ...draft });
    show(draft.draft?.values ?? null);
    setAdopted(draft);
  }

  // Once the fields show it.
  useEffect(() => {
    if (adopted) keeper.current?.takeOver(adopted);
  }, [adopted]);

  // The menu counts it, and is not drawn anew by what is kept here.
  const { is } = told.status;
  const hasEnded = told.status.is === "refused" && told.status.why === "ended";
  useEffect(() => {
    if (first && (is === "kept" || is === "other")) tellCounted(first.address, first.draft !== null, true);
    else if (first && hasEnded) tellCounted(first.address, first.draft !== null, false);
  }, [first, is, hasEnded]);

  // A page that is drawn anew brings what was written elsewhere, for as long as nobody has typed here.
  useEffect(() => {
    const own = keeper.current;
    if (there && own && there.seen > own.seen && own.isUntouched) begin(there);
  });

  return {
    /** What the form began with, if it has a draft. */
    begun,
    ...told,
    /** Whether all that was typed is kept, so that leaving loses nothing. */
    isSafe: there !== null && !told.isUnsaved && told.status.is === "kept",
    /** The draft that the form is, to go with what is sent. */
    current: () => keeper.current?.draft ?? null,
    stop: () => keeper.current?.stop(),
    resume: () => keeper.current?.resume(),
    keepHere: () => keeper.current?.keepHere(),
    /** Shows the other draft, and goes on with that. */
    takeOther() {
      if (told.status.is !== "other" || !keeper.current) return;
      const { values, savedAt } = told.status.draft;
      begin({ seen: keeper.current.seen, draft: { values, savedAt, begunAt: savedAt, page: "" } });
    },
    discard: () =>
      keeper.current?.discard(() => {
        if (first) tellCounted(first.address, first.draft !== null, false);
        flushSync(() => {
          if (there) setBegun({ ...there, draft: null });
          show(null);
        });
      }),
  };
}

/** The draft of a form, for what shows it. */
export type FormDraft = ReturnType<typeof useDraft>;

/** What stands in a form but for what the server answered to it (hidden-field.tsx). */
function withoutAnswers(element: HTMLFormElement): FormData {
  const data = new FormData(element);
  for (const answer of element.querySelectorAll<HTMLInputElement>("input[data-answer]")) data.delete(answer.name);
  return data;
}
