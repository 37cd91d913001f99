import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import next from "next";
import { gateBefore, type Handle } from "./gate.ts";

/** `node gate/serve.ts start|dev`: the portal behind its gate, on $HOSTNAME and $PORT. */
const dev = process.argv[2] === "dev";
const hostname = process.env.HOSTNAME ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 3000);
const build = dev ? "development" : readFileSync(".next/BUILD_ID", "utf8");

// After an action Next asks itself for the page to go to: here, and not by way of the address that the world knows.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${hostname === "0.0.0.0" ? "127.0.0.1" : hostname}:${port}`;

let handle: Handle = async (_, response) => void response.writeHead(503).end();
const server = gateBefore((request, response) => handle(request, response), build);
// Next listens for upgrades on the server that it is given: in use there are none, and none are left waiting.
const app = next({ dev, dir: ".", hostname, port, httpServer: dev ? server : createServer() });
await app.prepare();
handle = app.getRequestHandler();

server.listen(port, hostname);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
