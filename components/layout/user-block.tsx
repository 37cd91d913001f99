import type { ReactNode } from "react";

/** Who has signed in, and as what. */
export type ShellUser = { name: string; roleLabel: string; regionLabel?: string };

/** At the foot of the navigation: who has signed in, as what and where, and the way out. */
export function UserBlock({ user, signOut, language }: { user: ShellUser; signOut: ReactNode; language?: ReactNode }) {
  return (
    <div className="mt-5 border-line border-t px-3 pt-4">
      <p className="font-semibold">{user.name}</p>
      <p className="text-muted text-sm">
        {user.regionLabel === undefined ? user.roleLabel : `${user.roleLabel} · ${user.regionLabel}`}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {signOut}
        {language}
      </div>
    </div>
  );
}
