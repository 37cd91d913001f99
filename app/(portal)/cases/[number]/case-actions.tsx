import { useTranslations } from "next-intl";
import { NextStep } from "@/components/case/next-step";
import { RecordMenu } from "@/components/case/record-menu";
import { ButtonLink } from "@/components/ui/button";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { type Chosen, routes } from "@/core/routes";
import { may } from "@/lib/auth/permissions";
import type { Case } from "@/lib/cases/schema";

type Props = { actor: Actor; theCase: Case; asked: Chosen };

/** What can be done in a case: the one step that is next, all that can be recorded, and its end or its reopening. */
export function CaseActions({ actor, theCase, asked }: Props) {
  const t = useTranslations("case");
  const { number, closedOn, mediator } = theCase;
  if (closedOn)
    return (
      may(actor, "cases.reopen") && (
        <ButtonLink href={routes.reopening(number)} prefetch={false} variant="secondary">
          {t("reopen")}
        </ButtonLink>
      )
    );
  return (
    <>
      {(!mediator || mediator.hasLeft) && may(actor, "cases.assign") && (
        <ButtonLink href={routes.mediator(number)} prefetch={false} variant="secondary">
          {t("assign")}
        </ButtonLink>
      )}
      <NextStep theCase={theCase} asked={asked} />
      <RecordMenu theCase={theCase} today={dayOf(actor.now)} />
      <ButtonLink href={routes.closing(number)} prefetch={false} variant="secondary">
        {t("close")}
      </ButtonLink>
    </>
  );
}
