import Link from "next/link";
import { useTranslations } from "next-intl";
import { SideShape } from "@/components/party/side-mark";
import { type Chosen, routes } from "@/core/routes";
import { type Side, sides } from "@/core/words/parties";

type Props = { number: string; side: Side | null; asked: Chosen };

/** Which side's story is shown: of both, or of one with what is of both. */
export function ChooseSide({ number, side, asked }: Props) {
  const t = useTranslations("case.story");
  const words = useTranslations("words.sides");
  const choices = [{ side: null, label: t("all") }, ...sides.map((one) => ({ side: one, label: words(one) }))];
  return (
    <nav aria-label={t("choose")} className="flex flex-wrap gap-x-4 text-sm">
      {choices.map((one) => (
        <Link
          key={one.label}
          href={routes.case(number, { ...asked, side: one.side ?? undefined })}
          prefetch={false}
          aria-current={one.side === side ? "page" : undefined}
          className="inline-flex items-center gap-1.5 py-1 text-muted underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:py-2.5"
        >
          {one.side && <SideShape side={one.side} />}
          {one.label}
        </Link>
      ))}
    </nav>
  );
}
