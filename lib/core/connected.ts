import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Writes the address of whoever is connected into this header of each request to this process, whatever stood there. */
export function tellWhoIsConnected(header: string): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[header] = request.socket.remoteAddress ?? "";
  });
}
