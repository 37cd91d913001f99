/** Stories of the demo organisation, on pages that are invented as the people in them are, by the year that they belong to. */
export const demoStories = [
  {
    year: 2019,
    title: "Elf jaar na de overval schreef zij hem een brief",
    quote: "Ik hoefde zijn spijt niet. Ik wilde weten of hij mij die avond gezien had.",
    address: "https://demo.example.org/verhalen/elf-jaar-na-de-overval",
  },
  {
    year: 2020,
    title: "Twee schermen en een lege stoel: bemiddelen tijdens de lockdown",
    quote: "Aan het eind zwaaiden wij allebei. Dat had ik vooraf nooit geloofd.",
    address: "https://demo.example.org/verhalen/twee-schermen",
  },
  {
    year: 2020,
    title: "De bestuurder en de zus",
    quote: "Hij vroeg hoe mijn broer was. Niemand had dat nog gevraagd.",
    address: "https://demo.example.org/verhalen/de-bestuurder-en-de-zus",
  },
  {
    year: 2021,
    title: "Een vraag die via de bemiddelaar kwam",
    quote: "Wij hebben elkaar niet gesproken. Het antwoord was genoeg.",
    address: "https://demo.example.org/verhalen/een-vraag",
  },
  {
    year: 2022,
    title: "‘Ik dacht dat zij mij zou uitschelden’",
    quote: "Zij wilde dat ik haar naam goed uitsprak. Daar zijn wij begonnen.",
    address: "https://demo.example.org/verhalen/haar-naam",
  },
  {
    year: 2023,
    title: "Een moeder, een vader en een halve zin",
    quote: "Hij maakte zijn zin niet af, en ik begreep hem toch.",
    address: "https://demo.example.org/verhalen/een-halve-zin",
  },
  {
    year: 2025,
    title: "Pendelen tussen twee straten",
    quote: "De bemiddelaar liep drie keer heen en weer. De vierde keer liep ik mee.",
    address: "https://demo.example.org/verhalen/pendelen",
  },
];
