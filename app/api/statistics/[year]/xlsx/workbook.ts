import { getFormatter, getTranslations } from "next-intl/server";
import writeExcelFile, { type Row } from "write-excel-file/node";
import { codeLabel } from "@/components/report/code-label";
import { capital } from "@/core/text";
import { definitionOf, indicatorIds } from "@/lib/statistics/definitions";
import { numbersOf } from "@/lib/statistics/numbers";
import type { ReportOfYear } from "@/lib/statistics/schema";
import { sentencesOf } from "@/lib/statistics/sentences";

/**
 * The figures of a report as a workbook of one sheet, in the language of the request. Each cell says whether it is text or a
 * number, so that no text is ever run as a formula.
 */
export async function workbookOf(report: ReportOfYear): Promise<Buffer> {
  const [t, labels, words, sentences, format] = await Promise.all([
    getTranslations("statistics"),
    getTranslations("indicators"),
    getTranslations("words"),
    getTranslations("sentences"),
    getFormatter(),
  ]);
  const text = (value: string, isStrong = false) => ({
    type: String,
    value,
    ...(isStrong && { fontWeight: "bold" as const }),
  });
  const rows = indicatorIds.flatMap((id) => {
    const { by } = definitionOf(id);
    return numbersOf(id, report.figures[id]).map(
      ({ code, measure, value }): Row => [
        text(labels(`${id}.label`)),
        code === null || !by ? null : text(capital(codeLabel({ words, format }, by, code))),
        text(t(`measures.${measure}`)),
        value === null ? null : { type: Number, value, format: measure === "share" ? "0%" : "#,##0.##" },
      ],
    );
  });
  const about = sentencesOf("filter", { ...report, years: [] }).map(
    ({ id, values }): Row => [text(sentences(id, values))],
  );
  const heads = (["figure", "part", "measure", "value"] as const).map((one) => text(t(`sheet.${one}`), true));
  const title: Row = [text(t("title", { year: String(report.year) }), true)];
  const columns = [{ width: 44 }, { width: 34 }, { width: 26 }, { width: 12 }];
  return writeExcelFile([title, ...about, [], heads, ...rows], {
    columns,
    sheet: t("title", { year: String(report.year) }),
  }).toBuffer();
}
