/** The languages that parties have most, which a form offers first (BCP 47). */
export const commonLanguages = ["nl", "en", "de", "fr", "ar", "tr", "pl", "uk", "es"] as const;

/** Answers that are no language: one that is not in the list, and that nobody asked. BCP 47 has a code for each. */
export const noLanguages = ["mis", "und"] as const;

/** ISO 639-1, without what it withdrew and what is one language under two codes. */
const twoLetters =
  `aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et
  eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks
  ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om or os pa pi pl ps pt qu rm rn
  ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ty ug uk ur uz ve vi vo wa wo xh yi yo
  za zh zu`.split(/\s+/);

/**
 * Others that are spoken or signed in the Netherlands: Dari, Berber (Riffian, Tachelhit, Kabyle), Moroccan Arabic, Sorani, Turoyo,
 * Assyrian, Romani, Papiamento, Sranan Tongo, Sarnami, Saramaccan, Aukan, Cape Verdean, Cantonese, Low Saxon, and sign languages.
 */
const others = "fa-AF ber rif shi kab ary ckb tru aii rom pap srn hns srm djk kea yue nds dse sgn".split(" ");

/** The languages that a form offers for a party (BCP 47), with the answers that are none; history may hold others. */
export const partyLanguages: readonly string[] = [...twoLetters, ...others, ...noLanguages];
