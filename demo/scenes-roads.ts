import { grown, type Scene, scene } from "@/demo/scene";

export const traffic: readonly Scene[] = [
  grown(
    "{h} werd [op een zebrapad|op een fietspad|bij het oversteken|op een rotonde] aangereden door {r} en [revalideert nog steeds|loopt nog met een stok|heeft een halfjaar niet gewerkt].",
  ),
  grown(
    "De [vrouw|man|dochter|zoon] van {h} is op de fiets verongelukt door een [vrachtauto die rechts afsloeg|bestelbus die geen voorrang gaf|auto die te hard reed]. {r} reed.",
    { role: "bereaved", harmed: [28, 74] },
  ),
  grown(
    "{h} kwam met de motor ten val toen {r} [zonder te kijken van rijstrook wisselde|plotseling keerde|een afslag miste en remde]. [Het been|De schouder|De rug] is nooit meer goed geworden.",
    { harmed: [20, 62], responsible: [24, 80] },
  ),
  grown(
    "{r} reed {h} aan op een kruising [met laagstaande zon|in de schemering|in de regen]. Het ging niet hard, en toch veranderde [er alles|het leven van beiden].",
    { responsible: [21, 78] },
  ),
  grown(
    "{r} keek op de telefoon en reed achter op een auto. De [vader|moeder|broer] van {h} overleed [diezelfde dag|na een week|na drie operaties].",
    { role: "bereaved" },
  ),
  grown(
    "{r} had gedronken en [miste een bocht|reed door rood|reed tegen het verkeer in]. {h} zat in [de andere auto|de auto ernaast|de taxi] en [brak beide benen|verloor het zicht aan één oog|lag twee maanden in het ziekenhuis].",
  ),
  grown(
    "{h} zat bij {r} achterin. Na [een klapband|een verkeerde inhaalactie|te hard rijden] sloeg de auto over de kop. Zij waren [vrienden|collega’s|familie], en spreken elkaar niet meer.",
  ),
  scene(
    "{h} en {r} botsten met de fiets [in een tunnel|op een smal pad|bij een school]; {h} hield er [hersenletsel|een gebroken heup|blijvende hoofdpijn] aan over.",
  ),
  scene(
    "{r} reed op een [scooter|fatbike|opgevoerde brommer] {h} aan, die [uit de bus stapte|de hond uitliet|met de rollator overstak]. {r} [schrok en reed door|bleef erbij tot de ambulance kwam|was er weken ziek van].",
    { harmed: [24, 84] },
  ),
  grown(
    "Het kind van {h} [overleed|raakte zwaargewond] toen het tussen geparkeerde auto’s de straat op liep. {r} kon niet meer remmen en [ziet het nog elke dag voor zich|verhuisde daarna|heeft nooit meer gereden].",
    { role: "bereaved", harmed: [26, 48] },
  ),
];

export const accident: readonly Scene[] = [
  grown(
    "Bij [een operatie|een behandeling|een bevalling] is een fout gemaakt, waardoor {h} blijvend [minder ziet|pijn houdt|moeilijk loopt]. {r} was de behandelend [arts|verpleegkundige|verloskundige]. De klacht is afgehandeld, maar er is nooit gepraat.",
    { responsible: [30, 64] },
  ),
  grown(
    "{r} was voorman op [de bouwplaats|een steiger|een dak] waar de [man|broer|vader] van {h} viel. De inspectie heeft [niemand iets verweten|een boete opgelegd]. {r} verwijt het zichzelf wel.",
    { role: "bereaved", responsible: [28, 64] },
  ),
  grown(
    "{h} raakte [een hand|twee vingers|het gehoor] kwijt bij het werk met een machine. {r} [bediende de machine|had de beveiliging uitgezet|was die dag de leidinggevende].",
    { harmed: [19, 62] },
  ),
  grown(
    "De [moeder|vader|oma] van {h} overleed na een val in [een verzorgingshuis|het ziekenhuis|een aanleunwoning]. {r} had die nacht dienst en [was alleen|had drie afdelingen|kwam te laat].",
    { role: "bereaved", harmed: [34, 72] },
  ),
  scene(
    "Bij [een zeilkamp|een survivaldag|een klimmiddag|het zwemmen] liep {h} zwaar letsel op. {r} [hield het touw vast|gaf het sein|duwde, voor de grap].",
    { harmed: [12, 40] },
  ),
];
