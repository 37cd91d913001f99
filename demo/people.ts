import type { Region, Role } from "@/core/words/users";

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
  person("admin", "daan.vreeswijk", "Daan Vreeswijk"),
  person("coordinator", "henk.roelofs", "Henk Roelofs", ["east", "south"]),
  person("coordinator", "carmen.pieters", "Carmen Pieters", ["south_west"]),
  person("mediator", "joost.wiersma", "Joost Wiersma", ["north"]),
  person("mediator", "bram.dijkema", "Bram Dijkema", ["north"]),
  person("mediator", "noor.alaoui", "Noor Alaoui", ["north"]),
  person("mediator", "gerda.nijhuis", "Gerda Nijhuis", ["east"]),
  person("mediator", "emre.aydin", "Emre Aydın", ["east"]),
  person("mediator", "hetty.wolbers", "Hetty Wolbers", ["east"]),
  person("mediator", "jurgen.slomp", "Jurgen Slomp", ["east"]),
  person("mediator", "amina.elouardi", "Amina El Ouardi", ["east"]),
  person("mediator", "lotte.kuiper", "Lotte Kuiper", ["north_west"]),
  person("mediator", "winston.ramdin", "Winston Ramdin", ["north_west"]),
  person("mediator", "marijke.stolk", "Marijke Stolk", ["north_west"]),
  person("mediator", "ravi.bissumbhar", "Ravi Bissumbhar", ["north_west"]),
  person("mediator", "tjeerd.oosting", "Tjeerd Oosting", ["north_west"]),
  person("mediator", "sevgi.karaca", "Sevgi Karaca", ["north_west"]),
  person("mediator", "ellen.vandermeer", "Ellen van der Meer", ["south_west"]),
  person("mediator", "ruben.dacosta", "Ruben da Costa", ["south_west"]),
  person("mediator", "corine.zeelenberg", "Corine Zeelenberg", ["south_west"]),
  person("mediator", "jermain.felter", "Jermain Felter", ["south_west"]),
  person("mediator", "dorien.kleijwegt", "Dorien Kleijwegt", ["south_west"]),
  person("mediator", "truus.hermans", "Truus Hermans", ["south"]),
  person("mediator", "mehdi.bouzid", "Mehdi Bouzid", ["south"]),
  person("mediator", "paulien.vossen", "Paulien Vossen", ["south"]),
  person("mediator", "rob.kerkhofs", "Rob Kerkhofs", ["south"]),
];

/** Who enters registrations and assesses them. */
export const desk = "samira.haddou@demo.example.org";

/** Who opens a closed case of a region again, by e-mail address. */
export function coordinatorOf(region: Region): string {
  const coordinator = people.find((one) => one.role === "coordinator" && one.regions.includes(region));
  if (!coordinator) throw new Error(`nobody coordinates ${region}`);
  return coordinator.email;
}

/** Who mediates in a region. */
export function mediatorsOf(region: Region): readonly Person[] {
  return people.filter((one) => one.role === "mediator" && one.regions.includes(region));
}
