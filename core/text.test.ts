import fc from "fast-check";
import { expect, test } from "vitest";
import { capital, cleanLine, cleanText, isolated, shortened } from "@/core/text";
import { charactersOf } from "@/testing/unicode";

const anyText = fc.string({ unit: "binary", maxLength: 60 });
/** Texts in which what is unseen, and what it can mean something to, come often. */
const trickyText = fc
  .array(
    fc.constantFrom(
      ...["a", "é", "e\u0301", "1", " ", "\n", "\r\n", "\t", "👩", "🏽", "❤", "🏴", "ه", "می", "क्", "ष", "葛", "ᠠ"],
      ...[
        "\u200b",
        "\u200c",
        "\u200d",
        "\u00ad",
        "\u3164",
        "\u202e",
        "\u2066",
        "\u2069",
        "\u200f",
        "\ufe0f",
        "\u{e0100}",
      ],
      ...[
        "\u{e0067}",
        "\u{e007f}",
        "\u180b",
        "\u2028",
        "\u00a0",
        "\u2800",
        "\u034f",
        "\u0007",
        "\ud800",
        "\ufeff",
        "\u20e3",
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const invisible = {
  "zero width space": "\u200b",
  "soft hyphen": "\u00ad",
  "Hangul filler": "\u3164",
  "halfwidth filler": "\uffa0",
  "override of direction": "\u202e",
  "embedding of direction": "\u202a",
  isolate: "\u2066\u2069",
  "mark of direction": "\u200e",
  "word joiner": "\u2060",
  "byte order mark": "\ufeff",
  tags: "\u{e0041}\u{e0042}",
  joiners: "\u200d\u200c",
  "variation selectors": "\ufe0f\u{e0100}",
  "control characters": "\u0007\u001b\u0085\u009f",
  "odd spaces": "\u00a0\u2007\u202f\u3000",
  "blank of Braille": "\u2800",
  "a mark on nothing": "\u0301",
  "what stands for an object, and notes between lines": "\ufffc\ufff9\ufffa\ufffb",
  "vowels of Khmer that are not written": "\u17b4\u17b5",
  "blanks and joints of hieroglyphs": "\u{13430}\u{13441}\u{13442}",
  "half a space": "\u303f",
};

test.each(Object.entries(invisible))("part 4, promise 12: nothing but %s is nothing", (_, unseen) => {
  expect(cleanText(unseen)).toBe("");
  expect(cleanLine(` ${unseen} `)).toBe("");
});

test("part 4, promise 12: nothing but what Unicode says is not shown, or is a space, is nothing", () => {
  const unseen = charactersOf(/[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\p{M}]/u);
  expect(unseen.filter((sign) => cleanText(sign) !== "")).toEqual([]);
});

test("part 4, promise 12: what is unseen within a name is taken out of it", () => {
  for (const unseen of ["\u200b", "\u00ad", "\u3164", "\u202e", "\u2066", "\u200d", "\u{e0041}", "\u0007"]) {
    expect(cleanLine(`Jan${unseen}sen`)).toBe("Jansen");
  }
});

test("part 4, promise 12: a space of any kind is a space, and a letter is written in one way", () => {
  expect(cleanLine("1234\u00a0AB")).toBe("1234 AB");
  expect(cleanLine("Jose\u0301")).toBe("José");
  expect(cleanLine("van\tder\nBerg")).toBe("van der Berg");
});

test("part 4, promise 12: lines of any system end in LF, and a tab stays a tab", () => {
  expect(cleanText("een\r\ntwee\rdrie\u2028vier\n\n\tvijf\r\n")).toBe("een\ntwee\ndrie\nvier\n\n\tvijf");
  expect(cleanText("Vijf\vVier\fDrie\u0085Twee\u2029Een")).toBe("Vijf\nVier\nDrie\nTwee\nEen");
  expect(cleanLine("Vijf\vVier\fDrie\u0085Twee\u2029Een\r\nNul")).toBe("Vijf Vier Drie Twee Een Nul");
});

test("part 4, promise 12: between letters and signs of ours no joiner means anything, whichever they are", () => {
  const ours = charactersOf(/[\x21-\x22\x24-\x29\x2B-\x2F\x3A-\x7E]/);
  for (const joiner of ["\u200c", "\u200d"])
    expect(ours.filter((sign) => cleanText(`${sign}${joiner}${sign}`) !== sign + sign)).toEqual([]);
});

test("part 4, promise 12: a name from right to left stands apart in a sentence, and any other is as it is", () => {
  for (const name of ["محمد", "שרה", "Anna שרה"]) expect(isolated(name)).toBe(`\u2068${name}\u2069`);
  for (const name of ["Anna", "Иван", ""]) expect(isolated(name)).toBe(name);
});

test("part 5, promise 8: a text that begins with a capital is otherwise as it was", () => {
  expect(["een zaak", "Een Zaak", "één", "e", "2 zaken", ""].map(capital)).toEqual([
    ...["Een zaak", "Een Zaak", "Één", "E", "2 zaken", ""],
  ]);
});

const meant = {
  "a family": "👩‍👩‍👧",
  "a heart and its colour": "❤️",
  "a hand of a colour": "👍🏽",
  "the flag of Scotland": "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
  "a digit in a box": "1️⃣",
  "Persian with a non-joiner": "می‌خواهم",
  "Hindi with a joiner": "क्‍ष",
  "a form of a Chinese character": "葛\u{e0100}",
  "a Hebrew sentence with a mark of direction": "שלום (‏A)",
  "a name in Arabic": "مُحَمَّد",
};

test.each(Object.entries(meant))("part 4, promise 12: what has a meaning stays: %s", (_, text) => {
  expect(cleanText(text)).toBe(text.normalize("NFC"));
});

test("part 4, promise 12: cleaning again changes nothing, whatever the text", () => {
  for (const clean of [cleanText, cleanLine]) {
    fc.assert(fc.property(fc.oneof(anyText, trickyText), (text) => clean(clean(text)) === clean(text)));
  }
});

test("part 4, promise 12: what is kept is seen, well formed, and steers no direction", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, trickyText), (text) => {
      const kept = cleanText(text);
      expect(kept.isWellFormed()).toBe(true);
      expect(kept).not.toMatch(/[\u200b\u00ad\u3164\u202a-\u202e\u2060-\u2069\ufeff\r]/);
      expect(kept === "" || /[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cn}]/u.test(kept)).toBe(true);
    }),
  );
});

test("part 4, promise 12: a plain text stays as it was typed, but for spaces around it", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9 '’.,;:()&/éëïöü-]{0,40}$/), (text) => {
      expect(cleanText(text)).toBe(/\S/.test(text) ? text.trim() : "");
    }),
  );
});

test("part 6, promise 10: a text is shortened to how it begins, in one line of whole characters", () => {
  expect(shortened("kort", 4)).toBe("kort");
  expect(shortened("een lange\nregel", 10)).toBe("een lange…");
  expect(shortened("😀😀😀", 2)).toBe("😀…");
});
