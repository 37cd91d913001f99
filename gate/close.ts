import type { Server } from "node:http";

/** Takes no further connection, answers what was asked on those there are, and resolves when all are closed, also busy ones. */
export function closeAfterAnswers(server: Server): Promise<void> {
  // Node alone lets a connection go on asking for as long as it never pauses.
  server.prependListener("request", (_, response) => response.setHeader("connection", "close"));
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
  });
}
