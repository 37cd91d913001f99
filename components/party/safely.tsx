import { useTranslations } from "next-intl";
import { FreeText, Name } from "@/components/ui/typed";
import type { Compartment } from "@/lib/parties/schema";

/** What to mind before one picks up the telephone: who may hear who calls, when it is safe, who else may answer, and what was written. */
export function Safely({ compartment: { details, isUntimely } }: { compartment: Compartment }) {
  const t = useTranslations("reaching");
  const callers = useTranslations("words.callerPermissions");
  const { callerPermission, household, instructions } = details;
  const times = useSafeTimes()(details);
  return (
    <>
      {callerPermission && <p>{t("callerIs", { permission: callers(callerPermission) })}</p>}
      {times && (
        <p>
          {t("safeAre")} <Name>{times}</Name>
          {isUntimely && <strong> {t("notNow")}</strong>}
        </p>
      )}
      {household && (
        <p>
          {t("householdIs")} <Name>{household}</Name>
        </p>
      )}
      {instructions && <FreeText>{instructions}</FreeText>}
    </>
  );
}

type Times = Record<"safeDays" | "safeFrom" | "safeUntil", string | null>;

/** On which days and between which hours it is safe, in a line; empty where nobody said so. */
export function useSafeTimes(): (times: Times) => string {
  const t = useTranslations("reaching");
  return ({ safeDays, safeFrom, safeUntil }) => {
    const hours = [
      ...(safeFrom ? [t("from", { time: safeFrom })] : []),
      ...(safeUntil ? [t("until", { time: safeUntil })] : []),
    ].join(" ");
    return [safeDays, hours].filter(Boolean).join(", ");
  };
}
