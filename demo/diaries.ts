import type { PlannedRegistration } from "@/demo/planned";

const joost = "joost.wiersma@demo.example.org";

/** An earlier case in which Fatima El Amrani was a witness. */
const earlierOfFatima: PlannedRegistration = {
  receivedOn: "2022-03-21",
  referrer: "police",
  region: "north",
  offenceCategory: "vandalism",
  offenceOn: "2021-12-31",
  legalPhase: "before_trial",
  inCustody: false,
  account:
    "De etalage van de buurman van mevrouw El Amrani is met oud en nieuw ingegooid. Mevrouw El Amrani zag het gebeuren en wil samen met de buurman horen wat er aan de hand was.",
  assessment: { outcome: "taken_up", assessedOn: "2022-03-28", mediator: joost },
  parties: [
    {
      side: "harmed",
      role: "victim",
      initiator: true,
      givenName: "Geert",
      familyName: "Mulder",
      birthOn: null,
      details: { phone: "06 11114071" },
    },
    {
      side: "harmed",
      role: "witness",
      initiator: true,
      givenName: "Fatima",
      familyName: "El Amrani",
      birthOn: "1979-05-17",
      details: { phone: "06 11112222" },
    },
    {
      side: "responsible",
      role: "suspect",
      initiator: false,
      givenName: "Dylan",
      familyName: "Prins",
      birthOn: null,
      details: { phone: "06 11114072", street: "Zonnelaan", houseNumber: "88", postcode: "9742 BK", city: "Groningen" },
    },
  ],
  attempts: [
    {
      party: 0,
      at: "2022-03-30T14:10",
      direction: "outgoing",
      channel: "phone",
      result: "reached",
      note: "Eerste gesprek afgesproken in de winkel, met mevrouw El Amrani erbij.",
    },
    {
      party: 2,
      at: "2022-04-11T11:00",
      direction: "outgoing",
      channel: "letter",
      result: "sent",
      note: "Eerste brief.",
    },
    {
      party: 2,
      at: "2022-04-20T16:40",
      direction: "incoming",
      channel: "phone",
      result: "reached",
      note: "Belt zelf. Hij heeft de ruit al betaald en wil er verder niet over praten.",
    },
  ],
  decisions: [
    { party: 0, decidedOn: "2022-04-06", decision: "agreed" },
    { party: 1, decidedOn: "2022-04-06", decision: "agreed" },
    { party: 2, decidedOn: "2022-04-20", decision: "declined" },
  ],
  contacts: [],
  undone: [],
  closing: {
    closedOn: "2022-05-02",
    reason: "declined_by_responsible",
    recovery: "partial",
    summary:
      "De heer Prins wil geen gesprek. De schade is betaald. De heer Mulder en mevrouw El Amrani vinden het zo genoeg.",
  },
};

