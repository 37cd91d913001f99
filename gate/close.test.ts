import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { closeAfterAnswers } from "./close";

test("part 4, item 6: a server that is to stop answers what was asked, and is not kept by whoever goes on asking", async () => {
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const server = createServer(async (_, response) => {
    asked.resolve();
    await answer.promise;
    response.end("answered");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let answers = 0;
  const askOn = () =>
    get({ port, host: "127.0.0.1", agent }, (response) => {
      answers += 1;
      response.resume().once("end", askOn);
    }).on("error", () => agent.destroy());
  askOn();
  await asked.promise;
  const closed = closeAfterAnswers(server);
  answer.resolve();
  await closed;
  expect(answers).toBeGreaterThanOrEqual(1);
});
