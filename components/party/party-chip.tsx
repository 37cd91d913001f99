import { SideShape } from "@/components/party/side-mark";
import { Name } from "@/components/ui/typed";
import type { Side } from "@/core/words/parties";

const colours: Record<Side, string> = {
  harmed: "bg-harmed-tint text-harmed",
  responsible: "bg-responsible-tint text-responsible",
};

type Props = { side: Side; word: string; name: string; remark?: string | undefined };

/** A party by name, with the shape and colour of their side; the side's `word` is for the ear, as the shape is for the eye. */
export function PartyChip({ side, word, name, remark }: Props) {
  // A name of an ordinary length stays on one line where there is room; a long one may not push the other columns away.
  const wrap = name.length <= 30 ? "@5xl:whitespace-nowrap" : "";
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1.5 rounded-2xl px-2.5 py-0.5 font-medium text-sm ${wrap} ${colours[side]}`}
    >
      <SideShape side={side} />
      <span className="min-w-0">
        <span className="sr-only">{word}: </span>
        <Name>{name}</Name>
        {remark && ` · ${remark}`}
      </span>
    </span>
  );
}
