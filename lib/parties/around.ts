import "server-only";
import { and, asc } from "drizzle-orm";
import { ageOn, isMinor, isSoOn } from "@/core/age";
import type { Transaction } from "@/db/actor-transaction";
import { anyOf } from "@/db/any-of";
import { guardianConsents } from "@/db/schema/guardian-consents";
import { peopleAround } from "@/db/schema/people-around";
import { stays } from "@/db/schema/stays";
import { warnings } from "@/db/schema/warnings";
import { lacksConsent } from "@/lib/guardian-consents/rules";
import type { Around } from "@/lib/parties/schema";

type Of = { id: string; number: string | null; birthOn: string | null };

/** What is to be minded of some parties on a day, of each alone. Who is of age has no guardian any more. */
export async function aroundOf(
  tx: Transaction,
  parties: readonly Of[],
  on: string,
): Promise<(partyId: string) => Around> {
  const ids = [...new Set(parties.map(({ id }) => id))];
  const [warned, stayed, people, said] = await Promise.all([
    tx
      .select()
      .from(warnings)
      .where(and(anyOf(warnings.partyId, ids), warnings.counts))
      .orderBy(asc(warnings.knownOn), asc(warnings.id)),
    tx
      .select()
      .from(stays)
      .where(and(anyOf(stays.partyId, ids), stays.counts))
      .orderBy(asc(stays.knownOn), asc(stays.id)),
    tx
      .select()
      .from(peopleAround)
      .where(and(anyOf(peopleAround.partyId, ids), peopleAround.counts))
      .orderBy(asc(peopleAround.relation), asc(peopleAround.knownOn), asc(peopleAround.id)),
    tx
      .select()
      .from(guardianConsents)
      .where(and(anyOf(guardianConsents.partyId, ids), guardianConsents.counts)),
  ]);
  return (id) => {
    const { number = null, birthOn = null } = parties.find((one) => one.id === id) ?? {};
    const isOwn = (one: { partyId: string; fromOn?: string | null; untilOn: string | null }) =>
      one.partyId === id && isSoOn(one, on);
    const isOfAge = birthOn !== null && !isMinor(birthOn, on);
    return {
      number,
      age: birthOn === null ? null : ageOn(birthOn, on),
      lacksConsent: lacksConsent({ parties: [{ id, birthOn }], guardian_consents: said }, id, on),
      warnings: warned.filter(isOwn),
      stays: stayed.filter(isOwn),
      people: people.filter((one) => isOwn(one) && !(isOfAge && one.relation === "guardian")),
    };
  };
}
