import { grown, type Scene, scene, young } from "@/demo/scene";

export const violence: readonly Scene[] = [
  scene(
    "{h} is [op het station|in de bus|bij een bushalte|op straat|bij de ingang van een winkel] [geslagen|neergeslagen|in het gezicht geslagen] door {r}[ na een opmerking| om een sigaret| na een duw in het voorbijgaan| zonder dat er iets aan voorafging].",
  ),
  scene(
    "Op [een feest in het dorp|een verjaardag|de kermis|een tentfeest] kregen {h} en {r} ruzie. {r} gaf {h} [een kopstoot|een klap|meerdere klappen], waardoor {h} [een tand verloor|een hersenschudding had|een gebroken neus had|een wond boven het oog kreeg].",
  ),
  scene(
    "Bij [het voetbal|het hockey|een partij zaalvoetbal|een toernooi] heeft {r} {h} [een kopstoot|een vuistslag|een harde schop] gegeven. Zij speelden [bij dezelfde club|tegen elkaar|vaker tegen elkaar].",
  ),
  scene(
    "Bij een ruzie om [een parkeerplaats|geld|een fiets|een bericht op de telefoon] heeft {r} {h} met een mes gestoken. {r} [gaf het meteen toe|meldde zich later zelf bij de politie|werd diezelfde avond aangehouden].",
  ),
  scene(
    "{r} heeft met [een ander|twee anderen|een groepje] {h} [in een steeg klemgezet en geslagen|van de fiets getrokken en geschopt|beroofd van een telefoon en geschopt|op weg naar huis opgewacht en geslagen].",
  ),
  scene(
    "{h} werkt in [een supermarkt|een avondwinkel|een tankstation|een snackbar]. {r} [sprong over de toonbank en sloeg|dreigde met een mes en nam de kassa mee|duwde {h.them} tegen de schappen] en [rende weg|fietste weg|werd buiten door omstanders tegengehouden].",
    { harmed: [19, 64] },
  ),
  scene(
    "Een filmpje laat zien hoe {r} {h} [tegen de grond werkt|in het gezicht slaat|achterna zit en schopt]. Het is [op school|in het dorp|in de buurt|onder bekenden] rondgestuurd, en dat was bijna erger dan de klappen.",
  ),
  grown(
    "In [een café|een sportkantine|een discotheek|een eetzaak] heeft {r} {h} [geslagen|met een glas geraakt|tegen de grond geduwd], die daardoor [een oogkas brak|een litteken overhield|een pols brak|wekenlang niet kon werken].",
  ),
  grown(
    "{h} is [jarenlang|maandenlang|in de laatste jaren van hun relatie] mishandeld door {r}, met wie {h.she} een relatie had. [Er zijn twee kinderen.|Er is een kind van zes.|Zij wonen nog in dezelfde stad.|De scheiding is rond.]",
    { long: true, harmed: [22, 60], responsible: [24, 62] },
  ),
  grown(
    "{h} is [buschauffeur|conducteur|verpleegkundige op de spoedeisende hulp|handhaver|ambulancechauffeur] en is tijdens het werk door {r} [geslagen|bespuugd en geduwd|tegen een deur geduwd|in het gezicht gestompt].",
    { harmed: [24, 63] },
  ),
  grown(
    "{h} en {r} zijn buren. Na [ruzie over geluid|een woordenwisseling over de hond|onenigheid over de schutting] heeft {r} {h} geslagen, [in het portiek|voor de deur|waar de kinderen bij waren].",
    { harmed: [25, 74] },
  ),
  grown(
    "{r} is [aangetrouwde familie|naaste familie|verre familie] van {h}. Op [een verjaardag|een begrafenis|een bruiloft] liep een oude ruzie uit op [klappen|een vechtpartij]; {h} lag [een nacht|twee dagen|een week] in het ziekenhuis.",
  ),
  grown(
    "Na [een bijna-botsing|een inhaalactie|getoeter bij een stoplicht] stapte {r} uit en sloeg {h} [door het open raam|op de vluchtstrook|op een parkeerplaats]. [Op de achterbank zaten kinderen.|Omstanders kwamen ertussen.|Er is een filmpje van.]",
  ),
  grown(
    "{h} heeft [twee jaar|een jaar|enkele maanden] op dezelfde afdeling gewerkt als {r}. Een ruzie [om een rooster|om een opmerking|om geld] eindigde [in de kleedkamer|bij de laadklep|op het parkeerterrein] met [een klap|een kaakbreuk|een val op beton].",
    { harmed: [19, 62] },
  ),
  young(
    "Na [weken|maanden] pesten heeft {r} {h} [in het fietsenhok|op het schoolplein|bij het zwembad|in het park] geslagen. [Anderen filmden het.|Niemand greep in.|Een leraar haalde hen uit elkaar.]",
  ),
  young(
    "{h} werkt in de jeugdzorg. {r} woonde op de groep en heeft {h.them} [met een stoel geraakt|tegen de muur geduwd|in het gezicht geslagen] toen [de telefoon werd ingenomen|het weekendverlof niet doorging|er een ander op de kamer kwam].",
    { harmed: [23, 60] },
  ),
  young(
    "{r} en {h} zaten in dezelfde vriendengroep. Om [een meisje|een weddenschap|geld voor een scooter|een roddel] heeft {r} {h} [opgewacht en geslagen|een kopstoot gegeven|met een boksbeugel geraakt].",
  ),
  young(
    "{r} heeft {h}, [een bezorger|een krantenbezorger|een oppas uit de buurt|een jongere uit de buurt], [geduwd en geschopt|met stenen bekogeld|van de scooter getrokken]. Het was bedoeld als stoer doen voor de anderen.",
  ),
];

