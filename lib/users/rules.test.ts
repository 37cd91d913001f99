import { expect, test } from "vitest";
import type { Region, Role } from "@/core/words/users";
import { type Rights, wantsSecondAdmin } from "@/lib/users/rules";

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
  ["admin to coordinator", as("admin"), as("coordinator", "north"), true],
  ["admin to the desk", as("admin"), as("registration_desk"), true],
  ["mediator to admin", as("mediator", "north"), as("admin"), true],
  ["an admin to management: who else would notice", as("admin"), as("management"), true],
  ["anybody else to management", as("coordinator", "north"), as("management"), false],
  ["the desk to mediator", as("registration_desk"), as("mediator", "north"), true],
])("part 4, promise A3: %s", (_, before, after, wanted) => {
  expect(wantsSecondAdmin(before, after)).toBe(wanted);
});
