import type { Side } from "@/core/words/parties";
import type { NotTakenUpReason } from "@/core/words/registrations";

/** What somebody who asks hopes for; {p} is that person, {p.her} and {p.she} as in scene.ts. */
export const wishesOf = {
  harmed: [
    "{p} wil vooral één ding weten: waarom[?|, en waarom juist {p.them}?]",
    "{p} wil zelf vertellen wat het met {p.them} gedaan heeft[|, en nog doet]. Excuses hoeven niet.",
    "{p} zoekt geen ruzie, maar wil het van de ander zelf horen[ om het te kunnen afsluiten|, hoe het ook klinkt].",
    "{p} hoopt op een eerlijk antwoord, in een [brief|gesprek] of [in een filmpje|op papier|zoals het de ander past].",
    "{p} wil horen of de ander er nog [aan denkt|van wakker ligt|spijt van heeft].",
    "{p} wil weten hoe het moet als zij elkaar ooit weer [zien|tegenkomen].",
    "{p} weet nog niet in welke vorm; eerst horen wat er kan.",
    "{p} wil laten weten dat het leven verdergaat, en dat dat niet vanzelf ging.",
    "{p} heeft [drie|twee|vijf] vragen opgeschreven en wil daar antwoord op, meer niet.",
    "{p} wil er niet langer elke dag mee opstaan en denkt dat [een antwoord|een gesprek|zien wie het is] daarbij helpt.",
    "{p} wil [de ander aankijken|niet bang meer zijn|zelf bepalen hoe het eindigt].",
    "{p} heeft een brief klaar liggen die al [een jaar|maanden] niet af komt.",
  ],
  responsible: [
    "{p} wil excuses maken, als dat voor de ander iets betekent.",
    "{p} wil vragen beantwoorden die er misschien nog zijn, en verwacht niets terug.",
    "{p} heeft een brief geschreven en weet niet of die gelezen mag worden.",
    "{p} wil uitleggen wat er [die dag|toen] in {p.her} hoofd omging, zonder het goed te praten.",
    "{p} wil laten weten dat het niet nog eens gebeurt, en hoe.",
    "{p} wil graag iets goedmaken en vraagt wat de ander zou helpen.",
    "{p} wil de ander kunnen aankijken, mocht het tot een ontmoeting komen.",
    "{p} begrijpt het als het antwoord nee is, maar wil het gevraagd hebben.",
    "{p} wil de schade [in delen terugbetalen|vergoeden, al duurt het jaren] en dat zelf zeggen.",
    "{p} hoopt dat de ander weer [over straat durft|kan slapen|zonder angst leeft], en wil daaraan bijdragen.",
    "{p} wil weten hoe het nu met de ander gaat.",
  ],
} as const satisfies Record<Side, readonly string[]>;

/** What the desk adds to a registration, now and then. */
export const deskRemarks = [
  "Uitgelegd dat meedoen vrijwillig is en dat de ander nee mag zeggen.",
  "Folder gestuurd. Op de hoogte dat het enkele maanden kan duren.",
  "Er [is een zus|is een vriend|is een collega|is iemand van de kerk] die meekomt naar het eerste gesprek.",
  "Liefst een afspraak [buiten werktijd|in de ochtend|op kantoor|dicht bij huis].",
  "Heeft alles graag ook op papier[|, in gewone taal|, in grote letters].",
  "Vroeg of het iets kost. Dat kost het niet.",
  "Las over ons [in de krant|in de wachtkamer|op internet] en heeft lang getwijfeld.",
] as const;

/** That an organisation asked whether it might. */
export const consentRemarks = [
  "De verwijzer heeft instemming gevraagd en gekregen.",
  "Instemming van {p} is er, [op papier|mondeling en in het dossier genoteerd].",
  "De verwijzer heeft het [twee keer|rustig|samen met de familie] besproken; {p} wil dit zelf.",
  "{p} weet van deze aanmelding.",
] as const;

/** What the desk wrote about a registration that was not taken up. */
export const turnedDown: Record<NotTakenUpReason, readonly string[]> = {
  no_consent_of_initiator: [
    "[Gebeld|Gesproken]: {p} wist niet van de aanmelding en wil dit niet. Met de verwijzer besproken dat het vrijwillig is.",
    "{p} wil [nu niet|bij nader inzien niet|eerst de behandeling afmaken]. Later opnieuw aanmelden mag altijd.",
  ],
  unreachable: [
    "[Drie|Vier] keer gebeld en een brief gestuurd; {p} reageert niet meer.",
    "Nummer niet in gebruik, brief retour. Ook de verwijzer [heeft geen ander adres|krijgt geen contact].",
  ],
  out_of_scope: [
    "Het gaat om [een vordering|een conflict over geld|een civiele zaak]. Verwezen naar het Juridisch Loket.",
    "Er is geen dader bekend. Uitgelegd dat wij dan niet kunnen bemiddelen; verwezen naar Slachtofferhulp.",
  ],
  elsewhere: [
    "De buurtbemiddeling is al met beiden in gesprek. Met {p} afgesproken dat het daar blijft.",
    "Loopt al als mediation binnen de strafzaak. Met {p} besproken dat één weg tegelijk genoeg is.",
  ],
  safety: [
    "Er geldt een contactverbod zonder uitzondering, en dat wordt niet nageleefd. Uitgelegd waarom het nu niet kan.",
    "Met de verwijzer gesproken: de kans is groot dat contact als druk wordt gebruikt. Niet verantwoord.",
  ],
  duplicate: [
    "Dubbel: ook [via Slachtofferhulp|door de reclassering|via de website] aangemeld. Verdergegaan met die aanmelding.",
  ],
  other: [
    "{p} is [ernstig ziek geworden|naar het buitenland vertrokken] en ziet ervan af.",
    "De verwijzer trekt de aanmelding in na [overleg|een nieuw onderzoek].",
  ],
};
