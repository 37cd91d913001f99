/** Something that is known, by its name. */
type Known = { label: string; text: string };

/** What was said in a conversation, or when: a line, smaller ones under it, and what was written down, paragraph by paragraph. */
type Told = { title: string; details: string[]; text: string[] };

/** A part of a sheet: what is known, in order; or a sentence that says that nothing is. */
type Part = { heading: string; known: Known[]; told: Told[]; nothing: string };

/** All that stands on the sheet that a mediator takes to one party, in words. */
export type VisitSheet = {
  language: "nl" | "en";
  /** The title of the document: without anybody's name, since programs show it and keep it. */
  title: string;
  organisation: string;
  /** The party. */
  heading: string;
  about: string;
  /** What must be seen first: what to mind, and that nothing of the other side is on it. */
  mind: string[];
  parts: Part[];
  /** What to ask, each with room for the answer. */
  questions: { heading: string; all: string[] };
  room: string;
  /** At the foot of each page: whose sheet it is and what becomes of it, and the word for a page. */
  foot: string;
  page: string;
};
