import { getTranslations } from "next-intl/server";
import type { NavigationItem } from "@/components/layout/nav-link";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { may } from "@/lib/auth/permissions";
import { countOpenCases } from "@/lib/caseload/counts";
import { countDrafts } from "@/lib/drafts/queries";
import { countPending } from "@/lib/registrations/queries";
import { countChangesToDecide } from "@/lib/users/change-queries";

/** How much waits where somebody can go. */
type Waiting = { cases?: number; registrations?: number; changes?: number; drafts?: number };

/** Counts it: the same permissions as the pages themselves. */
export async function countWaiting(actor: Actor): Promise<Waiting> {
  const [cases, registrations, changes, drafts] = await Promise.all([
    may(actor, "cases.read") ? countOpenCases(actor) : undefined,
    may(actor, "registrations.read") ? countPending(actor) : undefined,
    may(actor, "users.manage") ? countChangesToDecide(actor) : undefined,
    may(actor, "drafts.keep") ? countDrafts(actor) : undefined,
  ]);
  return { cases, registrations, changes, drafts };
}

/** Where somebody can go, with how much waits there. */
export async function navigationFor(actor: Actor, waiting: Waiting): Promise<NavigationItem[]> {
  const t = await getTranslations("navigation");
  const items: NavigationItem[] = [];
  if (may(actor, "cases.read")) {
    items.push({
      href: routes.cases,
      label: t(actor.role === "coordinator" ? "regionCases" : "cases"),
      count: waiting.cases,
    });
  }
  if (may(actor, "appointments.record")) items.push({ href: routes.week(), label: t("agenda") });
  if (may(actor, "registrations.read")) {
    items.push({ href: routes.registrations, label: t("registrations"), count: waiting.registrations });
  }
  if (may(actor, "drafts.keep")) {
    items.push({ href: routes.drafts, label: t("drafts"), count: waiting.drafts, countedAt: actor.now.getTime() });
  }
  if (may(actor, "information_texts.read")) {
    items.push({ href: routes.informationTexts, label: t("informationTexts") });
  }
  if (may(actor, "statistics.read")) {
    items.push({
      href: routes.statistics(Number(dayOf(actor.now).slice(0, 4))),
      label: t("statistics"),
      section: "/statistics",
    });
  }
  if (may(actor, "users.manage")) {
    items.push({ href: routes.users, label: t("users"), count: waiting.changes });
  }
  if (may(actor, "mail.read")) items.push({ href: routes.mail, label: t("mail") });
  return items;
}
