import Link from "next/link";
import { useTranslations } from "next-intl";
import { SideMark } from "@/components/party/side-mark";
import { Name } from "@/components/ui/typed";
import { fullName } from "@/lib/parties/full-name";
import type { Party } from "@/lib/parties/schema";

/** The parties of a case as large links: nobody is chosen beforehand, so that nothing is recorded of the wrong one. */
export function ChooseParty({ parties, address }: { parties: Party[]; address: (partyId: string) => string }) {
  const words = useTranslations("words");
  return (
    <ul className="grid max-w-measure gap-3">
      {parties.map((party) => (
        <li key={party.id}>
          <Link
            href={address(party.id)}
            prefetch={false}
            className="flex min-h-14 flex-wrap items-center justify-between gap-3 rounded-card border border-line-strong bg-card px-5 py-3 hover:border-ink"
          >
            <span>
              <Name className="font-semibold">{fullName(party)}</Name>
              <span className="text-muted"> · {words(`partyRoles.${party.role}`)}</span>
            </span>
            <SideMark side={party.side} label={words(`sides.${party.side}`)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
