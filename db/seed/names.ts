import type { Region } from "@/lib/vocabulary/users";

/** Given and family names that go together, as one meets them in the Netherlands. All persons are invented. */
export type Origin = { women: string[]; men: string[]; families: string[]; language: string };

const origin = (women: string, men: string, families: string, language = "nl"): Origin => ({
  women: women.split(", "),
  men: men.split(", "),
  families: families.split(", "),
  language,
});

export const dutchNames = origin(
  "Lisa, Johanna, Femke, Saskia, Ria, Eva, Marloes, Annemiek, Sophie, Willemijn, Tineke, Iris, Petra, Lieke",
  "Jeroen, Kees, Thijs, Martijn, Wouter, Gerrit, Niels, Sander, Lars, Frank, Stijn, Hendrik, Ruud, Jelle",
  "de Boer, Janssen, van Leeuwen, Bakker, Mulder, van den Berg, Smeets, Veenstra, Kok, Groen, Brouwer, Terpstra, de Wit, " +
    "Hofman, Schouten, Kamphuis, Maas, Dekker, Vos, ter Horst, Verhoeven, van Dam, Postema, van Vliet",
);

export const otherNames: readonly Origin[] = [
  origin("Naima, Ikram, Hafsa, Loubna", "Youssef, Bilal, Anouar, Karim", "El Idrissi, Benali, Amrani, Ziani, Bouhali"),
  origin("Elif, Zeynep, Ayşe, Sevda", "Mert, Hakan, Kerem, Serkan", "Yıldız, Demir, Kaplan, Şahin, Öztürk"),
  origin("Cheryl, Shanti, Roshni, Melissa", "Clyde, Ravi, Dwight, Anil", "Pinas, Ramlal, Kartosen, Vreden, Sital"),
  origin("Zulaika, Tamara, Sharon", "Jandro, Rudsel, Gilbert", "Martina, Croes, Isenia, Doran"),
  origin("Agnieszka, Katarzyna, Magda", "Piotr, Tomasz, Marek", "Nowak, Wrona, Mazur, Kozak", "pl"),
  origin("Rania, Hala, Nour", "Omar, Khaled, Basel", "Haddad, Al Masri, Darwish, Khoury", "ar"),
  origin("Linh, Thu", "Minh, Duc", "Nguyen, Tran, Pham"),
  origin("Mei, Suzanne", "Jun, Kevin", "Wong, Chen, Liu"),
  origin("Putri, Ona, Lea", "Ferdi, Tonny, Jopie", "Latuheru, Pattiwael, Manuputty"),
  origin("Selam, Saba", "Yonas, Daniel", "Tesfay, Haile, Gebre", "en"),
  origin("Amina, Hodan", "Abdi, Liban", "Warsame, Farah, Yusuf"),
  origin("Grace, Abena", "Kofi, Samuel", "Mensah, Osei, Boateng", "en"),
];

/** Where people live in each region: places with the first two digits of their postcodes. */
const places = {
  north: "Groningen 97, Leeuwarden 89, Assen 94, Emmen 78, Drachten 92, Stadskanaal 95",
  east: "Enschede 75, Zwolle 80, Deventer 74, Apeldoorn 73, Arnhem 68, Winterswijk 71",
  north_west: "Amsterdam 10, Haarlem 20, Alkmaar 18, Almere 13, Utrecht 35, Zaandam 15",
  south_west: "Rotterdam 30, Den Haag 25, Leiden 23, Dordrecht 33, Middelburg 43, Gouda 28",
  south: "Eindhoven 56, Tilburg 50, Maastricht 62, Venlo 59, Breda 48, Roermond 60",
} as const satisfies Record<Region, string>;

/** The places of a region. */
export function placesOf(region: Region): { city: string; prefix: string }[] {
  return places[region].split(", ").map((place) => ({ city: place.slice(0, -3), prefix: place.slice(-2) }));
}

const streetNames =
  "Lindenlaan, Molenweg, Stationsstraat, Beatrixstraat, Kerkpad, Esdoornhof, Havenkade, Spoorsingel, Meidoornstraat, " +
  "Parallelweg, Dorpsstraat, Wilgenplantsoen, Iepenlaan, Schoolpad, Zonnehof, Hoofdweg, Veldweg, Julianastraat, Tuinstraat";

export const streets = streetNames.split(", ");

/** Institutions in which somebody may be detained, by region. */
export const prisons = {
  north: ["PI Leeuwarden", "PI Veenhuizen"],
  east: ["PI Zwolle", "PI Almelo"],
  north_west: ["PI Heerhugowaard", "JC Zaanstad"],
  south_west: ["PI Dordrecht", "PI Alphen aan den Rijn"],
  south: ["PI Vught", "PI Roermond"],
} as const satisfies Record<Region, readonly string[]>;
