import { makeCase, partyValues } from "@/testing/registrations";
import { expect, test } from "./fixtures";

const family = "محمد 2";

test("part 4, promise 12: a name that is written from right to left takes nothing beside it along, on any page of a case", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const parties = [
    partyValues("harmed", true, { givenName: "", familyName: family }),
    partyValues("responsible", false),
  ];
  const { number, harmed } = await makeCase(mediator, { parties });
  const page = await pageFor(mediator);
  const addresses = [
    ...["/cases", `/cases/${number}`, `/cases/${number}/parties/${harmed}`, `/cases/${number}/contact-attempts/new`],
    ...[`/cases/${number}/contact-attempts/new?party=${harmed}`, `/cases/${number}/decisions/new?party=${harmed}`],
    ...[`/cases/${number}/closing`, `/cases/${number}/decisions/new`],
  ];
  for (const address of addresses) {
    await page.goto(address);
    const { seen, loose } = await page.getByRole("main").evaluate((main, name) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      let seen = 0;
      const loose: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? "";
        if (!text.includes(name)) continue;
        seen += 1;
        const apart = node.parentElement?.closest("bdi") || text.includes(`\u2068${name}\u2069`);
        if (!apart) loose.push(text);
      }
      return { seen, loose };
    }, family);
    expect([address, seen > 0, loose]).toEqual([address, true, []]);
  }
});
