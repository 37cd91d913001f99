/** What a mediator writes with a contact attempt, by what it was. {p} is the party whom it was meant for. */
export const notes = {
  firstCallReached: [
    "Kennisgemaakt en uitgelegd wat ik doe. Eerste gesprek afgesproken, bij {p} thuis.",
    "{p} was blij dat er gebeld werd. Eerste gesprek volgende week op kantoor.",
    "Kort gesproken, {p} was op het werk. Afspraak voor een eerste gesprek staat.",
    "Rustig gesprek. {p} wil eerst begrijpen wat er met de gegevens gebeurt; dat uitgelegd.",
    "{p} heeft er lang over gedaan om zich aan te melden. Eerste gesprek gepland, met een vriendin erbij.",
    "Wensen kort doorgenomen. Donderdag het eerste gesprek, bij {p} thuis.",
    "{p} dacht dat het jaren zou duren en was verrast. Eerste gesprek in het buurthuis.",
    "Uitgelegd dat het vrijwillig is, voor beide kanten. {p} begrijpt dat; eerste gesprek op dinsdag.",
    "{p} wil graag snel beginnen en schrok even toen het zover was. Afspraak gemaakt.",
    "{p} vraagt of het ook kan zonder elkaar te zien. Dat kan. Eerste gesprek ingepland.",
  ],
  firstThrough: [
    "Via de begeleiding kennisgemaakt en een bezoek afgesproken voor het eerste gesprek.",
    "Bezoek aangevraagd voor een eerste gesprek; {p} weet ervan.",
  ],
  firstCallNoAnswer: [
    "Geen gehoor. Probeer het morgen na zessen.",
    "Ging een paar keer over, geen antwoord.",
    "Geen gehoor, geen bericht achtergelaten.",
  ],
  firstLetter: [
    "Eerste brief: wie wij zijn, dat meedoen vrijwillig is en hoe ik te bereiken ben. Niets over het gebeurde zelf.",
    "Neutrale brief met folder, in een blanco envelop.",
    "Eerste brief gestuurd. Gevraagd om binnen drie weken te laten weten of een gesprek mag.",
    "Korte brief, in eenvoudige taal. Nummer van kantoor en mijn werkdagen erbij.",
  ],
  secondLetter: [
    "Tweede brief. Erin gezet dat niet antwoorden ook goed is.",
    "Herinnering gestuurd, korter dan de eerste.",
    "Tweede brief, met de vraag of de eerste goed is aangekomen.",
    "Tweede brief, nu met een antwoordkaartje en een gefrankeerde envelop.",
  ],
  letterThrough: [
    "Brief meegegeven aan de tussenpersoon, die hem persoonlijk overhandigt.",
    "Brief via de organisatie die het adres heeft. Ik krijg het adres zelf niet.",
    "Eerste brief langs de tussenpersoon. Die belt mij als er iets te melden is.",
    "Brief in een dichte envelop, via de tussenpersoon, die de inhoud niet kent.",
    "Brief doorgegeven, met de vraag hem in een rustig gesprek te bespreken.",
  ],
  secondLetterThrough: [
    "Tweede brief, langs dezelfde weg. Gevraagd of de eerste is aangekomen; dat is zo.",
    "Nog eens geschreven, via de tussenpersoon. Erin gezet dat niet antwoorden ook goed is.",
  ],
  letterReturned: [
    "Brief terug: geadresseerde woont hier niet meer. Navraag gedaan bij de verwijzer.",
    "Retour afzender. Nieuw adres gevraagd.",
  ],
  phoneNoAnswer: [
    "Geen gehoor.",
    "Geen gehoor, ook niet aan het eind van de middag.",
    "Ging over; niet opgenomen. Geen bericht achtergelaten.",
    "Voicemail stond aan, niets ingesproken.",
  ],
  messageLeft: [
    "Naam en nummer ingesproken, verder niets.",
    "Voicemail: naam, nummer en wanneer ik te bereiken ben. Niet gezegd waarover.",
  ],
  wrongNumber: ["Nummer niet in gebruik.", "Verkeerd nummer: een ander, die {p} niet kent. Niets uitgelegd."],
  phoneReached: [
    "{p} had de brief gelezen en wil er een week over nadenken.",
    "Uitgelegd wat bemiddeling is en wat niet. {p} vraagt bedenktijd.",
    "{p} zei eerst weinig en vroeg toen door. Ik bel volgende week.",
    "{p} wil weten of het invloed heeft op een straf of uitkering. Uitgelegd dat wij daar los van staan.",
    "{p} schrok, maar bleef aan de lijn. Wil eerst met iemand overleggen.",
    "Goed gesprek. {p} wil weten wie ervan hoort; dat nagelopen.",
  ],
  cameBack: [
    "{p} belde zelf naar aanleiding van de brief. Vragen beantwoord, afspraak gemaakt.",
    "{p} belde terug vanuit de auto. Wil kennismaken, nog niets beloofd.",
    "Teruggebeld. {p} had de brief laten liggen en toch bewaard.",
  ],
  mailCame: [
    "Mail van {p}: “U mag mij bellen, liefst ’s middags.”",
    "Mail: {p} staat open voor een gesprek en heeft twee vragen vooraf.",
  ],
  answerThrough: [
    "Via de tussenpersoon: {p} wil kennismaken.",
    "De tussenpersoon belt: {p} heeft de brief gelezen en mag bezocht worden.",
  ],
  saidNo: [
    "{p} wil geen contact en is daar duidelijk over. Bedankt voor de eerlijkheid; ik bel niet meer.",
    "{p} heeft het achter zich gelaten en wil het niet weer openhalen. Gerespecteerd.",
    "{p} zegt nee, om het gezin. Wenst de ander wel sterkte; dat mag ik doorgeven.",
    "{p} wil niet. Rustig afgerond, zonder naar redenen te vragen.",
  ],
  saidNoThrough: [
    "Via de tussenpersoon: {p} wil geen contact.",
    "De tussenpersoon schrijft dat {p} de brief las en er niet op ingaat.",
  ],
  hungUp: [
    "{p} wil hier niet over praten en hing op. Niet nog eens bellen.",
    "{p} werd boos en vraagt om niet meer te bellen. Doe ik niet.",
  ],
  steppedBack: [
    "{p} belt: ziet er toch van af. Het brengt te veel onrust. Besproken dat dat altijd mag.",
    "{p} wil stoppen. Er speelt te veel thuis. Afgesproken dat opnieuw aanmelden kan.",
    "{p} heeft er slecht van geslapen en trekt zich terug. Nagevraagd of er steun is; die is er.",
  ],
  steppedBackThrough: [
    "De tussenpersoon belt: {p} ziet er toch van af. Gevraagd of ik het nog van {p} zelf mag horen; dat hoeft niet.",
  ],
  visit: [
    "Aangebeld, zoals in de brief aangekondigd; niemand thuis. Kaartje in de bus.",
    "Langs geweest, niet thuis getroffen.",
  ],
  textMessage: ["Sms met naam en nummer, op verzoek van {p} zelf.", "Appje: past dinsdag ook? Geen inhoud."],
  planned: [
    "Voorbereiding gepland. {p} ziet ertegenop en wil toch door.",
    "Gebeld over dag en plaats. {p} neemt iemand mee.",
    "Samen nagelopen wat {p} wil vragen en wat liever niet.",
    "{p} wil eerst een brief voorlezen; samen aan de eerste zin gewerkt.",
    "Besproken wat er gebeurt als iemand wil stoppen. Dat stelt {p} gerust.",
    "{p} heeft liever een plek die niet op een kantoor lijkt. Ik zoek een zaaltje.",
  ],
  plannedThrough: [
    "Voorbereidend gesprek afgesproken, via de tussenpersoon.",
    "Dag en ruimte afgestemd via de tussenpersoon. {p} is akkoord.",
  ],
  afterwardsThrough: [
    "Via de tussenpersoon gehoord dat {p} het goed maakt. Gesprek voor nazorg aangevraagd.",
    "Gevraagd hoe het met {p} gaat. Moe, en geen spijt. Ik kom nog één keer langs.",
  ],
  afterwards: [
    "Nagebeld. {p} is opgelucht en moe. Bel over drie weken nog eens.",
    "Nagebeld: er viel een last weg bij {p}, en er kwam verdriet voor terug. Steun is er.",
    "Nazorg: {p} is tevreden over hoe het ging.",
    "{p} slaapt beter en vraagt hoe het met de ander gaat; daar niets over gezegd.",
    "Teruggekeken met {p}. Spannend geweest, geen spijt. Zou het een ander aanraden.",
    "{p} had tijd nodig om het te laten zakken. Afspraak voor een laatste gesprek.",
  ],
} as const;

export type NoteKind = keyof typeof notes;
