import { expect, test } from "vitest";
import { NotFound } from "@/core/errors";
import { entryKinds } from "@/core/words/entries";
import { roles } from "@/core/words/users";
import { may, permissions, reachOf, requireReach } from "@/lib/auth/permissions";

/** Who may what, and how far, once more and by itself: a change of either is a change of both. */
const table = `
                              mediator  coordinator  registration_desk  management  admin
registrations.create          all       all          all                -           -
registrations.read            region    region       all                -           -
registrations.take_up         own       region       all                -           -
registrations.turn_down       -         region       all                -           -
registrations.correct         region    region       all                -           -
cases.read                    own       region       -                  -           -
cases.correct                 own       region       -                  -           -
cases.assign                  -         region       -                  -           -
contact_details.read          own       region       -                  -           -
contact_details.read_pending  region    region       all                -           -
contact_details.correct       own       region       -                  -           -
${entryKinds.map((kind) => `${kind}.record own region - - -\n${kind}.correct own region - - -`).join("\n")}
cases.close                   own       region       -                  -           -
cases.reopen                  -         region       -                  -           -
statistics.read               all       all          -                  all         -
statistics.read_exact         region    region       -                  -           -
statistics.list_cases         -         region       -                  -           -
information_texts.read        all       all          -                  -           -
information_texts.write       -         all          -                  -           -
stories.manage                -         -            -                  all         -
own_account.manage            own       own          own                own         own
users.manage                  -         -            -                  -           all
mail.read                     -         -            -                  -           all
working_notes.keep            own       own          -                  -           -
drafts.keep                   own       own          own                own         -
`;

const kinds = Object.keys(permissions) as (keyof typeof permissions)[];

test("promise 6: management and admin have no permission on any case, party or contact", () => {
  const ofCases = kinds.filter((kind) => !/^(drafts|statistics|stories|users|mail|own_account)\./.test(kind));
  for (const role of ["management", "admin"] as const) {
    for (const kind of ofCases) expect([role, kind, may({ role }, kind)]).toEqual([role, kind, false]);
  }
});

test("promise 6: the registration desk has no permission on what has become a case", () => {
  const ofCases = kinds.filter(
    (kind) => !/^(drafts|registrations|own_account)\.|^contact_details\.read_pending$/.test(kind),
  );
  for (const kind of ofCases) expect([kind, may({ role: "registration_desk" }, kind)]).toEqual([kind, false]);
});

test("promise 6: a mediator reaches no further than their own cases", () => {
  const far = kinds.filter(
    (kind) =>
      !/^(registrations|statistics|information_texts)\.|_pending$/.test(kind) && may({ role: "mediator" }, kind),
  );
  for (const kind of far) expect([kind, requireReach({ role: "mediator" }, kind)]).toEqual([kind, "own"]);
});

test("promise 6: what is not permitted is not found", () => {
  expect(() => requireReach({ role: "admin" }, "cases.read")).toThrow(NotFound);
});

test("part 5, promise 10: every role has every permission as far as the table says, and no other", () => {
  const [named = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/ +/));
  expect(named).toEqual([...roles]);
  expect(rows.map(([kind]) => kind).toSorted()).toEqual(kinds.toSorted());
  for (const [kind, ...reaches] of rows) {
    const permission = kinds.find((one) => one === kind);
    if (!permission) throw new Error(`${kind} is no permission`);
    for (const [place, role] of roles.entries()) {
      const reach = reaches[place] === "-" ? null : reaches[place];
      expect([kind, role, reachOf({ role }, permission)]).toEqual([kind, role, reach]);
      expect([kind, role, may({ role }, permission)]).toEqual([kind, role, reach !== null]);
      if (reach) expect(requireReach({ role }, permission)).toBe(reach);
      else expect(() => requireReach({ role }, permission)).toThrow(NotFound);
    }
  }
});
