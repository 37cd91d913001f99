"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode, type SyntheticEvent, use, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type FieldValues, FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Button } from "@/components/ui/button";
import { formValues } from "@/core/form-data";
import type { FormAction, FormValues } from "@/core/form-state";
import { buildField, draftField, openedByField } from "@/core/sent-text";
import { alignedRows } from "./aligned-rows";
import { DraftChoice } from "./draft-choice";
import { DraftFound } from "./draft-found";
import { DraftStatusLine } from "./draft-status-line";
import { goOnAtEnter } from "./enter";
import { ErrorSummary } from "./error-summary";
import { FormContentContext } from "./form-context";
import { toFieldErrors } from "./form-errors";
import { OpenedByContext } from "./opened-by";
import { OtherPerson } from "./other-person";
import { postAnew, SentTextContext, stateFrom } from "./sent-text";
import { SubmitRow } from "./submit-row";
import { useDraft } from "./use-draft";
import { useSend } from "./use-send";
import { useTypedOnPaper } from "./use-typed-on-paper";
import { useUnsavedWarning } from "./use-unsaved-warning";

/** How a form checks, what it sends to, and what it says on its button. */
export type FormProps = {
  /** The same schema as the server's; what it says are rules. */
  schema: z.ZodType<unknown, FieldValues>;
  /** A server action, handed over as it is: wrapped in a function it would not work without script. */
  action: FormAction;
  /** What the fields show before anything was typed. */
  defaults?: FormValues;
  /** Words on the button that sends; or buttons of which each says something by being pressed, while nothing is on its way (`pending`). */
  submit: string | ((pending: boolean) => ReactNode);
  /** Beside the button: a link to go back, a second button, a remark. */
  aside?: ReactNode;
  /** Asks before leaving with something unsent; off for forms such as sign-in. */
  warnUnsaved?: boolean;
  /** Enter in a field sends: for signing in and the like. Else it goes on to the next field. */
  sendsAtEnter?: boolean;
  children: ReactNode;
};

const nothing: FormValues = {};

/** A form that checks itself in the browser, sends to a server action, works without script, and loses nothing typed. */
export function Form({
  schema,
  action,
  defaults = nothing,
  submit,
  warnUnsaved = true,
  sendsAtEnter = false,
  ...props
}: FormProps) {
  const t = useTranslations("forms");
  const id = `form${useId()}`;
  const element = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  // What a button says goes with what the fields do, while it is being sent.
  const pressed = useRef<HTMLElement>(null);
  const [first] = useState(stateFrom(use(SentTextContext), schema));
  const [touched, setTouched] = useState(first.values !== null);
  const [failures, setFailures] = useState(0);
  const [round, setRound] = useState(0);
  const { state, post, send, pending } = useSend(action, first, () => {
    // An action that ends well without sending us anywhere: the fields start anew.
    busy.current = false;
    setTouched(false);
    setRound((count) => count + 1);
  });

  const [renewedAt, setRenewedAt] = useState(0);
  if (state.renewed && state.attempt !== renewedAt) setRenewedAt(state.attempt);

  const form = useForm({
    // The page holds what was typed (see useField): it is read from the form at the moment of checking.
    resolver: (_, context, options) =>
      zodResolver(schema)(
        formValues(new FormData(element.current ?? undefined, pressed.current), schema),
        context,
        options,
      ),
    mode: "onSubmit",
    reValidateMode: "onChange",
    shouldFocusError: false,
    errors: useMemo(() => toFieldErrors(state.errors), [state.errors]),
  });
  const person = use(OpenedByContext);
  const openedBy = state.openedBy ?? person;
  const [chosen, setChosen] = useState<{ values: FormValues; attempt: number } | null>(null);
  const draft = useDraft({
    ...{ form: element, schema, openedBy, cameBack: first.values !== null },
    show(values) {
      setChosen({ values: values ? alignedRows(values, defaults) : defaults, attempt: state.attempt });
      setTouched(false);
      setRound((count) => count + 1);
      form.clearErrors();
    },
  });
  useTypedOnPaper(element);
  useUnsavedWarning(warnUnsaved && touched && !pending && !draft.isSafe, t("unsaved"), element);

  async function onSubmit(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
    event.preventDefault();
    // A second press before the first has been answered is no second message.
    if (busy.current) return;
    busy.current = true;
    const { submitter } = event.nativeEvent;
    const data = new FormData(event.currentTarget, submitter);
    pressed.current = submitter;
    let wrong = true;
    await form.handleSubmit(() => {
      wrong = false;
      setTouched(true);
      draft.stop();
      const current = draft.current();
      if (current) data.set(draftField, JSON.stringify(current));
      send(data, () => {
        busy.current = false;
        draft.resume();
      });
    })();
    pressed.current = null;
    if (!wrong) return;
    busy.current = false;
    setFailures((count) => count + 1);
  }

  /** The page is older than the portal: on to the new one, with what stands in the form. */
  function renew() {
    flushSync(() => setTouched(false));
    postAnew(new FormData(element.current ?? undefined));
  }

  const { errors } = form.formState;
  const isOutdated = state.errors.some(({ rule }) => rule === "outdated");
  const [atFirst] = useState(() => draft.begun?.draft && alignedRows(draft.begun.draft.values, defaults));
  const values = chosen?.attempt === state.attempt ? chosen.values : (state.values ?? atFirst ?? defaults);
  const keepsHidden = touched && state.values === null;
  const content = useMemo(
    () => ({ id, values, defaults, errors, keepsHidden }),
    [id, values, defaults, errors, keepsHidden],
  );
  return (
    <FormProvider {...form}>
      <FormContentContext value={content}>
        <form
          ref={element}
          action={post}
          onSubmit={onSubmit}
          onChange={() => setTouched(true)}
          onKeyDown={sendsAtEnter ? undefined : goOnAtEnter}
          noValidate
          className="group/form grid max-w-measure gap-5"
        >
          {/* Without script a browser sends at Enter by the first button that sends: this one sends to a dialog that is not there. */}
          {!sendsAtEnter && <button type="submit" formMethod="dialog" tabIndex={-1} hidden />}
          <input type="hidden" name={buildField} value={process.env.PORTAL_BUILD} />
          {openedBy !== null && <input type="hidden" name={openedByField} value={openedBy} />}
          <DraftFound draft={draft} openedBy={openedBy} />
          <ErrorSummary title={t("summaryTitle")} failure={failures + state.attempt} />
          {state.signedIn !== undefined && openedBy !== null && (
            <OtherPerson openedBy={openedBy} signedIn={state.signedIn} />
          )}
          {isOutdated && (
            <div>
              <Button onClick={renew}>{t("renew")}</Button>
            </div>
          )}
          <Fragment key={`${round} ${renewedAt}`}>{props.children}</Fragment>
          <DraftChoice draft={draft} form={element} schema={schema} />
          {typeof submit === "string" ? (
            <SubmitRow label={submit} pending={pending}>
              {props.aside}
            </SubmitRow>
          ) : (
            submit(pending)
          )}
          <DraftStatusLine draft={draft} />
        </form>
      </FormContentContext>
    </FormProvider>
  );
}
