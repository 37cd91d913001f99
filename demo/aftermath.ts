import type { Side } from "@/core/words/parties";
import type { LegalPhase } from "@/core/words/registrations";

/** What became of it, told by whose side asks; of a harmed side by whether somebody was lost. */
export const aftermathOf: Record<Side | "bereaved" | "causer", readonly string[]> = {
  harmed: [
    "{h} slaapt er [nog steeds|sinds die tijd|al maanden] slecht van.",
    "Sindsdien [neemt {h} een andere weg|gaat {h} ’s avonds niet meer alleen weg|schrikt {h} van elk onverwacht geluid].",
    "{h} heeft [hulp gehad|therapie gehad|er veel over gepraat] en merkt dat één ding is blijven liggen.",
    "In de omgeving van {h} [zegt men dat het nu wel klaar moet zijn|wordt er niet meer over gepraat|weet bijna niemand ervan].",
    "{h} komt {r} [soms tegen|misschien weer tegen|af en toe tegen in de supermarkt] en weet niet wat {h.she} dan moet doen.",
    "Wat blijft, is [de vraag waarom|het gevoel van onveiligheid|dat niemand iets gezegd heeft]; [de schade|de pijn|de boosheid] is minder geworden.",
    "{h} heeft [het werk|de opleiding|de sport] weer opgepakt, [met moeite|in kleine stappen|later dan {h.she} wilde].",
    "Op de zitting of op het bureau heeft {h} [weinig kunnen zeggen|niets over {r} gehoord|het gevoel gehad toeschouwer te zijn].",
    "De partner van {h} [staat erachter|vindt het spannend|komt graag mee].",
    "{h} had het [weggestopt|een plek gegeven, dacht {h.she}|nooit aan iemand verteld]; [door een bericht in de krant|door een verhuizing|door de geboorte van een kind] kwam het terug.",
    "",
  ],
  bereaved: [
    "De stoel aan tafel is [nog steeds|sindsdien] leeg, en {h} wil weten hoe de laatste minuten waren.",
    "{h} heeft [alle stukken gelezen|de zitting bijgewoond|een spreekrecht gehouden] en zit nog met vragen.",
    "In de familie [denkt ieder er anders over|wordt erover gezwegen|wil niet iedereen dit]; {h} doet het voor zichzelf.",
    "{h} zoekt geen [straf|schuldige|excuses] meer, maar een gezicht bij het verhaal.",
    "Rond [de verjaardag|de sterfdag|de feestdagen] is het voor {h} het zwaarst.",
    "{h} heeft lang niets van {r} willen weten. Dat is [sinds dit jaar|sinds de geboorte van een kleinkind|langzaam] veranderd.",
  ],
  responsible: [
    "{r} drinkt [niet meer|al een jaar niet meer] en wil dat vertellen.",
    "{r} heeft [weer werk|een opleiding|een eigen kamer] en kijkt anders terug dan toen.",
    "In [een training|gesprekken met de begeleiding|de therapie] kwam {r} erop dat {r.she} {h} nooit iets gevraagd heeft.",
    "{r} schaamt zich en [weet niet hoe te beginnen|heeft het de eigen familie pas laat verteld|had het liever niet nog eens verteld].",
    "{r} schrok [er zelf het meest van|pas toen de politie vertelde hoe het met {h} was|van het verslag over {h}].",
    "{r} had [schulden|ruzie thuis|verkeerde vrienden|te veel gedronken], en zegt erbij dat dat geen excuus is.",
    "{r} is [zelf kort geleden ouder geworden|zelf ook eens beroofd|een goede vriend kwijtgeraakt] en begrijpt nu meer van wat het met {h} deed.",
    "{r} komt straks weer in dezelfde [buurt|plaats|omgeving] wonen en wil niet dat {h} daarvan schrikt.",
    "Het gezin van {r} [staat erachter|weet ervan|vindt het moedig].",
    "{r} heeft [op de zitting|bij de politie] gezwegen, op advies, en heeft daar spijt van.",
    "",
  ],
  causer: [
    "{r} ligt er [wakker van|nog altijd wakker van] en durft zelf niets te laten horen.",
    "{r} is [sindsdien niet meer hetzelfde|een tijd thuis geweest|met ander werk begonnen].",
    "{r} verschuilt zich niet, ook al zei [de verzekering|de advocaat|de werkgever] dat {r.she} niets moest laten horen.",
    "{r} gaat [elk jaar|nog vaak] langs de plek en heeft er bijna met niemand over gesproken.",
    "{r} wil weten hoe het nu met {h} gaat, en of {r.she} dat wel mag vragen.",
    "Volgens de politie had het iedereen kunnen gebeuren. Daar heeft {r} [weinig aan|geen rust in gevonden].",
  ],
};

/** Where the criminal case stands, in words; held: of somebody who is in detention. */
export const phases: Record<LegalPhase, { free: readonly string[]; held: readonly string[] }> = {
  before_trial: {
    free: [
      "De zaak moet nog voorkomen.",
      "De zitting is [over enkele weken|in het najaar|in het voorjaar|nog niet gepland].",
      "De officier moet nog beslissen.",
      "Het onderzoek [loopt nog|is bijna klaar].",
    ],
    held: [
      "{r} zit vast in afwachting van de zitting.",
      "{r} zit in voorarrest; de zitting is [nog niet gepland|over enkele maanden].",
    ],
  },
  after_trial: {
    free: [
      "{r} kreeg [een taakstraf|een voorwaardelijke straf|een taakstraf en moet schade betalen].",
      "De uitspraak is van [vorig jaar|dit voorjaar|enkele maanden geleden].",
      "De straf is uitgezeten.",
      "De zaak is voorgekomen; [er is geen hoger beroep|het vonnis ligt vast].",
    ],
    held: [
      "{r} is gedetineerd.",
      "{r} zit een [lange|korte|meerjarige] straf uit.",
      "{r} zit vast, [met verlof in zicht|nog zeker een jaar|tot volgend jaar].",
    ],
  },
  no_prosecution: {
    free: [
      "Er is [geen aangifte gedaan|geen strafzaak van gekomen].",
      "De zaak is [geseponeerd|verjaard|zonder rechter afgedaan].",
      "Vervolgd wordt er niet.",
    ],
    held: ["{r} zit vast voor iets anders; hiervoor wordt niet vervolgd."],
  },
  unknown: {
    free: ["Of er een strafzaak komt, is niet bekend."],
    held: ["{r} zit vast; voor wat precies, is ons niet bekend."],
  },
};
