import type { Region } from "@/core/words/users";

/** Given and family names that go together, as one meets them in the Netherlands. All persons are invented. */
export type Origin = { women: string[]; men: string[]; families: string[]; language: string };

const origin = (women: string, men: string, families: string, language = "nl"): Origin => ({
  women: women.split(", "),
  men: men.split(", "),
  families: families.split(", "),
  language,
});

const dutchFamilies =
  "de Boer, Janssen, van Leeuwen, Bakker, Mulder, van den Berg, Smeets, Veenstra, Kok, Groen, Brouwer, Terpstra, de Wit, " +
  "Hofman, Schouten, Kamphuis, Maas, Dekker, Vos, ter Horst, Verhoeven, van Dam, Postema, van Vliet, Aalbers, van Beek, " +
  "Bijlsma, Blom, Boersma, Bos, Bosman, van der Bijl, Coenen, Cornelissen, Damen, Dijkstra, van Dongen, Driessen, van Dijk, " +
  "Elzinga, Engelen, van Es, Evers, Faber, Feenstra, Gerritsen, van Gils, de Graaf, Groenewegen, de Groot, Haan, Hagen, " +
  "van Ham, Hendriks, Hermsen, van den Heuvel, Hoeksema, Hofstra, van der Hoeven, Holtrop, Hulshof, Huisman, IJsselstein, " +
  "Jacobs, de Jager, Jansma, Jonker, de Jong, Kuipers, Kemper, Keizer, Klaassen, Koopman, Koster, van der Kolk, Kramer, " +
  "de Lange, Lammers, van Laar, Leenders, van der Linden, Lubbers, Martens, van der Meulen, Meijer, Molenaar, Mol, Nagel, " +
  "Nauta, Nieuwenhuis, van Noort, Oosterhof, Otten, van Os, Peeters, Pauwels, van der Ploeg, Poelman, Post, Prinsen, " +
  "Reijnders, van Rijn, Roos, de Ruiter, Rutten, Sanders, Scholten, Schipper, Sikkema, Slot, Smit, Snijders, Stam, " +
  "van der Steen, Stuurman, Swart, Timmer, Tromp, van Veen, Veldman, van der Velde, Verbruggen, Vermeer, Visscher, " +
  "de Vries, Wagenaar, van der Wal, Weber, van de Water, Wessels, Westra, Wiegers, van Wijk, Willems, Winter, Wolters, " +
  "van der Zee, Zijlstra, Zuidema, Zwart";

/** Dutch names of those who were born since about 1990, and of those before. */
export const dutchNames = {
  young: origin(
    "Lisa, Femke, Eva, Sophie, Iris, Lieke, Anouk, Bente, Britt, Demi, Emma, Esmee, Evi, Fleur, Floor, Isa, Jasmijn, Julia, " +
      "Kim, Laura, Lara, Lotte, Luna, Maud, Merel, Mila, Naomi, Nina, Noa, Robin, Romy, Rosa, Roos, Sara, Senna, Sterre, " +
      "Tess, Vera, Yara, Zoë",
    "Thijs, Niels, Lars, Stijn, Jelle, Bas, Bram, Cas, Dani, Finn, Floris, Gijs, Hugo, Jasper, Jesse, Job, Joep, Jonas, " +
      "Jordy, Jurre, Kevin, Koen, Lucas, Luuk, Mats, Max, Mees, Mike, Milan, Nick, Olivier, Pim, Quinten, Ruben, Sem, Sven, " +
      "Teun, Tim, Tom, Wessel",
    dutchFamilies,
  ),
  older: origin(
    "Johanna, Saskia, Ria, Marloes, Annemiek, Willemijn, Tineke, Petra, Ada, Agnes, Anita, Anja, Astrid, Bea, Carla, Corrie, " +
      "Diana, Elly, Esther, Gerdien, Greet, Hanneke, Henny, Hilde, Ingrid, Irma, Jacqueline, Janny, Jolanda, Karin, Lia, " +
      "Linda, Margriet, Marian, Marja, Mieke, Monique, Nel, Riet, Sandra, Sjaan, Sonja, Truus, Wendy, Wilma, Yvonne",
    "Jeroen, Kees, Martijn, Wouter, Gerrit, Sander, Frank, Hendrik, Ruud, Ad, Albert, André, Arie, Ben, Bert, Cor, Dick, " +
      "Dirk, Eddy, Erik, Ferry, Fred, Gerard, Hans, Harrie, Huib, Jaap, Jan, Johan, Klaas, Leo, Maarten, Marcel, Menno, " +
      "Nico, Paul, Peter, Piet, Rob, Roel, Ron, Rutger, Sjaak, Theo, Ton, Wim",
    dutchFamilies,
  ),
} as const;

