import { type IncomingHttpHeaders, IncomingMessage } from "node:http";
import { limits } from "./limits.ts";
import { Refused } from "./refused.ts";

/** Reads a body to its end. Throws Refused `tooLarge` as soon as it is, and `slow` where nothing comes for a while. */
export function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer<ArrayBuffer>>();
  const pieces: Buffer[] = [];
  let size = 0;
  const stalled = setTimeout(() => reject(new Refused("slow")), limits.stallTime);
  request.on("data", (piece: Buffer) => {
    stalled.refresh();
    size += piece.length;
    if (size <= limits.body) pieces.push(piece);
    else reject(new Refused("tooLarge"));
  });
  request.on("end", () => resolve(Buffer.concat(pieces)));
  request.on("error", reject);
  return promise.finally(() => clearTimeout(stalled));
}

/** The same request once more, with its body to be read again and other headers. */
export function replay(request: IncomingMessage, headers: IncomingHttpHeaders, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(again, { method, url, headers, httpVersion, httpVersionMajor, httpVersionMinor, complete: true });
  again.push(body);
  again.push(null);
  return again;
}
