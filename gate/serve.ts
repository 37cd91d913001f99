import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import next from "next";
import { closeAfterAnswers } from "./close.ts";
import { gateBefore, type Handle } from "./gate.ts";

/** `node gate/serve.ts start|dev`: the portal behind its gate, on $HOSTNAME and $PORT. */
const dev = process.argv[2] === "dev";
const hostname = process.env.HOSTNAME ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 3000);
const noBuild = () => giveUp("There is no build: run `npm run build`.");
const build = dev ? "development" : await readFile(".next/BUILD_ID", "utf8").catch(noBuild);

// After an action Next asks itself for the page to go to: here, and not by way of the address that the world knows.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${hostname === "0.0.0.0" ? "127.0.0.1" : hostname}:${port}`;

let handle: Handle = async (_, response) => void response.writeHead(503).end();
const server = gateBefore((request, response) => handle(request, response), build);
// Next listens for upgrades on the server that it is given: in use there are none, and none are left waiting.
const httpServer = dev ? server : createServer();
// What a request could not cope with is one line in our own log (instrumentation.ts); Next would say it again, at length.
const app = next({ dev, dir: ".", hostname, port, httpServer, quiet: !dev });
await app.prepare().catch((error: Error) => giveUp(error.message));
handle = app.getRequestHandler();

server.once("error", (error) => {
  giveUp("code" in error && error.code === "EADDRINUSE" ? `Another program uses port ${port}.` : error.message);
});
// Whoever started us can't tell by asking: on the port may be somebody else.
server.listen(port, hostname, () => process.send?.("listening"));
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // An open page of the sources never lets go of its connection.
  process.once(signal, () => (dev ? process.exit(0) : closeAfterAnswers(server).then(() => process.exit(0))));
}

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