export const threat: readonly Scene[] = [
  grown(
    "{h} werkt bij [een gemeenteloket|de sociale dienst|een woningbouwvereniging|een huisartsenpost] en is daar door {r} [met de dood bedreigd|met een stoel bedreigd|uitgescholden en bedreigd]. [Collega’s waren erbij.|De wachtruimte zat vol.]",
    { harmed: [23, 64] },
  ),
  grown(
    "{h} en {r} zijn buren. Na ruzie over [geluid|een boom|de schutting|een parkeerplek] stond {r} [met een hamer|met een hond|schreeuwend] [bij {h} voor de deur|in de tuin van {h}].",
    { harmed: [25, 78] },
  ),
  grown(
    "{r} heeft {h}, [een oud-collega|een vroegere kennis|een ex-partner|een teamgenoot van vroeger], [maandenlang|wekenlang] berichten gestuurd, ook met bedreigingen.",
    { long: true },
  ),
  grown(
    "{h} was getuige van een overval in [een supermarkt|een juwelierszaak|een tankstation] en werd door {r} met een wapen bedreigd. Het beeld komt [nog elke nacht|nog vaak|op de gekste momenten] terug.",
    { role: "witness" },
  ),
  grown(
    "{h} geeft les op [een mbo|een middelbare school|een avondschool]. {r}, [oud-leerling|familie van een leerling|ouder van een leerling], stond op de parkeerplaats en zei dat {r.she} {h.them} wist te vinden.",
  ),
  grown(
    "{h} is [deurwaarder|huismeester|makelaar|parkeerwachter]. {r} dreigde {h.them} [van de trap te gooien|met de auto klem te rijden|thuis op te zoeken].",
  ),
  scene(
    "{r} heeft {h} [op straat|op het plein|bij het station|in de tram] bedreigd met [een mes|een nepwapen|een schroevendraaier] om [een telefoon|een jas|een fiets|geld].",
  ),
  scene(
    "Onder een bericht op [sociale media|een dorpsforum|een groepsapp van de buurt] heeft {r} {h} bedreigd, met [adres en al|een foto van het huis|de naam van de kinderen erbij].",
  ),
  young(
    "{r} heeft {h} [via de telefoon|in de klas|na schooltijd] bedreigd: als {h.she} iets zou zeggen, [kwam er een groep|werd het erger|wist {r} waar {h.she} woont].",
  ),
];

export const homicide: readonly Scene[] = [
  grown(
    "De [zoon|broer|neef] van {h} is bij een ruzie [op straat|in een café|om geld] om het leven gebracht door {r}. [In het dossier staat niet wat {h} het liefst wil weten.|Op de zitting zei {r} bijna niets.]",
    { role: "bereaved" },
  ),
  grown(
    "De [zus|dochter|nicht] van {h} is door {r}, haar ex-partner, gedood. {h} zorgt voor [hun kind, dat nu begint te vragen|de kinderen|haar moeder, die het niet kan bevatten].",
    { role: "bereaved", harmed: [28, 70] },
  ),
  grown(
    "De [man|vrouw|vader|moeder] van {h} overleed na [een klap van|een worsteling met|een overval door] {r}. Wat de laatste woorden waren, weet {h} niet.",
    { role: "bereaved", harmed: [25, 75] },
  ),
  grown(
    "{h} verloor [een kind|een broer|een zus] door een steekpartij. {r} was erbij en [stak|hielp de dader weg|belde geen hulp]; daar is {r.she} ook voor vervolgd.",
    { role: "bereaved" },
  ),
  scene(
    "De zoon van {h} is op [zijn zeventiende|zijn achttiende|zijn twintigste] doodgestoken. {r} kende hem [van school|van straat|van het voetbal] en zegt dat het nooit zo ver had mogen komen.",
    { role: "bereaved", harmed: [38, 66] },
  ),
  grown(
    "{r} heeft in een psychose een [familielid|huisgenoot|goede vriend] van {h} gedood. {r.she} krijgt behandeling. {h} weet niet of {h.she} boos mag zijn.",
    { role: "bereaved" },
  ),
];
