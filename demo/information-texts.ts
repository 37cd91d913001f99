import type { KeyOf } from "@/demo/add-people";
import { soonAfter } from "@/demo/moments";
import { coordinatorOf } from "@/demo/people";

const voluntary = {
  dutch:
    "Bemiddeling is vrijwillig. U beslist zelf of u meedoet, en u kunt op elk moment stoppen. U hoeft niet te zeggen waarom.",
  english:
    "Mediation is voluntary. You decide yourself whether you take part, and you can stop at any moment. You need not say why.",
};
const forms = {
  dutch:
    "Contact kan op veel manieren: een gesprek, een brief, of een bemiddelaar die boodschappen overbrengt. U kiest wat bij u past.",
  english:
    "Contact is possible in many ways: a conversation, a letter, or a mediator who carries messages. You choose what suits you.",
};
const confidential = {
  dutch:
    "Wat u vertelt, blijft bij ons. De ander hoort alleen wat u wilt dat wij doorgeven. Ook uw adres blijft bij ons.",
  english:
    "What you tell us stays with us. The other only hears what you want us to pass on. Your address stays with us too.",
};
const records = {
  dutch: "Wij bewaren wat nodig is voor de bemiddeling. U mag het zien, en vragen om het te verbeteren.",
  english: "We keep what the mediation needs. You may see it, and ask us to put it right.",
};

/** What parties are told, version by version, since a day. */
const versions = [
  { since: "2023-09-04", parts: [voluntary] },
  { since: "2024-03-11", parts: [voluntary, forms] },
  { since: "2024-11-04", parts: [voluntary, forms, confidential] },
  { since: "2026-02-02", parts: [voluntary, forms, confidential, records] },
] as const;

/** Which version parties were told on a day; null before the first. */
export function versionOn(day: string): number | null {
  return versions.filter(({ since }) => since <= day).length || null;
}

/** The rows of the versions, as a coordinator wrote them. */
export function informationTextRows(keyOf: KeyOf) {
  return versions.map(({ since, parts }, place) => ({
    ...{ id: crypto.randomUUID(), version: place + 1 },
    dutch: parts.map(({ dutch }) => dutch).join("\n\n"),
    english: parts.map(({ english }) => english).join("\n\n"),
    recordedAt: soonAfter(since, "10:30"),
    recordedBy: keyOf(coordinatorOf("north")),
  }));
}
