import { useTranslations } from "next-intl";
import { Breakdown } from "@/components/report/breakdown";
import { Part } from "@/components/report/part";
import { Sentences } from "@/components/report/sentences";
import type { View } from "@/components/report/use-indicator";

/** In which form the parties had contact: each case once by its main form, and every contact. */
export function Forms({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part
      id="forms"
      title={t("parts.forms")}
      onPaper="whole"
      sentences={<Sentences report={view.report} part="forms" />}
    >
      <div className="grid gap-10 md:grid-cols-2 print:grid-cols-2 print:gap-6">
        <Breakdown view={view} id="contact_by_main_form" isHalf />
        <Breakdown view={view} id="contacts_by_form" isHalf />
      </div>
    </Part>
  );
}
