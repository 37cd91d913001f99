import type { Actor } from "@/core/actor";
import type { Side } from "@/core/words/parties";
import { getCase } from "@/lib/cases/queries";
import { register } from "@/lib/registrations/register";
import { takeUp } from "@/lib/registrations/take-up";

/** How to reach a party as a form sends it: nothing is known. */
export const detailsValues = () => ({
  email: "",
  phone: "",
  street: "",
  houseNumber: "",
  postcode: "",
  city: "",
  country: "NL",
  reachedThrough: "",
  instructions: "",
  messagePermission: "unknown",
});

/** A party as the registration form sends it. */
export function partyValues(side: Side, initiator: boolean, more: Record<string, string> = {}) {
  return {
    side,
    role: side === "harmed" ? "victim" : "offender",
    ...(initiator ? { initiator: "on" } : {}),
    givenName: side === "harmed" ? "Hanna" : "Rob",
    familyName: side === "harmed" ? "de Vries" : "Postma",
    birthOn: "",
    preferredLanguage: "nl",
    ...detailsValues(),
    ...more,
  };
}

/** A registration as the form sends it: received on 2 March 2021, of the region north, the harmed side asks. */
export function registrationValues(more: Record<string, unknown> = {}) {
  return {
    key: crypto.randomUUID(),
    receivedOn: "2021-03-02",
    referrer: "victim_support",
    region: "north",
    offenceCategory: "violence",
    offenceOn: "2020-12-24",
    legalPhase: "after_trial",
    account: "",
    parties: [partyValues("harmed", true), partyValues("responsible", false)],
    ...more,
  };
}

/** A case of a mediator, taken up by themself on 5 March 2021: its number, and its parties by side. */
export async function makeCase(mediator: Actor, more: Record<string, unknown> = {}, assessedOn = "2021-03-05") {
  const registrationId = await register(mediator, registrationValues(more));
  const number = await takeUp(mediator, { registrationId, mediatorId: mediator.id, assessedOn });
  const { parties } = await getCase(mediator, number);
  const of = (side: Side) => {
    const party = parties.find((one) => one.side === side);
    if (!party) throw new Error(`no party of the side ${side}`);
    return party.id;
  };
  return { registrationId, number, harmed: of("harmed"), responsible: of("responsible") };
}
