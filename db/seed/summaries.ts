import type { ClosingReason, ContactForm, Recovery } from "@/lib/vocabulary/cases";

/** How a case was rounded off: the recovery and the words of the report. {h} and {r} are the parties, {i} is who asked. */
export type Ending = [Recovery, string];

/** Reports of cases with contact, by the form that counts. */
export const contactEndings: Record<ContactForm, readonly Ending[]> = {
  conversation: [
    [
      "substantial",
      "{h} en {r} hebben elkaar gesproken, anderhalf uur. De vragen van {h} zijn gesteld en beantwoord. {r} heeft excuses gemaakt; {h} heeft gezegd wat het met {h.them} deed. Beiden kijken er goed op terug.",
    ],
    [
      "substantial",
      "Gesprek op een neutrale plek, ieder met iemand erbij. Het begon stroef en eindigde met een hand. Er zijn afspraken over wat te doen als zij elkaar tegenkomen.",
    ],
    [
      "partial",
      "Er is één gesprek geweest. {h} had op meer uitleg gehoopt, maar is blij het gedaan te hebben. {r} vond het zwaar en zou het weer doen.",
    ],
  ],
  group_conversation: [
    [
      "substantial",
      "Groepsgesprek met acht mensen uit beide kringen. Iedereen kwam aan het woord. Er is samen een plan gemaakt, dat de families zelf bijhouden.",
    ],
  ],
  video_conversation: [
    [
      "substantial",
      "Videogesprek van een uur, met de bemiddelaar bij {h} thuis. {h} wilde afstand kunnen houden; dat kon zo. De vragen zijn beantwoord.",
    ],
  ],
  shuttle: [
    [
      "partial",
      "De bemiddelaar is vijf keer heen en weer gegaan. Zij wilden elkaar niet zien, wel van elkaar weten. De afspraken staan op papier en beiden kennen ze.",
    ],
    ["substantial", "Met pendelen zijn alle vragen beantwoord. {h} liet weten: “Zo was het precies genoeg.”"],
  ],
  letter_exchange: [
    [
      "substantial",
      "Over en weer een brief, beide samen gelezen en voorbereid. {h} heeft de brief bewaard. {r} las het antwoord drie keer.",
    ],
    [
      "partial",
      "Twee brieven van {r}, één van {h}. Een gesprek hoefde niet meer. {h} noemt het een goed einde, al blijft er één vraag open.",
    ],
  ],
  message: [
    [
      "partial",
      "{r} heeft een brief geschreven die {h} heeft gelezen. {h} wilde niet antwoorden, en liet weten dat de brief wel iets deed.",
    ],
  ],
};

/** Reports of cases without contact, by reason. */
export const otherEndings: Record<ClosingReason, readonly Ending[]> = {
  contact_completed: [],
  no_response: [
    [
      "none",
      "Ook na herhaald proberen geen antwoord. Met {i} besproken dat stilte ook een antwoord kan zijn. {i} vindt het jammer en begrijpt het.",
    ],
    [
      "partial",
      "Geen reactie gekregen, op geen enkele manier. {i} heeft in de gesprekken veel op een rij gezet en zegt: “Ik heb het gevraagd, dat is van mij.”",
    ],
    [
      "unknown",
      "De ander heeft niet gereageerd. {i} was zelf ook moeilijk te bereiken; het traject is afgesloten met een brief.",
    ],
    ["partial", "Er is geen antwoord gekomen. {i} heeft een brief geschreven om zelf te houden."],
    ["none", "Geen reactie, ook niet na lang wachten. {i} heeft daar vrede mee en kan zich later opnieuw melden."],
  ],
  declined_by_harmed: [
    [
      "partial",
      "{h} wil geen contact, en zei dat zonder verwijt. {r} heeft gehoord dat de vraag is overgebracht. Dat gaf rust.",
    ],
    ["none", "{h} wil geen contact. {r} heeft dat moeilijk aanvaard; besproken hoe verder, samen met de begeleiding."],
    ["unknown", "{h} is duidelijk: niet nu en niet later. {r} is ingelicht, zonder redenen te noemen."],
  ],
  declined_by_responsible: [
    [
      "partial",
      "{r} wil niet meedoen. {h} had dat verwacht, en had baat bij de gesprekken en bij het opschrijven van de vragen.",
    ],
    ["none", "{r} wil geen contact. {h} is teleurgesteld. Gewezen op Slachtofferhulp; {h} neemt zelf contact op."],
    [
      "partial",
      "{r} wil geen gesprek, maar liet weten dat het {r.them} spijt. Dat mocht worden doorgegeven. {h} vond dat meer dan niets.",
    ],
  ],
  withdrawn_by_harmed: [
    [
      "partial",
      "{h} trok zich na de voorbereiding terug. {h.she} weet nu wat er kan, en dat later ook nog mag. {r} is zorgvuldig ingelicht.",
    ],
    [
      "unknown",
      "{h} ziet ervan af, na er lang over nagedacht te hebben. Beiden zijn gebeld. Opnieuw aanmelden kan altijd.",
    ],
  ],
  withdrawn_by_responsible: [
    ["none", "{r} trok zich terug kort voor het gesprek. {h} was boos en later vooral verdrietig. Nagesproken."],
    ["partial", "{r} durft toch niet. {h} begreep dat beter dan verwacht en kreeg nog antwoord op één vraag."],
  ],
  not_suitable: [
    [
      "none",
      "In de gesprekken bleek dat {i} nu iets anders nodig heeft dan bemiddeling kan geven. Uitgelegd waarom, en meegedacht over wat wel past.",
    ],
    [
      "unknown",
      "{i} is nog volop in behandeling. In overleg met de behandelaar niet doorgegaan; over een jaar mag het weer ter sprake komen.",
    ],
  ],
  safety: [
    [
      "none",
      "Er kwamen signalen van druk op de ander. Met de coördinator besloten te stoppen. Het is op verschillende manieren aan beiden uitgelegd.",
    ],
  ],
  elsewhere: [
    [
      "unknown",
      "Partijen hebben elkaar via de buurtbemiddeling al gesproken. Het dossier is met instemming van beiden gesloten.",
    ],
  ],
  other: [
    [
      "unknown",
      "{i} is verhuisd naar het buitenland en vraagt om te stoppen. Goed afgerond met een laatste telefoongesprek.",
    ],
  ],
};
