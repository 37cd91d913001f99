/** What months and days of the week are called in Dutch and English, short and whole, in lower case. */

/** From January on. */
export const months = [
  ["jan", "januari", "january"],
  ["feb", "februari", "february"],
  ["mrt", "maart", "mar", "march"],
  ["apr", "april"],
  ["mei", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augustus", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

/** From Sunday on, as JavaScript counts them. */
export const weekdays = [
  ["zo", "zondag", "sun", "sunday"],
  ["ma", "maandag", "mon", "monday"],
  ["di", "dinsdag", "tue", "tuesday"],
  ["wo", "woensdag", "wed", "wednesday"],
  ["do", "donderdag", "thu", "thursday"],
  ["vr", "vrijdag", "fri", "friday"],
  ["za", "zaterdag", "sat", "saturday"],
];

/** The place of the list that has a word, from 0; -1 where none has. */
export function placeIn(lists: string[][], word: string): number {
  return lists.findIndex((words) => words.includes(word));
}
