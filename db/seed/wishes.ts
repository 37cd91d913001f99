import type { Side } from "@/lib/vocabulary/parties";

/** What somebody who asks hopes for; {p} is that person, {p.her} and {p.she} as in situations.ts. */
export const wishesOf = {
  harmed: [
    "{p} wil vooral één ding weten: waarom?",
    "{p} wil zelf vertellen wat het met het gezin gedaan heeft. Excuses hoeven niet.",
    "{p} zoekt geen ruzie, maar wil het van de ander zelf horen om het te kunnen afsluiten.",
    "{p} hoopt op een eerlijk antwoord, in een brief of in een gesprek.",
    "{p} wil horen of de ander er nog aan denkt.",
    "{p} wil weten hoe het moet als zij elkaar ooit weer zien.",
    "{p} weet nog niet in welke vorm; eerst horen wat er kan.",
    "{p} wil laten weten dat het leven verdergaat, en dat dat niet vanzelf ging.",
    "{p} heeft drie vragen opgeschreven en wil daar antwoord op, meer niet.",
    "{p} wil er niet langer elke dag mee opstaan en denkt dat een antwoord daarbij helpt.",
  ],
  responsible: [
    "{p} wil excuses maken, als dat voor de ander iets betekent.",
    "{p} wil vragen beantwoorden die er misschien nog zijn, en verwacht niets terug.",
    "{p} heeft een brief geschreven en weet niet of die gelezen mag worden.",
    "{p} wil uitleggen wat er die dag in {p.her} hoofd omging, zonder het goed te praten.",
    "{p} wil laten weten dat het niet nog eens gebeurt, en hoe.",
    "{p} wil graag iets goedmaken en vraagt wat de ander zou helpen.",
    "{p} wil de ander kunnen aankijken, mocht het tot een ontmoeting komen.",
    "{p} begrijpt het als het antwoord nee is, maar wil het gevraagd hebben.",
  ],
} as const satisfies Record<Side, readonly string[]>;

/** What the desk adds to a registration, now and then. */
export const deskRemarks = [
  "Uitgelegd dat meedoen vrijwillig is en dat de ander nee mag zeggen.",
  "Folder gestuurd. Op de hoogte dat het enkele maanden kan duren.",
  "Er is een zus die meekomt naar het eerste gesprek.",
  "Liefst een afspraak buiten werktijd.",
] as const;