/** Names of other origins, the most frequent first. */
export const otherNames: readonly Origin[] = [
  origin(
    "Naima, Ikram, Hafsa, Loubna, Asmae, Bouchra, Chaima, Dounia, Hanane, Ilham, Jamila, Karima, Mariam, Nadia, Rachida, Salma",
    "Youssef, Bilal, Anouar, Karim, Abdel, Ayoub, Driss, Hicham, Ilyas, Jamal, Mohamed, Mourad, Nordin, Rachid, Said, Yassin",
    "El Idrissi, Benali, Amrani, Ziani, Bouhali, Aarab, Azzouzi, Bakkali, Belhaj, Chaoui, El Kaddouri, Hamdaoui, Lahlou, " +
      "Mansouri, Ouali, Rahmani, Sabiri, Tahiri, Yaakoubi",
  ),
  origin(
    "Elif, Zeynep, Ayşe, Sevda, Aylin, Buse, Derya, Esra, Gül, Hatice, Melek, Nur, Özlem, Selin, Tuba, Yasemin",
    "Mert, Hakan, Kerem, Serkan, Ali, Baran, Cem, Deniz, Emir, Ferhat, Kaan, Murat, Onur, Tolga, Umut, Yusuf",
    "Yıldız, Demir, Kaplan, Şahin, Öztürk, Acar, Arslan, Bulut, Çelik, Doğan, Erdem, Güneş, Kara, Koç, Polat, Sarı, Tekin, Uslu",
  ),
  origin(
    "Cheryl, Shanti, Roshni, Melissa, Anjali, Chantal, Gracia, Jennifer, Kavita, Lucia, Priya, Sharda",
    "Clyde, Ravi, Dwight, Anil, Dennis, Glenn, Humphrey, Kenneth, Radj, Romeo, Sunil, Vikash",
    "Pinas, Ramlal, Kartosen, Vreden, Sital, Autar, Bhagwat, Dors, Esajas, Gangadin, Jubitana, Kanhai, Lieveld, Mahabier, " +
      "Panday, Sewnath, Tjin, Wijngaarde",
  ),
  origin(
    "Zulaika, Tamara, Sharon, Chermaine, Dayana, Jeanine, Luisa, Migdalia",
    "Jandro, Rudsel, Gilbert, Curtley, Elvis, Hubert, Junior, Raymond",
    "Martina, Croes, Isenia, Doran, Cicilia, Eleonora, Girigoria, Leito, Maduro, Pietersz, Rosario, Winklaar",
  ),
  origin(
    "Agnieszka, Katarzyna, Magda, Anna, Beata, Dorota, Ewa, Joanna, Monika, Ola",
    "Piotr, Tomasz, Marek, Adam, Bartosz, Dawid, Jakub, Kamil, Pawel, Wojtek",
    "Nowak, Wrona, Mazur, Kozak, Bielski, Czarnecki, Dudek, Gajda, Kaczmarek, Lis, Pawlak, Sikora, Zielinski",
    "pl",
  ),
  origin(
    "Rania, Hala, Nour, Aya, Dima, Lina, Maya, Samar",
    "Omar, Khaled, Basel, Ahmad, Fadi, Hasan, Majd, Tarek",
    "Haddad, Al Masri, Darwish, Khoury, Al Hamwi, Barakat, Issa, Kassem, Nasser, Saleh, Sabbagh, Younes",
    "ar",
  ),
  origin("Linh, Thu, Hoa, Mai, Phuong", "Minh, Duc, Hung, Long, Tuan", "Nguyen, Tran, Pham, Bui, Dang, Le, Vo"),
  origin("Mei, Suzanne, Ling, Joyce, Xin", "Jun, Kevin, Wei, Ming, Eric", "Wong, Chen, Liu, Chan, Huang, Lam, Zhang"),
  origin(
    "Putri, Ona, Lea, Joke, Noes",
    "Ferdi, Tonny, Jopie, Benny, Rudy",
    "Latuheru, Pattiwael, Manuputty, Lekatompessy, Sahetapy, Tahapary",
  ),
  origin(
    "Selam, Saba, Feven, Rahel, Winta",
    "Yonas, Daniel, Filmon, Merhawi, Natnael",
    "Tesfay, Haile, Gebre, Abraha, Berhane, Kidane, Tekle",
    "en",
  ),
  origin(
    "Amina, Hodan, Ifrah, Sahra, Zamzam",
    "Abdi, Liban, Mahad, Nuur, Zakaria",
    "Warsame, Farah, Yusuf, Aden, Dirie, Hersi, Jama",
  ),
  origin(
    "Grace, Abena, Akosua, Esi, Mavis",
    "Kofi, Samuel, Kwame, Prince, Yaw",
    "Mensah, Osei, Boateng, Agyeman, Asante, Ofori, Sarpong",
    "en",
  ),
  origin(
    "Oksana, Iryna, Natalia, Olena, Svitlana",
    "Andriy, Bohdan, Maksym, Taras, Vitaliy",
    "Koval, Bondar, Hnatyuk, Lysenko, Moroz, Petrenko, Shevchuk",
    "uk",
  ),
];

