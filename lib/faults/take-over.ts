import "server-only";
import type { ServerResponse } from "node:http";

/** What Next says of its own answer, and not of the one that goes out instead. */
const ofTheirs = ["content-length", "content-encoding", "content-disposition", "etag", "location", "link"];

/** Lets go by what Next writes; when it is done, the answer goes out that is made of it. */
export function takeOver(response: ServerResponse, answerTo: (written: string) => string): void {
  const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)];
  const pieces: Buffer[] = [];
  const keep = (piece: unknown) => {
    if (typeof piece === "string" || piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  response.writeHead = () => response;
  response.flushHeaders = () => undefined;
  response.write = (piece: unknown) => {
    keep(piece);
    return true;
  };
  response.end = (piece?: unknown) => {
    keep(piece);
    for (const name of ofTheirs) response.removeHeader(name);
    Object.assign(response, { end, writeHead });
    return end(answerTo(Buffer.concat(pieces).toString()));
  };
}
