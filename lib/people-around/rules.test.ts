import { expect, test } from "vitest";
import { nameOf } from "@/lib/people-around/rules";

const sanne = { id: "s", side: "harmed", givenName: "Sanne", familyName: "Hoekstra" } as const;
const ineke = { ...sanne, id: "i", givenName: "Ineke" } as const;
const daan = { id: "d", side: "responsible", givenName: "Daan", familyName: "Visser" } as const;
const parties = [sanne, ineke, daan];

test("part 6, promise 3: a guardian may be a party of the same side, never of the other, and nobody is their own", () => {
  const of = (samePartyId: string | null, name: string | null = null) =>
    nameOf({ name, samePartyId, partyId: sanne.id }, parties);
  expect(of("i")).toBe("Ineke Hoekstra");
  expect(of(null, "mr. De Wit")).toBe("mr. De Wit");
  for (const id of ["d", "s", "elsewhere"])
    expect(() => of(id)).toThrow(expect.objectContaining({ rule: "personOfOtherSide", field: "samePartyId" }));
});
