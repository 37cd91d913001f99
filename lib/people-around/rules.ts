import { RuleBroken } from "@/core/errors";
import type { Side } from "@/core/words/parties";
import { fullName } from "@/lib/parties/full-name";

type Party = { id: string; side: Side; givenName: string | null; familyName: string };

/**
 * What somebody around a party is called: as it was typed, or as the party that they are themself. Throws RuleBroken `personOfOtherSide`
 * at `samePartyId` for the party itself and for one of the other side, which may not hear of this one.
 */
export function nameOf(
  { name, samePartyId, partyId }: { name: string | null; samePartyId: string | null; partyId: string },
  parties: readonly Party[],
): string {
  if (samePartyId === null) return name ?? "";
  const [own, same] = [partyId, samePartyId].map((id) => parties.find((one) => one.id === id));
  if (!same || same === own || same.side !== own?.side) throw new RuleBroken("personOfOtherSide", "samePartyId");
  return fullName(same);
}
