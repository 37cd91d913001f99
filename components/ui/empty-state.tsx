import type { ReactNode } from "react";

/** In place of an empty list: why it is empty, and what can be done. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-3 rounded-card border border-line-strong/50 border-dashed px-6 py-12 text-center">
      <p className="font-semibold text-lg">{title}</p>
      {children !== undefined && <div className="max-w-[50ch] text-muted">{children}</div>}
      {action !== undefined && <div className="mt-1">{action}</div>}
    </div>
  );
}