/** A. The robbery: letters through probation to a man in prison. */
const robbery: PlannedRegistration = {
  receivedOn: "2025-01-06",
  referrer: "victim_support",
  region: "north",
  offenceCategory: "violence",
  offenceOn: "2024-03-14",
  legalPhase: "after_trial",
  inCustody: true,
  account:
    "Mevrouw El Amrani is op 14 maart 2024 in haar winkel overvallen. Zij wil de man één vraag stellen: waarom ik? De heer Postma is veroordeeld en zit in PI Zwolle tot 2 september 2026. Een adres is er niet; een reclasseringswerker geeft brieven door.",
  assessment: { outcome: "taken_up", assessedOn: "2025-01-08", mediator: "marieke.talsma@demo.example.org" },
  parties: [
    {
      side: "harmed",
      role: "victim",
      initiator: true,
      givenName: "Fatima",
      familyName: "El Amrani",
      birthOn: "1979-05-17",
      details: {
        phone: "06 11112222",
        street: "Korreweg",
        houseNumber: "141",
        postcode: "9714 AH",
        city: "Groningen",
        instructions:
          "Alleen na 18:00 uur bellen. Niets inspreken: haar zoon mag het niet horen. In de PI mag niemand haar adres weten.",
        messagePermission: "not_allowed",
      },
    },
    {
      side: "responsible",
      role: "offender",
      initiator: false,
      givenName: "Rik",
      familyName: "Postma",
      birthOn: "1998-10-02",
      details: {
        city: "Zwolle",
        reachedThrough: "Reclassering: de toezichthouder geeft brieven door",
        instructions:
          "Gedetineerd in PI Zwolle tot 2 september 2026. Geen telefoon of laptop mee naar binnen; papier mag.",
      },
    },
  ],
  attempts: [
    {
      party: 0,
      at: "2025-01-10T11:40",
      direction: "outgoing",
      channel: "phone",
      result: "no_answer",
      note: "Geen gehoor. Niets ingesproken. Volgende keer na zessen.",
    },
    {
      party: 0,
      at: "2025-01-13T18:20",
      direction: "outgoing",
      channel: "phone",
      result: "reached",
      note: "Gesproken. Eerste gesprek bij haar thuis op 20 januari. Later door haar verzet naar de 22e: zoon ziek.",
    },
    {
      party: 1,
      at: "2025-01-24T10:15",
      direction: "outgoing",
      channel: "through_referrer",
      result: "sent",
      note: "Eerste brief, via de reclasseringswerker.",
    },
    {
      party: 1,
      at: "2025-02-14T09:50",
      direction: "outgoing",
      channel: "through_referrer",
      result: "sent",
      note: "Nog geen antwoord. Tweede brief, weer via de reclassering.",
    },
    {
      party: 1,
      at: "2025-02-21T15:05",
      direction: "incoming",
      channel: "through_referrer",
      result: "reached",
      note: "De reclasseringswerker schrijft: Rik wil erover nadenken, tot 7 maart.",
    },
    {
      party: 0,
      at: "2025-06-04T18:35",
      direction: "incoming",
      channel: "phone",
      result: "reached",
      note: "Belt voor Marieke, die ziek is. Het gaat goed; zij wil alleen laten weten dat zij nog vaak aan het gesprek denkt. Geen haast.",
      recordedBy: joost,
    },
  ],
  decisions: [
    {
      ...{ party: 0, decidedOn: "2025-01-22", decision: "agreed", channel: "visit", informationText: 3 },
      forms: ["conversation", "letter_exchange"],
    },
    { party: 1, decidedOn: "2025-03-07", decision: "agreed", channel: "through_referrer", forms: ["letter_exchange"] },
    {
      ...{ party: 1, decidedOn: "2025-05-02", decision: "agreed", channel: "visit" },
      forms: ["letter_exchange", "conversation"],
    },
  ],
  around: {
    people: [
      {
        ...{ party: 1, relation: "officer", name: "Toezichthouder van de reclassering", knownOn: "2025-01-08" },
        ...{ organisation: "Reclassering", instructions: "Geeft brieven door. Weet niet wat erin staat." },
      },
    ],
    stays: [
      {
        ...{ party: 1, place: "PI Zwolle", registrationNumber: "4471", knownOn: "2025-01-08" },
        ...{ fromOn: "2024-09-02", untilOn: "2026-09-02" },
      },
    ],
  },
  talk: {
    conversations: [
      {
        ...{ party: 0, heldOn: "2025-01-22", purpose: "first", setting: "home", minutes: 75 },
        note: "Wensen, verwachtingen en risico's besproken. Een brief of een gesprek mag allebei. Niemand in de PI mag haar adres weten.",
      },
      {
        ...{
          party: 1,
          heldOn: "2025-03-12",
          purpose: "first",
          setting: "institution",
          place: "PI Zwolle",
          minutes: 60,
        },
        note: "Met een uitgeprint blad erheen; telefoon en laptop bleven buiten. Hij wil eerst schrijven. Weet niet of hij haar kan aankijken.",
      },
      {
        ...{ party: 0, heldOn: "2025-05-13", purpose: "preparation", setting: "home", minutes: 60 },
        note: "Zij wil een gesprek, met haar zus erbij. Haar vraag staat bovenaan: waarom ik?",
      },
      {
        ...{
          party: 1,
          heldOn: "2025-05-15",
          purpose: "preparation",
          setting: "institution",
          place: "PI Zwolle",
          minutes: 50,
        },
        note: "Doorgenomen wat zij wil vragen. Hij wil eerlijk antwoorden, ook als het antwoord klein is.",
      },
      {
        ...{ party: 0, heldOn: "2025-06-17", purpose: "aftercare", setting: "phone", minutes: 20 },
        note: "Zij slaapt beter. Het antwoord was kleiner dan zij had gedacht, en dat hielp.",
      },
      {
        ...{ party: 1, heldOn: "2025-06-20", purpose: "aftercare", setting: "phone", minutes: 15 },
        note: "Hij schrijft haar als hij wordt overgeplaatst, via Marieke.",
      },
    ],
    goals: [
      { party: 0, namedOn: "2025-01-22", goal: "Horen waarom." },
      { party: 0, namedOn: "2025-01-22", goal: "Zeggen wat het met mij deed." },
    ],
  },
  contacts: [
    { heldOn: "2025-03-25", form: "letter_exchange" },
    { heldOn: "2025-05-28", form: "conversation" },
  ],
  undone: [],
  closing: {
    closedOn: "2025-06-23",
    reason: "contact_completed",
    recovery: "substantial",
    summary:
      "Eerst een brief van de heer Postma, op 25 maart met mevrouw El Amrani gelezen, en een antwoord van haar. Op 28 mei een gesprek in de inrichting, beiden met iemand erbij. Zij hoorde waarom, en heeft gezegd wat het haar deed; beide doelen zijn bereikt. Afspraak: de heer Postma schrijft haar via Marieke als hij wordt overgeplaatst, uiterlijk op 1 september 2026. Zij hoeft niet te antwoorden. Het Openbaar Ministerie hoort niets van de inhoud.",
  },
};

