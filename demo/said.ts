import type { conversationPurposes } from "@/core/words/conversations";
import type { Side } from "@/core/words/parties";

type Purpose = (typeof conversationPurposes)[number];

/** What a mediator writes of a conversation with one party, by what it was for; [a|b] is one of them. */
export const saidAt: Record<Purpose, readonly string[]> = {
  first: [
    "Uitgelegd wat bemiddeling is en dat stoppen altijd mag. Heeft [één vraag|vooral vragen] en verwacht geen excuses.",
    "Lang gesproken over [die dag|de maanden erna]. Wil de ander iets vragen, liefst [in een brief|in een gesprek|hoe het de ander past].",
    "Rustig gesprek. Is bang voor de reactie van de ander; besproken dat wij daar samen naar kijken.",
    "Wensen en zorgen doorgenomen. Wil niet dat [de familie|de werkgever|iemand in de buurt] ervan weet.",
    "Twijfelde eerst. Na de uitleg toch graag verder, stap voor stap.",
    "Verteld wat het heeft [gedaan|gekost]. Weet nog niet hoe het zal zijn om antwoord te krijgen.",
  ],
  preparation: [
    "Doorgenomen hoe het gesprek loopt, wie er is en wat te doen als het te veel wordt.",
    "Vragen op volgorde gezet. De belangrijkste eerst.",
    "Besproken wat wel en niet gezegd hoeft te worden. [Slaapt er slecht van|Is gespannen, maar wil het].",
    "Brief samen nagelezen; één zin [weggehaald|anders gezegd].",
  ],
  in_between: ["Gebeld om te horen hoe het gaat. Nog steeds goed zo."],
  aftercare: [
    "Opgelucht. Denkt er nog veel aan, maar anders dan eerst.",
    "Het was zwaar en goed. Heeft er met [een vriendin|de partner|een zus] over gesproken.",
    "Tevreden. Er hoeft voor nu niets meer.",
    "Had meer verwacht van het antwoord, maar is blij dat het gevraagd is.",
  ],
};

/** What a party wants to reach, in their own words. */
export const goalsOf: Record<Side, readonly string[]> = {
  harmed: [
    "Horen waarom.",
    "Zeggen wat het met mij [deed|heeft gedaan].",
    "Weten of er spijt is.",
    "Niet meer bang zijn als wij elkaar tegenkomen.",
    "Antwoord op mijn [twee|drie|vijf] vragen.",
  ],
  responsible: [
    "Sorry zeggen.",
    "Uitleggen wat er in mij omging, zonder het goed te praten.",
    "Antwoord geven op wat er gevraagd wordt.",
    "Laten weten dat ik het niet nog eens doe.",
  ],
};
