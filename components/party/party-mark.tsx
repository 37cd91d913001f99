import { useTranslations } from "next-intl";
import { PartyChip } from "@/components/party/party-chip";
import type { Side } from "@/core/words/parties";

/** A party by name and side, with the side's word. */
export function PartyMark({ side, name, remark }: { side: Side; name: string; remark?: string }) {
  const t = useTranslations("words.sides");
  return <PartyChip side={side} word={t(side)} name={name} remark={remark} />;
}
