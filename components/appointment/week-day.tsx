import { useFormatter, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { wallClock } from "@/core/calendar";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import type { AppointmentInWeek } from "@/lib/appointments/schema";

/** What stands on a day of a week, each with what can be done about it now. */
export function WeekDay({ day, appointments, now }: { day: string; appointments: AppointmentInWeek[]; now: Date }) {
  const format = useFormatter();
  return (
    <Card title={format.dateTime(asDate(day), "spoken")}>
      <ul className="grid gap-4">
        {appointments.map((one) => (
          <li key={one.id} className="grid gap-2 sm:grid-cols-[6rem_minmax(0,1fr)_auto] sm:items-start">
            <p className="font-semibold tabular">{hours(one)}</p>
            <What appointment={one} />
            {one.isOpen && <Ways appointment={one} isPast={one.at <= now} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** From when until when, as far as somebody said so. */
function hours({ at, minutes }: AppointmentInWeek): string {
  const until = minutes === null ? [] : [new Date(at.getTime() + minutes * 60_000)];
  return [at, ...until].map((moment) => wallClock(moment).slice(11)).join("–");
}

function What({ appointment }: { appointment: AppointmentInWeek }) {
  const t = useTranslations("agenda");
  const words = useTranslations("words");
  const format = useFormatter();
  const sheet = useTranslations("visitSheet");
  const { id, number, partyId, purpose, names, setting, place, tookPlace } = appointment;
  return (
    <div className="min-w-0 wrap-anywhere">
      <p>
        <span className="font-semibold">{format.list(names.map(isolated))}</span>,{" "}
        {words(`appointmentPurposes.${purpose}`)}
      </p>
      <p className="text-muted">
        {words(`conversationSettings.${setting}`)}
        {place !== null && ` (${isolated(place)})`} ·{" "}
        <TextLink href={routes.case(number)} prefetch={false} quiet>
          {t("case", { number })}
        </TextLink>
        {tookPlace && ` · ${t("tookPlace")}`}
        {partyId !== null && (
          <span data-print="no">
            {" · "}
            <TextLink
              href={routes.visitSheet(number, partyId, id)}
              prefetch={false}
              quiet
              aria-label={sheet("linkFor", { number, name: names.map(isolated).join(", ") })}
            >
              {sheet("link")}
            </TextLink>
          </span>
        )}
      </p>
    </div>
  );
}

/** Of what is behind us whether it took place, in one press; of what is to come, how to change it. */
function Ways({ appointment, isPast }: { appointment: AppointmentInWeek; isPast: boolean }) {
  const t = useTranslations("agenda");
  const { id, number, partyId, names, tookPlace } = appointment;
  if (tookPlace) return null;
  const about = { number, names: names.map(isolated).join(", ") };
  const change = routes.entry(number, "appointments", id);
  return (
    <p className="flex flex-wrap gap-2" data-print="no">
      {isPast && (
        <ButtonLink
          href={routes.tookPlace(number, id, partyId)}
          prefetch={false}
          size="small"
          aria-label={t("heldFor", about)}
        >
          {t("held")}
        </ButtonLink>
      )}
      <ButtonLink
        href={change}
        prefetch={false}
        variant="secondary"
        size="small"
        aria-label={t(isPast ? "missedFor" : "changeFor", about)}
      >
        {t(isPast ? "missed" : "change")}
      </ButtonLink>
    </p>
  );
}
