import "server-only";
import { dayOf } from "@/core/dates";
import { RuleBroken } from "@/core/errors";
import { checkDay } from "@/lib/entries/day-of-entry";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { newestVersion } from "@/lib/entries/versions";
import { checkIsMinor } from "@/lib/guardian-consents/rules";
import { type GuardianConsent, guardianConsentCorrection, guardianConsentInput } from "@/lib/guardian-consents/schema";
import type { PersonAround } from "@/lib/people-around/schema";

const columns = ["partyId", "saidOn", "answer", "guardianId", "guardianName", "channel", "note"] as const;
type Column = (typeof columns)[number];
type Typed = Omit<Pick<GuardianConsent, Column>, "guardianName"> & { guardianName: string | null };

/** What came of asking a guardian whether a minor may take part. */
const kind: Kind<"guardian_consents", Typed, Column> = {
  name: "guardian_consents",
  columns,
  input: guardianConsentInput,
  correction: guardianConsentCorrection,
  checked: (
    { partyId, saidOn, answer, guardianId, guardianName, channel, note },
    { theCase, events, now },
    earlier,
  ) => {
    const standing = earlier?.voided ? undefined : earlier;
    checkDay({ day: saidOn, field: "saidOn" }, theCase.receivedOn, dayOf(now), standing?.saidOn);
    const party = events.parties.find(({ id }) => id === partyId);
    if (standing?.saidOn !== saidOn || standing.partyId !== partyId) checkIsMinor(party?.birthOn ?? null, saidOn);
    const guardian =
      guardianId === null ? null : newestVersion<PersonAround>(events.versions.people_around, guardianId);
    if (guardian === undefined || (guardian && guardian.partyId !== partyId))
      throw new RuleBroken("invalidChoice", "guardianId");
    const content = { partyId, saidOn, answer, guardianName: guardian?.name ?? guardianName ?? "", channel, note };
    return { ...content, guardianId: guardian?.id ?? null };
  },
};

export const recordGuardianConsent = recording(kind);
export const correctGuardianConsent = correcting(kind);
