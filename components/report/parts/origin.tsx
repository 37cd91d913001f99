import { useTranslations } from "next-intl";
import { Breakdown } from "@/components/report/breakdown";
import { Part } from "@/components/report/part";
import { Sentences } from "@/components/report/sentences";
import type { View } from "@/components/report/use-indicator";

/** Side by side: what was received, and what was taken up of it or of what came before. */
const pairs = [
  "registrations_received_by_initiating_side",
  "taken_up_by_initiating_side",
  "registrations_received_by_offence_category",
  "taken_up_by_offence_category",
  "registrations_received_by_referrer",
  "taken_up_by_referrer",
  "taken_up_by_legal_phase",
  "taken_up_by_region",
] as const;

/** Where registrations come from. */
export function Origin({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part
      id="origin"
      title={t("parts.origin")}
      onPaper="fromTop"
      sentences={<Sentences report={view.report} part="origin" />}
    >
      <div className="grid gap-x-16 gap-y-12 md:grid-cols-2 print:grid-cols-2 print:gap-x-10 print:gap-y-6">
        {pairs.map((id) => (
          <Breakdown key={id} view={view} id={id} isHalf />
        ))}
      </div>
    </Part>
  );
}