/** B. The accident: silence, and still something. */
const accident: PlannedRegistration = {
  receivedOn: "2025-02-03",
  referrer: "self",
  region: "north",
  offenceCategory: "traffic",
  offenceOn: "2024-11-11",
  legalPhase: "before_trial",
  inCustody: false,
  account:
    "De heer Visser veroorzaakte op 11 november 2024 een ongeval waarbij een fietser overleed. Hij wil tegen de familie zeggen dat het hem spijt. De zitting is op 20 mei; in de twee weken eromheen mag er niets bij de familie komen.",
  assessment: { outcome: "taken_up", assessedOn: "2025-02-05", mediator: "noor.alaoui@demo.example.org" },
  parties: [
    {
      side: "responsible",
      role: "causer",
      initiator: true,
      givenName: "Daan",
      familyName: "Visser",
      birthOn: "2000-08-19",
      details: {
        phone: "06 11113456",
        email: "daan.visser@example.org",
        city: "Assen",
        instructions: "Liefst een videogesprek, ’s avonds.",
        messagePermission: "allowed",
      },
    },
    {
      side: "harmed",
      role: "bereaved",
      initiator: false,
      givenName: "Ineke",
      familyName: "Hoekstra",
      birthOn: null,
      details: {
        phone: "06 11115678",
        reachedThrough: "Politie, familierechercheur",
        instructions:
          "Post en nummer via de familierechercheur. Geen post of telefoon tussen 6 mei en 3 juni 2025, om de zitting.",
        messagePermission: "name_and_number_only",
      },
    },
    {
      side: "harmed",
      role: "bereaved",
      initiator: false,
      givenName: "Sanne",
      familyName: "Hoekstra",
      birthOn: "2008-12-01",
      details: {
        reachedThrough: "Haar moeder, Ineke Hoekstra",
        instructions: "Minderjarig: eerst toestemming van haar moeder.",
      },
    },
  ],
  attempts: [
    {
      party: 1,
      at: "2025-02-17T11:30",
      direction: "outgoing",
      channel: "letter",
      result: "sent",
      note: "Neutrale brief, met het adres van de familierechercheur.",
    },
    {
      party: 1,
      at: "2025-03-10T10:00",
      direction: "outgoing",
      channel: "letter",
      result: "sent",
      note: "Tweede brief.",
    },
    {
      party: 1,
      at: "2025-03-24T10:05",
      direction: "outgoing",
      channel: "phone",
      result: "undeliverable",
      note: "Verkeerd nummer. Het juiste gevraagd aan de familierechercheur.",
    },
    {
      party: 1,
      at: "2025-04-07T16:20",
      direction: "outgoing",
      channel: "phone",
      result: "message_left",
      note: "Ingesproken: alleen naam en nummer, zoals afgesproken.",
    },
    {
      party: 1,
      at: "2025-06-05T13:45",
      direction: "incoming",
      channel: "phone",
      result: "reached",
      note: "Belt zelf, 25 minuten. Eerst boos. Zij wil nu geen contact. Wel wil zij weten of hij de elfde aan haar zoon gedacht heeft. Die vraag mag ik overbrengen.",
      wrongly: {
        was: { party: 2 },
        correctedAt: "2025-06-11T09:15",
        reason: "Bij Sanne gezet. Het was haar moeder die belde.",
      },
    },
    {
      party: 2,
      at: "2025-07-12T09:30",
      direction: "incoming",
      channel: "letter",
      result: "reached",
      note: "Brief van Sanne, op kantoor gekomen na de afsluiting.",
    },
  ],
  decisions: [
    { party: 0, decidedOn: "2025-02-10", decision: "agreed", channel: "video_call", informationText: 3 },
    { party: 1, decidedOn: "2025-06-05", decision: "declined", channel: "phone" },
  ],
  around: {
    people: [{ party: 2, relation: "guardian", name: "Ineke Hoekstra", sameParty: 1, knownOn: "2025-02-05" }],
    stays: [],
  },
  talk: {
    conversations: [
      {
        ...{ party: 0, heldOn: "2025-02-10", purpose: "first", setting: "video", minutes: 50 },
        note: "Hij doet mee aan wat de familie wil, en begrijpt het als dat niets is.",
      },
      {
        ...{ party: 1, heldOn: "2025-06-05", purpose: "in_between", setting: "phone", minutes: 25 },
        note: "Eerst boos. Wil nu geen contact. Wel weten of hij de elfde aan haar zoon gedacht heeft; die vraag mag gesteld worden.",
      },
      {
        ...{ party: 0, heldOn: "2025-06-06", purpose: "in_between", setting: "phone", minutes: 20 },
        note: "Haar vraag gesteld. Hij heeft geantwoord; dat antwoord mag zij weten.",
      },
      {
        ...{ party: 1, heldOn: "2025-06-09", purpose: "in_between", setting: "phone", minutes: 15 },
        note: "Zijn antwoord verteld. Het blijft hierbij, en dat is goed zo.",
      },
    ],
    goals: [{ party: 0, namedOn: "2025-02-10", goal: "Sorry zeggen." }],
  },
  contacts: [],
  undone: [
    {
      closedOn: "2025-06-20",
      reason: "declined_by_harmed",
      recovery: "partial",
      summary:
        "Mevrouw Hoekstra wil geen contact. Haar ene vraag is op 6 juni aan de heer Visser gesteld, en zijn antwoord is haar op 9 juni verteld; daarmee was haar vraag beantwoord. Zijn doel is voor een deel bereikt.",
      reopenedOn: "2025-07-12",
      why: "Er is een brief van Sanne gekomen, na de afsluiting. Noor bekijkt wat zij vraagt.",
    },
  ],
  closing: {
    closedOn: "2025-08-01",
    reason: "declined_by_harmed",
    recovery: "partial",
    summary:
      "De brief van Sanne is met haar en haar moeder besproken. Daarna is het gebleven zoals het was: mevrouw Hoekstra wil geen contact, en haar ene vraag is beantwoord. Het doel van de heer Visser is voor een deel bereikt.",
  },
};

/**
 * Two invented cases as they happen in practice, with their true days of 2025, and an earlier one of the same person, as far as
 * today's tables carry them: agreements, post and standing in have no table of their own yet.
 */
export const diaries: readonly PlannedRegistration[] = [earlierOfFatima, robbery, accident];
