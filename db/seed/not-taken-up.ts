import { type Situation, situation } from "@/db/seed/situations";
import type { NotTakenUpReason } from "@/lib/vocabulary/registrations";

/** What was not taken up, one of each reason but `other`, with what the desk wrote about it. */
export const notTakenUp: readonly { reason: NotTakenUpReason; situation: Situation }[] = [
  {
    reason: "no_consent_of_initiator",
    situation: {
      ...situation("responsible")([
        "violence",
        "after_trial",
        "probation",
        ["victim", "offender"],
        [40, 22],
        "De reclassering meldt {r} aan om het gesprek aan te gaan met {h}, die in de sportschool een klap kreeg.",
      ]),
      remark:
        "Gebeld: {r} wist niet van de aanmelding en wil dit niet. Met de reclassering besproken dat het vrijwillig is.",
    },
  },
  {
    reason: "unreachable",
    situation: {
      ...situation("harmed")([
        "property",
        "before_trial",
        "self",
        ["victim", "suspect"],
        [30, 25],
        "Uit de bus van {h} is al het gereedschap gestolen. {r} is daarvoor aangehouden.",
      ]),
      remark: "Drie keer gebeld en een brief gestuurd; {h} reageert niet meer.",
    },
  },
  {
    reason: "out_of_scope",
    situation: {
      ...situation("harmed")([
        "other",
        "no_prosecution",
        "lawyer",
        ["victim", "suspect"],
        [52, 48],
        "{h} heeft een conflict met {r} over een verbouwing die nooit is afgemaakt. Aangifte is niet gedaan.",
      ]),
      remark: "Het gaat om een vordering. Verwezen naar het Juridisch Loket.",
    },
  },
  {
    reason: "elsewhere",
    situation: {
      ...situation("harmed")([
        "threat",
        "no_prosecution",
        "police",
        ["victim", "suspect"],
        [66, 39],
        "{h} voelt zich bedreigd door {r}, die in hetzelfde portiek woont.",
      ]),
      remark: "De buurtbemiddeling is al met beiden in gesprek. Met {h} afgesproken dat het daar blijft.",
    },
  },
  {
    reason: "safety",
    situation: {
      ...situation("responsible")([
        "threat",
        "before_trial",
        "self",
        ["victim", "suspect"],
        [34, 41],
        "{r} wil met {h}, een vroegere partner, praten over wat er gebeurd is. De zaak moet nog voorkomen.",
      ]),
      remark:
        "Er geldt een contactverbod zonder uitzondering, en {r} houdt zich daar niet aan. Uitgelegd waarom het nu niet kan.",
    },
  },
  {
    reason: "duplicate",
    situation: {
      ...situation("harmed")([
        "accident",
        "no_prosecution",
        "self",
        ["bereaved", "causer"],
        [58, 50],
        "De broer van {h} overleed bij een ongeval op het werk. {r} bediende de machine. {h} wil horen hoe het is gegaan.",
      ]),
      remark: "Dubbel: ook via Slachtofferhulp aangemeld. Verdergegaan met die aanmelding.",
    },
  },
];
