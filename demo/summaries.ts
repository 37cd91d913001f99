import type { ClosingReason, ContactForm, Recovery } from "@/core/words/cases";

/** Words of closing reports by what it meant; {h} and {r} are the parties, {i} is who asked, texts as in scene.ts. */
export type Summaries = Partial<Record<Recovery, readonly string[]>>;

/** Of cases with contact, by the form that counts. */
export const summariesOfContact: Record<ContactForm, Summaries> = {
  conversation: {
    substantial: [
      "{h} en {r} hebben elkaar gesproken, [anderhalf uur|een uur|ruim twee uur]. De vragen van {h} zijn gesteld en beantwoord. {r} heeft [excuses gemaakt|verteld hoe het zover kwam]; {h} heeft gezegd wat het met {h.them} deed. Beiden kijken er goed op terug.",
      "Gesprek [op een neutrale plek|in een zaaltje van de bibliotheek|op kantoor], ieder met iemand erbij. Het begon stroef en eindigde met [een hand|een kop koffie|een lach]. Er zijn afspraken over wat te doen als zij elkaar tegenkomen.",
      "{h} en {r} spraken elkaar [één keer|twee keer]. {h} zei na afloop: “[Het is een mens geworden|Nu weet ik het|Ik kan weer ademen].” {r} was stil en dankbaar.",
      "Het gesprek ging [anders dan voorbereid|langzaam|met stiltes], en was goed. {r} gaf antwoord op alles wat {h} vroeg. Zij hebben afgesproken [elkaar te groeten|elkaar met rust te laten|dat het hiermee klaar is].",
    ],
    partial: [
      "Er is één gesprek geweest. {h} had op meer uitleg gehoopt, maar is blij het gedaan te hebben. {r} vond het zwaar en zou het weer doen.",
      "Gesprek van [drie kwartier|een uur]. [Niet alles is gezegd|Eén vraag bleef open|De excuses kwamen laat], en toch is er iets verschoven. {h} wil het zo laten.",
      "{h} en {r} hebben gesproken. {r} kwam moeilijk uit de woorden; {h} vond dat [eerlijk|jammer|begrijpelijk]. Nazorg is geregeld.",
    ],
    none: [
      "Het gesprek is gehouden en bracht {h} niet wat {h.she} zocht. [Goed nagesproken; steun is er.|Beiden weten dat zij mogen terugkomen.]",
    ],
    unknown: [
      "Gesprek gehouden. Beiden waren moe en wilden er daarna [niet meer over bellen|eerst rust van]; wat het deed, is niet bekend.",
    ],
  },
  group_conversation: {
    substantial: [
      "Groepsgesprek met [zes|acht|tien] mensen uit beide kringen. Iedereen kwam aan het woord. Er is samen een plan gemaakt, dat de families zelf bijhouden.",
      "Herstelconferentie in [het buurthuis|de school|een kerkzaal]. De [ouders|buren|vrienden] deden mee en dat maakte het verschil. De afspraken staan op papier.",
    ],
    partial: [
      "Groepsgesprek met [zeven|negen] mensen. Het werd één keer fel en kwam goed. Niet iedereen kon zich vinden in het plan.",
    ],
  },
  video_conversation: {
    substantial: [
      "Videogesprek van [een uur|drie kwartier], met de bemiddelaar bij {h} thuis. {h} wilde afstand kunnen houden; dat kon zo. De vragen zijn beantwoord.",
      "Gesproken via het scherm. [Onwennig en toch dichtbij|Dat gaf {h} rust|Er viel een keer beeld weg, het gesprek niet]. {r} maakte excuses, {h} nam die aan.",
    ],
    partial: [
      "Videogesprek. Op een scherm [bleef het wat vlak|mist er iets, vond {h}], en het belangrijkste is gezegd.",
    ],
  },
  shuttle: {
    substantial: [
      "Met pendelen zijn alle vragen beantwoord. {h} liet weten: “[Zo was het precies genoeg|Meer hoeft niet|Dit kon ik aan].”",
      "De bemiddelaar bracht [drie|vier|zes] keer woorden over. {h} weet nu [waarom|hoe het ging|dat het niet om {h.them} ging]. {r} is opgelucht.",
    ],
    partial: [
      "De bemiddelaar is [vijf|vier|drie] keer heen en weer gegaan. Zij wilden elkaar niet zien, wel van elkaar weten. De afspraken staan op papier en beiden kennen ze.",
      "Via de bemiddelaar zijn [twee van de drie|de meeste] vragen beantwoord. {h} vindt dat genoeg.",
    ],
    none: ["Woorden over en weer gebracht. Het bracht {h} geen rust; dat is eerlijk besproken."],
  },
  letter_exchange: {
    substantial: [
      "Over en weer een brief, beide samen gelezen en voorbereid. {h} heeft de brief bewaard. {r} las het antwoord [drie keer|hardop|met tranen].",
      "{r} schreef [een brief van vier kanten|kort en zonder uitvlucht|zoals {r.she} praat]. {h} schreef terug. [Daarmee was het gezegd.|Een gesprek hoefde niet meer.]",
    ],
    partial: [
      "[Twee brieven|Een brief] van {r}, één van {h}. Een gesprek hoefde niet meer. {h} noemt het een goed einde, al blijft er één vraag open.",
      "Brieven gewisseld. {h} had [meer|iets anders|een langer antwoord] verwacht en waardeert dat het er is.",
    ],
    unknown: ["Brieven over en weer, gelezen in bijzijn van de bemiddelaar. {i} wilde er niet meer over napraten."],
  },
  message: {
    partial: [
      "{r} heeft een brief geschreven die {h} heeft gelezen. {h} wilde niet antwoorden, en liet weten dat de brief wel iets deed.",
      "Een [boodschap|filmpje|brief] is overgebracht en [gehoord|bekeken|gelezen]. Daar bleef het bij, zoals afgesproken.",
    ],
    substantial: [
      "{h} kreeg de boodschap van {r} op een moment dat {h.she} koos. “[Meer had ik niet nodig|Dat is het|Eindelijk],” zei {h}.",
    ],
    none: ["De boodschap is overgebracht. {h} zei er niets bij, en dat mag."],
  },
};