/** Where people live in each region: places with the first two digits of their postcodes. */
const places = {
  north:
    "Groningen 97, Leeuwarden 89, Assen 94, Emmen 78, Drachten 92, Stadskanaal 95, Heerenveen 84, Hoogeveen 79, Sneek 86",
  east: "Enschede 75, Zwolle 80, Deventer 74, Apeldoorn 73, Arnhem 68, Winterswijk 71, Nijmegen 65, Almelo 76, Ede 67, Kampen 82",
  north_west:
    "Amsterdam 10, Haarlem 20, Alkmaar 18, Almere 13, Utrecht 35, Zaandam 15, Hoorn 16, Hilversum 12, Amersfoort 38",
  south_west:
    "Rotterdam 30, Den Haag 25, Leiden 23, Dordrecht 33, Middelburg 43, Gouda 28, Schiedam 31, Delft 26, Goes 44",
  south: "Eindhoven 56, Tilburg 50, Maastricht 62, Venlo 59, Breda 48, Roermond 60, Helmond 57, Heerlen 64, Oss 53",
} as const satisfies Record<Region, string>;

/** The places of a region. */
export function placesOf(region: Region): { city: string; prefix: string }[] {
  return places[region].split(", ").map((place) => ({ city: place.slice(0, -3), prefix: place.slice(-2) }));
}

const streetNames =
  "Lindenlaan, Molenweg, Stationsstraat, Beatrixstraat, Kerkpad, Esdoornhof, Havenkade, Spoorsingel, Meidoornstraat, " +
  "Parallelweg, Dorpsstraat, Wilgenplantsoen, Iepenlaan, Schoolpad, Zonnehof, Hoofdweg, Veldweg, Julianastraat, Tuinstraat, " +
  "Acacialaan, Beukenlaan, Boslaan, Brinkstraat, Burgwal, Dahliastraat, Dijkweg, Eikenlaan, Emmastraat, Fazantstraat, " +
  "Gruttostraat, Hazelaarweg, Irisplein, Kastanjedreef, Kerkstraat, Kievitstraat, Kruisweg, Langestraat, Leliestraat, " +
  "Marktstraat, Merelhof, Nieuweweg, Noordersingel, Oranjelaan, Oosterstraat, Parklaan, Populierenlaan, Ringweg, Rozenstraat, " +
  "Sportlaan, Tulpstraat, Vaartkade, Vijverlaan, Westerpad, Wilhelminastraat, Zuiderkade";

export const streets = streetNames.split(", ");

/** Institutions in which somebody may be detained, by region. */
export const prisons = {
  north: ["PI Leeuwarden", "PI Veenhuizen"],
  east: ["PI Zwolle", "PI Almelo"],
  north_west: ["PI Heerhugowaard", "JC Zaanstad"],
  south_west: ["PI Dordrecht", "PI Alphen aan den Rijn"],
  south: ["PI Vught", "PI Roermond"],
} as const satisfies Record<Region, readonly string[]>;
