"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Locale } from "@/core/words/locales";
import { AsRead } from "../as-read";

type Props = { of: "dutch" | "english"; language: Locale; first: string };

/** How a party reads what stands in a field of the form around it, while somebody types; without script, what it began with. */
export function Preview({ of, language, first }: Props) {
  const t = useTranslations("informationTexts");
  const frame = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState(first);
  useEffect(() => {
    const form = frame.current?.closest("form");
    const read = () => setTyped(String(new FormData(form ?? undefined).get(of) ?? ""));
    read();
    form?.addEventListener("input", read);
    return () => form?.removeEventListener("input", read);
  }, [of]);
  return (
    <figure ref={frame} className="rounded-lg border border-line bg-surface p-4">
      <figcaption className="mb-2 text-muted text-sm">{t("preview")}</figcaption>
      <AsRead text={typed} language={language} />
    </figure>
  );
}
