import { expect, expectTypeOf, test } from "vitest";
import { ownNames } from "@/components/party/languages";
import type { RuleBroken } from "@/core/errors";
import type { says } from "@/core/fields";
import * as appointments from "@/core/words/appointments";
import * as cases from "@/core/words/cases";
import * as attempts from "@/core/words/contact-attempts";
import * as conversations from "@/core/words/conversations";
import * as goals from "@/core/words/goals";
import * as parties from "@/core/words/parties";
import * as people from "@/core/words/people-around";
import * as reaching from "@/core/words/reaching";
import * as registrations from "@/core/words/registrations";
import { type Rule, rules } from "@/core/words/rules";
import * as stays from "@/core/words/stays";
import * as users from "@/core/words/users";
import * as warnings from "@/core/words/warnings";
import en from "@/messages/en";
import nl from "@/messages/nl";

type Tree = { [key: string]: string | Tree };

function entries(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : entries(value, `${prefix}${key}.`),
  );
}

/** What a text has to be given: `{name}` or `{name, plural, …}`. Inside it braces are by turns around a branch and a name. */
function names(text: string): string[] {
  let depth = 0;
  const found = [...text.matchAll(/\{(\w*)|\}/g)].flatMap(([brace, name = ""]) => {
    depth += brace === "}" ? -1 : 1;
    return brace !== "}" && depth % 2 === 1 ? [name] : [];
  });
  return [...new Set(found)].toSorted();
}

test("promise 11: English is complete: the same keys as Dutch, with the same names to fill in", () => {
  const [dutch, english] = [new Map(entries(nl)), new Map(entries(en))];
  expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  for (const [key, text] of dutch) expect([key, names(english.get(key) ?? "")]).toEqual([key, names(text)]);
});

test("promise 11: nothing is left empty", () => {
  for (const [key, text] of [...entries(nl), ...entries(en)]) expect([key, text.trim() !== ""]).toEqual([key, true]);
});

const lists = {
  roles: users.roles,
  regions: users.regions,
  referrers: registrations.referrers,
  offenceCategories: registrations.offenceCategories,
  legalPhases: registrations.legalPhases,
  assessments: registrations.assessments,
  notTakenUpReasons: registrations.notTakenUpReasons,
  sides: parties.sides,
  initiatingSides: parties.initiatingSides,
  partyRoles: parties.partyRoles,
  languages: ownNames,
  messagePermissions: parties.messagePermissions,
  callerPermissions: reaching.callerPermissions,
  addressUses: reaching.addressUses,
  interpreters: reaching.interpreters,
  warningKinds: warnings.warningKinds,
  stayKinds: stays.stayKinds,
  relations: people.relations,
  guardianAnswers: people.guardianAnswers,
  consents: parties.consents,
  goalOutcomes: goals.goalOutcomes,
  appointmentPurposes: appointments.appointmentPurposes,
  appointmentChanges: appointments.appointmentChanges,
  conversationPurposes: conversations.conversationPurposes,
  conversationSettings: conversations.conversationSettings,
  consentReasons: parties.consentReasons,
  channels: attempts.channels,
  directions: attempts.directions,
  attemptResults: attempts.attemptResults,
  contactForms: cases.contactForms,
  closingReasons: cases.closingReasons,
  recoveries: cases.recoveries,
  caseStatuses: cases.caseStatuses,
  nextSteps: cases.nextSteps,
} as const;

test.each(Object.entries(lists))("every word of %s has its label, and no label is left over", (name, codes) => {
  for (const messages of [nl, en]) {
    const labels: Tree = messages.words;
    expect(Object.keys(labels[name] ?? {}).toSorted()).toEqual([...codes].toSorted());
  }
});

test("part 5, promise 8: every rule has its sentence, no sentence is left over, and no other word is taken for a rule", () => {
  for (const { errors } of [nl, en]) expect(Object.keys(errors).toSorted()).toEqual([...rules].toSorted());
  const speaking = Object.entries(nl.errors).map(([rule, text]) => [rule, names(text)] as const);
  expect(Object.fromEntries(speaking.filter(([, spokenOf]) => spokenOf.length > 0))).toEqual({
    ...Object.fromEntries(["tooManySignIns", "tooManyLinks", "busySignIn"].map((rule) => [rule, ["seconds"]])),
    ...{ changedByBoth: ["present", "told"], changedByOther: ["told"] },
  });
  // These two are checked by tsc.
  expectTypeOf<Rule>().toEqualTypeOf<keyof typeof nl.errors>();
  expectTypeOf<[ConstructorParameters<typeof RuleBroken>[0], ...Parameters<typeof says>]>().toEqualTypeOf<
    [Rule, Rule]
  >();
});

test("part 4, promise 16: a count is written with the one separator of thousands of its language, wherever it stands", () => {
  const bare = /\{(?:count|total|first|last|whole|contacts|numerator|denominator|\w+Count)\}/;
  // The first and the last of some years are years, which have no separator.
  const some = [...entries(nl), ...entries(en)].filter(([key]) => !key.startsWith("sentences.years"));
  expect(some.filter(([, text]) => bare.test(text)).map(([key]) => key)).toEqual([]);
});
