import type { ReactNode } from "react";
import { Name } from "@/components/ui/typed";

/** Who has signed in, and as what. */
export type ShellUser = { name: string; roleLabel: string; regionLabel?: string };

type UserBlockProps = { user: ShellUser; account: ReactNode; signOut: ReactNode; language?: ReactNode };

/** At the foot of the navigation: who has signed in, as what and where, the way to their account and the way out. */
export function UserBlock({ user, account, signOut, language }: UserBlockProps) {
  return (
    <div className="mt-5 border-line border-t px-3 pt-4">
      <p className="font-semibold">
        <Name>{user.name}</Name>
      </p>
      <p className="text-muted text-sm">
        {user.regionLabel === undefined ? user.roleLabel : `${user.roleLabel} · ${user.regionLabel}`}
      </p>
      <p className="mt-1">{account}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {signOut}
        {language}
      </div>
    </div>
  );
}
