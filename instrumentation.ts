import type { IncomingMessage } from "node:http";
import { clientHeader } from "@/lib/core/request-headers";

/** Once a server, before it answers: each request is told whom it comes from, as Next passes on what the browser says of it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[clientHeader] = request.socket.remoteAddress ?? "";
  });
}
