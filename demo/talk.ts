import { addDays } from "@/core/calendar";
import type { ContactForm } from "@/core/words/cases";
import { versionOn } from "@/demo/information-texts";
import type { PlannedConversation, PlannedDecision, PlannedGoal, PlannedRegistration } from "@/demo/planned";
import { Chance } from "@/demo/random";
import { goalsOf, saidAt } from "@/demo/said";
import { tell } from "@/demo/words";

/** What was said with each apart, what they want to reach, and to what exactly they agreed. */
export type PlannedTalk = { conversations: PlannedConversation[]; goals: PlannedGoal[]; decisions: PlannedDecision[] };

/** Since when conversations, goals and consents have a place of their own; of earlier cases there are the attempts alone. */
const since = "2025-01-01";

/**
 * What was talked about in a case, as its course says: a first conversation where somebody agreed, before each contact a preparation and
 * some days later aftercare, up to a day. No figure counts any of it.
 */
export function talkIn(planned: PlannedRegistration, today: string): PlannedTalk {
  const { assessment, decisions, contacts, parties, closing, account } = planned;
  if (assessment.outcome !== "taken_up" || assessment.assessedOn < since)
    return { conversations: [], goals: [], decisions };
  const { assessedOn } = assessment;
  const chance = new Chance([...account].reduce((sum, letter) => sum + letter.charCodeAt(0), 0));
  const until = closing && closing.closedOn < today ? closing.closedOn : today;
  const agreed = parties.flatMap((_, party) => {
    const first = decisions.find((one) => one.party === party && one.decision === "agreed");
    return first ? [{ party, on: first.decidedOn }] : [];
  });
  const talk = (party: number, heldOn: string, purpose: PlannedConversation["purpose"]): PlannedConversation => {
    const isInside = planned.inCustody && parties[party]?.side === "responsible";
    const setting =
      purpose === "aftercare" ? "phone" : isInside ? "institution" : chance.pick(["home", "office", "video"] as const);
    const minutes = purpose === "aftercare" ? chance.between(10, 25) : 5 * chance.between(9, 18);
    return { party, heldOn, purpose, setting, minutes, note: tell(chance, chance.pick(saidAt[purpose]), {}) };
  };
  const conversations = [
    ...agreed.map(({ party, on }) => talk(party, on, "first")),
    ...contacts.flatMap(({ heldOn }) =>
      agreed.flatMap(({ party, on }) => [
        talk(party, addDays(heldOn, -chance.between(3, 9)), "preparation"),
        ...(on <= heldOn ? [talk(party, addDays(heldOn, chance.between(8, 15)), "aftercare")] : []),
      ]),
    ),
  ].filter(({ heldOn, party, purpose }) => {
    const own = agreed.find((one) => one.party === party);
    return heldOn >= assessedOn && heldOn <= until && (purpose === "first" || (own && own.on < heldOn));
  });
  const goals = agreed.map(({ party, on }) => ({
    ...{ party, namedOn: on },
    goal: tell(chance, chance.pick(goalsOf[parties[party]?.side ?? "harmed"]), {}),
  }));
  return { conversations, goals, decisions: decisions.map((one) => consentOf(one, contacts, chance)) };
}

/** To which forms somebody agreed, which those are among that were held; how they said so, and what they had been told. */
function consentOf(said: PlannedDecision, contacts: readonly { form: ContactForm }[], chance: Chance): PlannedDecision {
  if (said.decision !== "agreed") return { channel: "phone", ...said };
  const others = chance.pick<ContactForm[]>([
    ["conversation"],
    ["letter_exchange"],
    ["conversation", "letter_exchange"],
  ]);
  const forms = [...new Set([...contacts.map(({ form }) => form), ...others])];
  return { forms, channel: "visit", informationText: versionOn(said.decidedOn), ...said };
}
