import { grown, type Scene, scene, young } from "@/demo/scene";

export const property: readonly Scene[] = [
  grown(
    "Er is ingebroken bij {h} terwijl {h.she} [boven lag te slapen|met vakantie was|even boodschappen deed]. [De sieraden van {h.her} moeder|De foto’s op een oude laptop|Een trouwring] [zijn niet teruggevonden|waren het ergst]. {r} heeft [bekend|bekend, met twaalf andere inbraken|niets gezegd].",
  ),
  grown(
    "{h} is aan de deur opgelicht: {r} deed zich voor als [medewerker van de bank|meteropnemer|agent in burger] en kreeg [de pinpas|sieraden|spaargeld] mee.",
    { harmed: [68, 88], responsible: [18, 44] },
  ),
  grown(
    "{r} beroofde {h} van een tas bij [de geldautomaat|de bushalte|de markt]. {h} [viel en brak een heup|hield het hengsel te lang vast|heeft sindsdien altijd iemand bij zich].",
    { harmed: [48, 82] },
  ),
  grown(
    "{r} heeft als bezorger pakjes achtergehouden, waaronder [een horloge|medicijnen|een laptop] voor [de dochter|de vader|een buurvrouw] van {h}.",
  ),
  grown(
    "{h} verhuurde een kamer aan {r}, die vertrok met [de huur van een halfjaar|de computer|het spaargeld uit de keukenla].",
    { harmed: [32, 75] },
  ),
  grown(
    "Uit de bus van {h} is al het gereedschap gestolen. {r} [probeerde het te verkopen|had het in de schuur liggen|was een oud-werknemer]. {h} kon [weken|een maand] niet werken.",
    { harmed: [22, 62] },
  ),
  grown(
    "{r} heeft via [een nepwebwinkel|een valse advertentie|een betaalverzoek] geld aangenomen, onder anderen van {h}.",
  ),
  scene(
    "De [scooter|fiets|fatbike] van {h} is gestolen en [total loss|in stukken|in de gracht] teruggevonden. {r} staat op camerabeelden.",
  ),
  scene(
    "{r} heeft {h} [een telefoon|een ketting|een rugzak] afgepakt [op het station|in de tram|bij de sporthal]. [Het was een cadeau van een oma.|Het was de tweede keer dat {h} zoiets overkwam.|Zij kenden elkaar van gezicht.]",
  ),
  young(
    "{r} heeft in de winkel van {h} [meermalen|een maand lang|met anderen] spullen weggenomen. {h} [kende {r.them} bij naam|had {r.them} werk willen geven|staat nu altijd bij de deur].",
    { harmed: [28, 66] },
  ),
  young(
    "Uit [de kleedkamer|een schoolkluisje|een jas op een feest] nam {r} [de portemonnee|de telefoon|de bankpas] van {h} mee. Zij zaten bij elkaar [in de klas|in het team].",
  ),
];

export const vandalism: readonly Scene[] = [
  scene(
    "{r} heeft met anderen [de volkstuin|het tuinhuisje|de boot|de stacaravan] van {h} vernield: [alles wat erin stond|het werk van jaren].",
    { harmed: [30, 79] },
  ),
  scene(
    "{r} heeft zwaar vuurwerk [in de brievenbus van {h} gegooid. De gang brandde uit|onder de auto van {h} gelegd|tegen het raam van {h} gegooid].",
    { harmed: [24, 79] },
  ),
  scene(
    "[Het winkeltje|De voordeur|De auto] van {h} is met verf beklad, met woorden over {h.her} [afkomst|geloof|vriend]. {r} woont in dezelfde [straat|buurt].",
    { harmed: [19, 68] },
  ),
  grown(
    "Na een ruzie heeft {r} [alle ruiten van|de motorkap van|de tuin van] {h} [vernield|kapotgeslagen|met een schop bewerkt]. Zij waren [goede buren|oude bekenden|vrienden van vroeger].",
  ),
  young(
    "{r} stak met vrienden [een speeltoestel|een schuurtje|een container] in brand. Het vuur sloeg over naar [de schuur|de auto|het dak] van {h}.",
    { harmed: [26, 78] },
  ),
  young(
    "{r} heeft [’s nachts|na een feest|in een vakantieweek] bij {h} [op de begraafplaats een steen omgeduwd|de kippen losgelaten en het hok vernield|de lessen van een jaar van de muur getrokken].",
    { harmed: [34, 78] },
  ),
];

export const otherOffences: readonly Scene[] = [
  grown(
    "{h} is penningmeester van [een vereniging|een buurthuis|een kerkgenootschap] waar {r} geld uit de kas nam. Het bestuur wilde er eerst geen zaak van maken.",
    { harmed: [38, 76] },
  ),
  grown(
    "{r} heeft {h} [een jaar|maanden|na hun scheiding] lang gevolgd, gebeld en opgewacht. Het stopte pas [na de aangifte|na een verhuizing|toen een collega ingreep].",
    { long: true },
  ),
  grown(
    "De hond van {r} beet {h} [in de arm|in het gezicht|terwijl {h.she} de post bezorgde]. {h} [durft de straat niet meer in|heeft er drie operaties aan overgehouden].",
  ),
  grown(
    "{r} heeft over {h} [valse beschuldigingen|een vals bericht] verspreid in [het dorp|de kerk|de vereniging]. {h} is [er werk door kwijtgeraakt|er vrienden door kwijtgeraakt|er ziek van geweest].",
  ),
  young(
    "Foto’s van {h} zijn door {r} rondgestuurd in een groepsapp van [school|de club|de buurt]. Zij lopen elkaar [elke dag|elke week] tegen het lijf.",
  ),
  scene(
    "{r} heeft {h} op [de markt|het werk|school|straat] [uitgescholden om {h.her} afkomst|bespuugd|lastiggevallen om {h.her} geloof]. Er stonden mensen omheen.",
  ),
];
