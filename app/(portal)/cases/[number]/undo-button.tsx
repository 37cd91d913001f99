import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { undoContactAttemptAction } from "./contact-attempts/actions";

type Props = { number: string; id: string; from: string };

/** Undoes an attempt that somebody recorded a moment ago, and goes back to where they came from. */
export function UndoButton({ number, id, from }: Props) {
  const t = useTranslations("case");
  const sent = { key: crypto.randomUUID(), number, id, from };
  return (
    <form action={undoContactAttemptAction}>
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant="secondary" size="small">
        {t("undo")}
      </Button>
    </form>
  );
}
