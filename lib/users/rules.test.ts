import { expect, test } from "vitest";
import type { Region, Role } from "@/core/words/users";
import { isLeaving, type Rights, wantsSecondAdmin } from "@/lib/users/rules";

const as = (role: Role, ...regions: Region[]): Rights => ({ role, regions });

test.each<[string, Rights | null, Rights, boolean]>([
  ["a new mediator", null, as("mediator", "north"), true],
  ["a new coordinator", null, as("coordinator", "north"), true],
  ["a new desk worker", null, as("registration_desk"), true],
  ["a new admin, who could confirm the rest", null, as("admin"), true],
  ["new management, which sees no persons", null, as("management"), false],
  ["one region more", as("mediator", "north"), as("mediator", "north", "east"), true],
  ["another region", as("mediator", "north"), as("mediator", "east"), true],
  ["one region fewer", as("mediator", "north", "east"), as("mediator", "east"), false],
  ["mediator to coordinator", as("mediator", "north"), as("coordinator", "north"), true],
  ["coordinator to mediator of the same regions", as("coordinator", "north", "east"), as("mediator", "north"), false],
  ["coordinator to mediator elsewhere", as("coordinator", "north"), as("mediator", "south"), true],
  ["coordinator to the desk", as("coordinator", "north"), as("registration_desk"), true],
  ["an admin who stays one", as("admin"), as("admin"), false],
  ["anybody of a region but its coordinator to mediator", as("management", "north"), as("mediator", "north"), true],
  ["admin to coordinator", as("admin"), as("coordinator", "north"), true],
  ["admin to the desk", as("admin"), as("registration_desk"), true],
  ["mediator to admin", as("mediator", "north"), as("admin"), true],
  ["an admin to management: who else would notice", as("admin"), as("management"), true],
  ["anybody else to management", as("coordinator", "north"), as("management"), false],
  ["the desk to mediator", as("registration_desk"), as("mediator", "north"), true],
])("part 4, promise A3: %s", (_, before, after, wanted) => {
  expect(wantsSecondAdmin(before, after)).toBe(wanted);
});

test.each<[string, Rights | null, Rights, boolean, boolean]>([
  ["an admin whose account ends", as("admin"), as("admin"), true, true],
  ["an admin to management", as("admin"), as("management"), false, true],
  ["an admin who stays one", as("admin"), as("admin"), false, false],
  ["an admin who comes to see persons", as("admin"), as("coordinator", "north"), false, false],
  ["anybody else whose account ends", as("mediator", "north"), as("mediator", "north"), true, false],
  ["anybody else to management", as("coordinator", "north"), as("management"), false, false],
  ["a new account", null, as("management"), false, false],
])("part 4, promise A3: whether they may agree to it themself: %s", (_, before, after, ends, leaves) => {
  expect(isLeaving({ before, after, ends })).toBe(leaves);
});
