import type { ReactNode } from "react";

/** What a notice is about: something to know, something to mind now, something that went wrong, something that is done. */
export type NoticeKind = "info" | "attention" | "fault" | "done";

const looks: Record<NoticeKind, { box: string; sign: string; role: "note" | "alert" | "status" }> = {
  info: { box: "border-line-strong/50 bg-card", sign: "text-muted", role: "note" },
  attention: { box: "border-attention/30 bg-attention-tint", sign: "text-attention", role: "note" },
  fault: { box: "border-danger/40 bg-danger-tint", sign: "text-danger", role: "alert" },
  done: { box: "border-accent/30 bg-accent-tint", sign: "text-accent", role: "status" },
};

const signs: Record<NoticeKind, string> = {
  info: "M9 8.5h2V15H9V8.5ZM9 5h2v2.2H9V5Z",
  attention: "M9 5h2v6.5H9V5Zm0 8h2v2.2H9V13Z",
  fault: "M9 5h2v6.5H9V5Zm0 8h2v2.2H9V13Z",
  done: "m8.6 14.4-3.8-3.8 1.4-1.4 2.4 2.4 5.2-5.2 1.4 1.4-6.6 6.6Z",
};

/** Something that must be read before going on, or an answer to what was just done. */
export function Notice({
  kind = "info",
  title,
  children,
}: {
  kind?: NoticeKind;
  title?: string;
  children?: ReactNode;
}) {
  const { box, sign, role } = looks[kind];
  return (
    <div role={role} className={`flex max-w-measure gap-3 rounded-control border px-4 py-3 text-ink ${box}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${sign}`}>
        <circle cx="10" cy="10" r="8.25" className="fill-none stroke-current" strokeWidth="1.5" />
        <path d={signs[kind]} className="fill-current" />
      </svg>
      <div className="min-w-0">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
