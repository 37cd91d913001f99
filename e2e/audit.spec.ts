import { AttemptForm, caseForAttempts } from "./attempt-form";
import { expect, test } from "./fixtures";

test("part 4, item 8: a page, a file and a form that are refused stand in the trail, with who, where and from which network", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const [mediator, other] = [await makeActor("mediator"), await makeActor("mediator")];
  const { address } = await caseForAttempts(mediator);
  const [path = "", number = ""] = /^\/cases\/([^/]+)[^?]*/.exec(address) ?? [];
  const network = "203.0.113.7";
  const page = await pageFor(mediator, { extraHTTPHeaders: { "x-forwarded-for": network } });
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.untilScriptListens();
  await form.fill("Net overgedragen.");
  await superuser.query("update registrations set mediator_id = $1 where number = $2", [other.id, number]);
  await form.send.click();
  await expect(form.summary).toContainText("Dit is er niet (meer), of niet voor u.");
  await page.goto(`/cases/${number}?q=Hanna`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Niet gevonden");
  await page.goto(`/cases/${number}?q=Rob`);
  expect((await page.goto("/statistics/2021/factsheet?region=nowhere"))?.status()).toBe(404);

  // What is typed is kept as a draft at moments of its own; that is refused too, once the case is another's.
  const trail =
    "select action, result, origin, detail from audit_entries where user_id = $1 and result = 'refused' and detail->>'address' <> '/api/drafts' order by id";
  expect((await superuser.query(trail, [mediator.id])).rows).toEqual(
    [
      { action: "forms.send", detail: { address: path } },
      { action: "pages.read", detail: { address: `/cases/${number}` } },
      { action: "files.read", detail: { address: "/statistics/2021/factsheet" } },
    ].map((entry) => ({ ...entry, result: "refused", origin: network })),
  );
});
