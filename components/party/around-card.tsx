import { useTranslations } from "next-intl";
import { useAgainst } from "@/components/party/minds";
import { useStay } from "@/components/party/people-around";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import type { EntryKind } from "@/core/words/entries";
import type { Around } from "@/lib/parties/schema";

const kinds = ["warnings", "stays", "people_around"] as const;

/** What stands around a party now, each to change or to end, and what can be added; off paper, on which it stands with how to reach them. */
export function AroundCard({ partyId, number, around }: { partyId: string; number: string; around: Around }) {
  const t = useTranslations("around");
  const entries = useTranslations("entries");
  const words = useTranslations("words");
  const [stay, against] = [useStay(), useAgainst()];
  const standing: { id: string; kind: EntryKind; line: string }[] = [
    ...around.warnings.map((one) => ({
      ...{ id: one.id, kind: "warnings" as const },
      line: `${words(`warningKinds.${one.warning}`)}: ${against(one)}`,
    })),
    ...around.stays.map((one) => ({ id: one.id, kind: "stays" as const, line: stay(one) })),
    ...around.people.map((one) => ({
      ...{ id: one.id, kind: "people_around" as const },
      line: `${isolated(one.name)}, ${words(`relations.${one.relation}`)}`,
    })),
  ];
  const isMinor = around.age !== null && around.age < 18;
  const added = [...kinds, ...(isMinor ? (["guardian_consents"] as const) : [])];
  return (
    <div data-print="no">
      <Card title={t("title")}>
        {standing.length === 0 && <p className="text-muted">{t("none")}</p>}
        <ul className="grid gap-2">
          {standing.map(({ id, kind, line }) => (
            <li key={id} className="wrap-anywhere">
              {line}{" "}
              <TextLink
                href={routes.entry(number, kind, id)}
                prefetch={false}
                aria-label={t("changeOf", { what: line })}
              >
                {t("change")}
              </TextLink>
            </li>
          ))}
        </ul>
        <ul aria-label={t("add")} className="mt-3 flex flex-wrap gap-x-4 border-line border-t pt-2">
          {added.map((kind) => (
            <li key={kind}>
              <TextLink href={routes.newEntry(number, kind, partyId)} prefetch={false}>
                {t("addOf", { what: entries(`${kind}.title`) })}
              </TextLink>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
