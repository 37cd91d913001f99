import { grown, type Scene, scene, young } from "@/demo/scene";

export const sexual: readonly Scene[] = [
  grown(
    "{h} is als kind [langere tijd|enkele jaren|van {h.her} achtste tot {h.her} twaalfde] misbruikt door {r}, [een goede bekende van de familie|een familielid|iemand uit de buurt|een bekende van de ouders]. [De familie weet het sinds vorig jaar.|Lang wist niemand het.|Een zus had het altijd vermoed.]",
    { long: true, harmed: [20, 58], responsible: [44, 79] },
  ),
  grown(
    "{h} is na een avond uit [aangerand|verkracht] door {r}, [een collega|een kennis|iemand uit de vriendengroep|een studiegenoot]. Er is [op het werk|onder vrienden|thuis] nooit over gesproken.",
    { harmed: [18, 44], responsible: [19, 50] },
  ),
  grown(
    "{h} is misbruikt door {r}, destijds [trainer bij de sportclub|muziekleraar|leider bij de scouting|begeleider op een kamp].",
    { long: true, harmed: [18, 52], responsible: [38, 76] },
  ),
  grown(
    "In hun relatie heeft {r} meermalen grenzen van {h} overschreden. Voor {h} [kreeg het pas later een naam|was het verkrachting; {r} noemde het anders|is de relatie voorbij, de vragen niet].",
    { long: true, harmed: [18, 50], responsible: [19, 54] },
  ),
  grown(
    "{h} is vroeger thuis misbruikt door een broer. {r}, [stiefouder|ouder|oudste] in dat gezin, wist ervan en zweeg.",
    { long: true, harmed: [19, 50], responsible: [44, 78] },
  ),
  grown(
    "{h} is in [de trein|een zwembad|een lift|een wachtkamer] betast door {r}, die {h.she} niet kende. [Er waren anderen bij, niemand zei iets.|{h} heeft het diezelfde dag gemeld.]",
    { harmed: [16, 60] },
  ),
  grown(
    "{r} heeft zonder toestemming [foto’s|een filmpje] van {h} gedeeld, gemaakt toen zij een relatie hadden. Het stond [drie weken|een halfjaar|een weekend] op internet.",
    { harmed: [18, 45], responsible: [19, 48] },
  ),
  grown("{h} kwam {r} tegen via een datingsite. Op hun [eerste|tweede] avond ging {r} door waar {h} nee had gezegd.", {
    harmed: [18, 48],
    responsible: [20, 52],
  }),
  grown(
    "{r} was de [behandelaar|masseur|docent|leidinggevende] van {h} en heeft daar misbruik van gemaakt. {h} heeft [twee jaar|lang|een halfjaar] gedacht dat het aan {h.them} zelf lag.",
    { harmed: [18, 55], responsible: [32, 66] },
  ),
  scene(
    "{h} en {r} [groeiden in één gezin op|zijn familie van elkaar|woonden in hetzelfde pleeggezin]. Toen zij jong waren, heeft {r} [meermalen|een zomer lang|op logeerpartijen] dingen gedaan die {h} niet wilde.",
    { long: true, harmed: [14, 34], responsible: [15, 38] },
  ),
  scene(
    "Op [een huisfeest|een festival|een introductiekamp|een verjaardag] is {h} door {r} [aangerand|betast terwijl {h.she} sliep|tegen {h.her} wil gezoend en vastgehouden].",
    { harmed: [15, 28], responsible: [15, 30] },
  ),
  young(
    "{r} heeft {h} onder druk gezet om [blote foto’s te sturen|voor de camera iets te doen] en die [doorgestuurd in een groepsapp|aan vrienden laten zien|gebruikt om meer te krijgen].",
  ),
  young(
    "{r} heeft {h} [in het fietsenhok|op een schoolreis|bij {h.them} thuis|in het park] aangeraakt terwijl {h.she} dat niet wilde. Zij zaten [in dezelfde klas|op dezelfde sport|op dezelfde school].",
  ),
];
