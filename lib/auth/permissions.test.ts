import { expect, test } from "vitest";
import { NotFound } from "@/core/errors";
import { may, permissions, requireReach } from "@/lib/auth/permissions";

const kinds = Object.keys(permissions) as (keyof typeof permissions)[];

test("promise 6: management and admin have no permission on any case, party or contact", () => {
  const ofCases = kinds.filter((kind) => !/^(statistics|stories|users|mail|own_account)\./.test(kind));
  for (const role of ["management", "admin"] as const) {
    for (const kind of ofCases) expect([role, kind, may({ role }, kind)]).toEqual([role, kind, false]);
  }
});

test("promise 6: the registration desk has no permission on what has become a case", () => {
  const ofCases = kinds.filter((kind) => !/^(registrations|own_account)\.|^contact_details\.read_pending$/.test(kind));
  for (const kind of ofCases) expect([kind, may({ role: "registration_desk" }, kind)]).toEqual([kind, false]);
});

test("promise 6: a mediator reaches no further than their own cases", () => {
  const far = kinds.filter(
    (kind) => !/^(registrations|statistics)\.|_pending$/.test(kind) && may({ role: "mediator" }, kind),
  );
  for (const kind of far) expect([kind, requireReach({ role: "mediator" }, kind)]).toEqual([kind, "own"]);
});

test("promise 6: what is not permitted is not found", () => {
  expect(() => requireReach({ role: "admin" }, "cases.read")).toThrow(NotFound);
});
