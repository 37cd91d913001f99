import { describe, expect, test } from "vitest";
import { apostrophes, dashes, letters, searchKey } from "@/core/compare";
import { charactersOf } from "@/testing/unicode";

describe("part 4, promise 12: what looks alike is compared as alike, and what is not seen is not there", () => {
  test.each([...apostrophes])("’t Hart and %st Hart", (sign) => {
    expect(searchKey(`${sign}t Hart`)).toBe("t hart");
    expect(searchKey(`O${sign}Brien`)).toBe("obrien");
  });

  test("what looks like an apostrophe in another script is none either, and of several none is left", () => {
    for (const sign of "ʹʻʼʾʿˈˊˋ˴ʹ΄՚՛՝׳ߴߵ᾽᾿`´῾❛❜Ꞌꞌʽ'`´‘’‚‛′‵＇｀")
      expect([sign, searchKey(`O${sign}Brien`)]).toEqual([sign, "obrien"]);
    expect(searchKey("’t Hart-’s ‘Gravenhage")).toBe("t hart-s gravenhage");
    expect(searchKey("ŉ Huis")).toBe("n huis");
  });

  test("a letter that has no mark to take off is what is typed for it, as often as it stands there", () => {
    const typed = [
      ...[
        ["Weißgroß", "weissgross"],
        ["Æbæ", "aebae"],
        ["Œuvre", "oeuvre"],
        ["Øløn", "olon"],
        ["Łukałsz", "lukalsz"],
      ],
      ...[
        ["Đorđe", "dorde"],
        ["Ðað", "dad"],
        ["Þorþ", "thorth"],
        ["Yılmaz", "yilmaz"],
        ["Ħaħ", "hah"],
        ["Ŧaŧ", "tat"],
      ],
      ...[
        ["Ŋaŋ", "nan"],
        ["ĸa", "ka"],
        ["ſo", "so"],
        ["σίγμας", "σιγμασ"],
        ["يىی", "ييي"],
        ["کك", "كك"],
        ["ةه", "هه"],
      ],
    ];
    for (const [name = "", key] of typed) expect([name, searchKey(name)]).toEqual([name, key]);
    expect(letters.map(([letter]) => searchKey(letter))).toEqual(letters.map(([, one]) => one));
  });

  test("a mark is not there, on whatever letter it stands and however many there are", () => {
    const blocks = ["0300-036F", "0483-0489", "1AB0-1ACE", "1DC0-1DFF", "20D0-20F0", "FE20-FE2F"];
    const ranges = blocks.map((block) => block.replace(/(\w+)-(\w+)/, "\\u$1-\\u$2")).join("");
    const onLetters = charactersOf(new RegExp(`[${ranges}]`));
    expect(onLetters.length).toBeGreaterThan(250);
    expect(onLetters.filter((mark) => searchKey(`e${mark}r`) !== "er")).toEqual([]);
    expect(searchKey("Zoë Ånström-Müñoz")).toBe("zoe anstrom-munoz");
    expect([searchKey("שָׁלוֹם"), searchKey("مُـحَمَّد")]).toEqual(["שלום", "محمد"]);
  });

  test("white space of any kind and length is one space, and there is none around", () => {
    expect(searchKey(" \tvan \u00a0\u2003der\u2028\nBerg\r\n")).toBe("van der berg");
    expect(searchKey("van\u1680der\u0085Berg\u2029de\u2800Wit")).toBe("van der berg de wit");
  });

  test("a dash is a hyphen, whichever of Unicode's", () => {
    const known = [...charactersOf(/\p{Pd}/u), ...dashes];
    expect(known.filter((sign) => searchKey(`jansen${sign}smit`) !== "jansen-smit")).toEqual([]);
    for (const sign of "‐‑‒–—―⁃−─━➖") expect(searchKey(`Jansen${sign}Smit${sign}Visser`)).toBe("jansen-smit-visser");
  });

  test("a digit is one of 0 to 9, whatever the script", () => {
    const digits = charactersOf(/\p{Nd}/u);
    expect(digits.length % 10).toBe(0);
    expect(digits.map(searchKey).join("")).toBe("0123456789".repeat(digits.length / 10));
    expect(searchKey("٢٠٢٤-٠٠١٧")).toBe("2024-0017");
  });

  test("what nobody sees is not there", () => {
    const unseen = charactersOf(
      /\p{Default_Ignorable_Code_Point}|\p{Variation_Selector}|[\u{E0000}-\u{E007F}\uFFF9-\uFFFC]/u,
    );
    expect(unseen.filter((sign) => searchKey(`jan${sign}sen`) !== "jansen")).toEqual([]);
  });
});
