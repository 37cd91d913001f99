import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { betweenParties, routes } from "@/core/routes";
import { entryKinds } from "@/core/words/entries";
import { formAt } from "@/lib/drafts/forms";

const id = "0f5c1a52-7f0e-4d0b-9f63-3a1f0c7e2b11";
const number = "2025-0001";

test("part 6, promise 1: an address says which form a draft is of, and in which case", () => {
  for (const kind of entryKinds) {
    expect(formAt(routes.newEntry(number, kind))).toEqual({ form: `${kind}.record`, number });
    expect(formAt(routes.newEntry("2025-12345", kind, id))).toEqual({ form: `${kind}.record`, number: "2025-12345" });
    expect(formAt(routes.entry(number, kind, id))).toEqual({ form: `${kind}.correct`, number });
  }
  const between = routes.newEntry(number, "appointments", betweenParties);
  expect(formAt(between)).toEqual({ form: "appointments.record", number });
  expect(formAt(routes.tookPlace(number, id, id))).toEqual({ form: "conversations.record", number });
  expect(formAt(routes.tookPlace(number, id, null))).toEqual({ form: "mediated_contacts.record", number });
  expect(formAt(routes.closing(number))).toEqual({ form: "closing", number });
  expect(formAt(routes.reopening(number))).toEqual({ form: "reopening", number });
  expect(formAt(routes.party(number, id))).toEqual({ form: "contact_details", number });
  expect(formAt(routes.workingNotes(number))).toEqual({ form: "working_notes", number });
  expect(formAt(routes.case(number, { party: id }))).toEqual({ form: "contact_attempts.record", number });
  expect(formAt(routes.registered(number))).toEqual({ form: "registered", number });
  expect(formAt(routes.registered(id))).toEqual({ form: "registered", number: null });
  expect(formAt(routes.newRegisteredParty(number))).toEqual({ form: "new_party", number });
  expect(formAt(routes.newRegisteredParty(id))).toEqual({ form: "new_party", number: null });
  expect(formAt(routes.registeredParty(number, id))).toEqual({ form: "registered_party", number });
  expect(formAt(routes.registeredParty(id, id))).toEqual({ form: "registered_party", number: null });
  expect(formAt(routes.newRegistration)).toEqual({ form: "registration", number: null });
  expect(formAt(routes.newStory(2025))).toEqual({ form: "story", number: null });
});

test.each([
  ...["", "/", "/account/password", "/cases/2025-0001", "/cases/x/closing", "/cases/2025-0001/closing/", "//closing"],
  ...["https://example.org/registrations/new", "/registrations/new?x=1", "/registrations/new\n", "x/registrations/new"],
  ...[`/cases/2025-0001/${"goals"}/new?party=x`, `/cases/2025-0001/nothing/${id}`],
])("part 6, promise 1: at %j there is none", (address) => expect(formAt(address)).toBeNull());

/** Pages whose forms have nothing of which more than a line is written. */
const ofLines = [
  "app/(portal)/account/password/page.tsx",
  "app/(portal)/admin/users/[id]/rights/page.tsx",
  "app/(portal)/admin/users/new/page.tsx",
  "app/(portal)/cases/[number]/mediator/page.tsx",
  "app/(portal)/registrations/[id]/page.tsx",
];

test("part 6, promise 1: every page with a form keeps what is typed, or has lines alone", () => {
  const pages = globSync("app/(portal)/**/page.tsx").filter((file) =>
    readFileSync(file, "utf8").includes("<FormWords"),
  );
  const without = pages.filter((file) => !readFileSync(file, "utf8").includes("<WithDraft"));
  expect(pages.length).toBeGreaterThan(10);
  expect(without.toSorted()).toEqual(ofLines.toSorted());
});
