import { useTranslations } from "next-intl";
import { SideShape } from "@/components/party/side-mark";
import { Name } from "@/components/ui/typed";
import type { Side } from "@/core/words/parties";

const colours: Record<Side, string> = {
  harmed: "bg-harmed-tint text-harmed",
  responsible: "bg-responsible-tint text-responsible",
};

/** A party by name, with the shape and colour of their side; its word is for the ear, as the shape is for the eye. */
export function PartyMark({ side, name, remark }: { side: Side; name: string; remark?: string }) {
  const t = useTranslations("words.sides");
  // A name of an ordinary length stays on one line where there is room; a long one may not push the other columns away.
  const wrap = name.length <= 30 ? "@5xl:whitespace-nowrap" : "";
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1.5 rounded-2xl px-2.5 py-0.5 font-medium text-sm ${wrap} ${colours[side]}`}
    >
      <SideShape side={side} />
      <span className="min-w-0">
        <span className="sr-only">{t(side)}: </span>
        <Name>{name}</Name>
        {remark && ` · ${remark}`}
      </span>
    </span>
  );
}