/** Of cases without contact, by reason. */
export const summariesWithout: Record<ClosingReason, Summaries> = {
  contact_completed: {},
  no_response: {
    none: [
      "Ook na herhaald proberen geen antwoord. Met {i} besproken dat stilte ook een antwoord kan zijn. {i} vindt het jammer en begrijpt het.",
      "Geen reactie, ook niet na lang wachten. {i} heeft daar [vrede mee|moeite mee|niets van begrepen] en kan zich later opnieuw melden.",
      "De ander is niet bereikt: [brieven, telefoon en een bezoek|twee brieven en drie telefoontjes|alles wat mocht] hielp niet. {i} hield het [lang vol|goed in de gaten|moeilijk uit].",
    ],
    partial: [
      "Geen reactie gekregen, op geen enkele manier. {i} heeft in de gesprekken veel op een rij gezet en zegt: “Ik heb het gevraagd, dat is van mij.”",
      "Er is geen antwoord gekomen. {i} heeft een brief geschreven om zelf te houden.",
      "Geen antwoord. {i} vertelde [voor het eerst|rustig|in drie gesprekken] het hele verhaal, en daar zat al veel in.",
    ],
    unknown: [
      "De ander heeft niet gereageerd. {i} was zelf ook moeilijk te bereiken; het traject is afgesloten met een brief.",
    ],
  },
  declined_by_harmed: {
    partial: [
      "{h} wil geen contact, en zei dat zonder verwijt. {r} heeft gehoord dat de vraag is overgebracht. Dat gaf rust.",
      "{h} wil {r} niet spreken, en liet weten dat [de spijt is aangekomen|het goed is dat het gevraagd is]. Voor {r} was dat [veel|genoeg|meer dan verwacht].",
    ],
    none: [
      "{h} wil geen contact. {r} heeft dat moeilijk aanvaard; besproken hoe verder, samen met [de begeleiding|de reclassering|de familie].",
      "Het antwoord van {h} is nee. {r} had [gehoopt op een brief|erop gerekend|het voelen aankomen]. Rustig afgerond.",
    ],
    unknown: ["{h} is duidelijk: niet nu en niet later. {r} is ingelicht, zonder redenen te noemen."],
  },
  declined_by_responsible: {
    partial: [
      "{r} wil niet meedoen. {h} had dat verwacht, en had baat bij de gesprekken en bij het opschrijven van de vragen.",
      "{r} wil geen gesprek, maar liet weten dat het {r.them} spijt. Dat mocht worden doorgegeven. {h} vond dat meer dan niets.",
    ],
    none: [
      "{r} wil geen contact. {h} is teleurgesteld. Gewezen op Slachtofferhulp; {h} neemt zelf contact op.",
      "{r} zegt nee, [op advies van de advocaat|zonder uitleg|en ontkent]. {h} was daar [boos|verdrietig|niet verbaasd] over. Nagesproken.",
    ],
    unknown: ["{r} doet niet mee. {h} wilde daarna niet nog eens praten over wat het met {h.them} deed."],
  },
  withdrawn_by_harmed: {
    partial: [
      "{h} trok zich terug. {h.she} weet nu wat er kan, en dat het later ook nog mag. Zorgvuldig afgerond.",
      "{h} ziet ervan af: door de gesprekken is de vraag [kleiner geworden|een andere geworden|beantwoord]. [Een goed einde, zegt {h.she}.|Dat voelt als ruimte.]",
    ],
    none: [
      "{h} stopt, [het haalt te veel overhoop|thuis is er geen rust voor|de behandeling gaat voor]. Steun is geregeld.",
    ],
    unknown: ["{h} ziet ervan af, na er lang over nagedacht te hebben. Opnieuw aanmelden kan altijd."],
  },
  withdrawn_by_responsible: {
    none: [
      "{r} trok zich terug [kort voor het gesprek|na de voorbereiding|zonder veel uitleg]. Met ieder apart nagesproken.",
      "{r} wil niet verder. [De schaamte is te groot.|Er komt een nieuwe zaak bij.|De advocaat raadt het af.] Zorgvuldig afgerond.",
    ],
    partial: [
      "{r} durft toch niet. Wel heeft {r.she} [uitgesproken wat er gebeurde|een brief voor zichzelf geschreven|met de familie gepraat].",
    ],
    unknown: ["{r} is gestopt met het traject en reageerde niet meer op het verzoek om terug te kijken."],
  },
  not_suitable: {
    none: [
      "In de gesprekken bleek dat {i} nu iets anders nodig heeft dan bemiddeling kan geven. Uitgelegd waarom, en meegedacht over wat wel past.",
    ],
    partial: [
      "Bemiddeling past hier nu niet. {i} heeft [in de gesprekken|met de huisarts|via Slachtofferhulp] wel een volgende stap gevonden.",
    ],
    unknown: [
      "{i} is nog volop in behandeling. In overleg met de behandelaar niet doorgegaan; over een jaar mag het weer ter sprake komen.",
    ],
  },
  safety: {
    none: [
      "Er kwamen signalen van druk op de ander. Met de coördinator besloten te stoppen. Het is zorgvuldig uitgelegd.",
      "De veiligheid was niet te regelen: [een nieuwe melding|een overtreden contactverbod|dreigende berichten]. Gestopt, in overleg met [de politie|de coördinator].",
    ],
  },
  elsewhere: {
    unknown: [
      "Partijen [hebben elkaar via de buurtbemiddeling al gesproken|gaan verder met mediation binnen de strafzaak]. Met instemming van {i} gesloten.",
    ],
    partial: ["{i} vond [op school|via de wijkagent|in de familie] zelf een weg en wil het daarbij laten."],
  },
  other: {
    unknown: [
      "{i} is verhuisd naar het buitenland en vraagt om te stoppen. Goed afgerond met een laatste telefoongesprek.",
      "[Een overlijden in de familie|Een lange ziekte|Een nieuwe strafzaak] maakte doorgaan onmogelijk. In overleg gesloten.",
    ],
    partial: [
      "Omstandigheden lieten een ontmoeting niet toe. Wel is [over en weer de groet gedaan|duidelijk geworden dat ieder het goed bedoelt].",
    ],
  },
};

/** How a report ends, now and then. */
export const lastWords = [
  "Met beide kanten [apart|telefonisch|per brief] afgesloten.",
  "Nazorg loopt via [Slachtofferhulp|de reclassering|de huisarts|de begeleiding].",
  "[Slachtofferhulp|De begeleiding] weet alleen dat het traject klaar is.",
  "Er zijn geen afspraken die blijven lopen.",
  "{i} mag altijd nog eens bellen.",
] as const;
