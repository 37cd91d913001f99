import type { ReactNode } from "react";

/** How much a remark asks for: amber only for what needs attention, red only for danger. */
export type Tone = "neutral" | "accent" | "attention" | "danger";

const tones: Record<Tone, string> = {
  neutral: "bg-sunk text-ink",
  accent: "bg-accent-tint text-accent",
  attention: "bg-attention-tint text-attention",
  danger: "bg-danger-tint text-danger",
};

/** A status in a word or two; the words say it all, the colour only helps. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-card px-2.5 py-0.5 whitespace-nowrap font-medium text-sm ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
