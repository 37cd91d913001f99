import type { Region, Role } from "@/lib/vocabulary/users";

/** Everybody knows it: `npm start` refuses a database with these accounts in it. */
export const demoPassword = "herstel-begint-hier";

export type Person = { email: string; name: string; role: Role; regions: Region[] };

const person = (role: Role, email: string, name: string, regions: Region[] = []): Person => ({
  email: `${email}@demo.example.org`,
  name,
  role,
  regions,
});

/** Who works in the demo organisation, one of every role first. */
export const people: readonly Person[] = [
  person("mediator", "marieke.talsma", "Marieke Talsma", ["north"]),
  person("coordinator", "anouk.verbeek", "Anouk Verbeek", ["north", "north_west"]),
  person("registration_desk", "samira.haddou", "Samira Haddou"),
  person("management", "peter.lindeman", "Peter Lindeman"),
  person("admin", "wendy.okafor", "Wendy Okafor"),
  person("coordinator", "henk.roelofs", "Henk Roelofs", ["east", "south"]),
  person("coordinator", "carmen.pieters", "Carmen Pieters", ["south_west"]),
  person("mediator", "joost.wiersma", "Joost Wiersma", ["north"]),
  person("mediator", "bram.dijkema", "Bram Dijkema", ["north"]),
  person("mediator", "noor.alaoui", "Noor Alaoui", ["north"]),
  person("mediator", "gerda.nijhuis", "Gerda Nijhuis", ["east"]),
  person("mediator", "emre.aydin", "Emre Aydın", ["east"]),
  person("mediator", "lotte.kuiper", "Lotte Kuiper", ["north_west"]),
  person("mediator", "winston.ramdin", "Winston Ramdin", ["north_west"]),
  person("mediator", "ellen.vandermeer", "Ellen van der Meer", ["south_west"]),
  person("mediator", "ruben.dacosta", "Ruben da Costa", ["south_west"]),
  person("mediator", "truus.hermans", "Truus Hermans", ["south"]),
  person("mediator", "mehdi.bouzid", "Mehdi Bouzid", ["south"]),
];

/** Who enters registrations and assesses them. */
export const desk = "samira.haddou@demo.example.org";
