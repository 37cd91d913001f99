"use client";

import { useTranslations } from "next-intl";

type Props = {
  name: string;
  label: string;
  /** What each button says and sends; a `remark` stands under its words. */
  choices: { value: string; label: string; remark?: string | undefined }[];
  pending: boolean;
};

/** Answers of which pressing one sends the form, each large enough for a thumb; while one is on its way none can be pressed. */
export function PressButtons({ name, label, choices, pending }: Props) {
  const t = useTranslations("forms");
  return (
    <fieldset className="@container min-w-0" aria-busy={pending}>
      <legend className="mb-1.5 font-semibold">{pending ? t("sending") : label}</legend>
      <div className="grid @2xs:grid-cols-2 gap-2">
        {choices.map(({ value, label: words, remark }) => (
          <button
            key={value}
            type="submit"
            name={name}
            value={value}
            aria-disabled={pending}
            className="min-h-13 cursor-pointer rounded-control border border-line-strong bg-card px-3 py-2 text-left font-semibold leading-snug hover:border-ink hover:bg-sunk aria-disabled:cursor-progress aria-disabled:opacity-60"
          >
            {words}
            {remark && <span className="block font-normal text-attention text-sm">{remark}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
