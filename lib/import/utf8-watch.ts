import { isUtf8 } from "node:buffer";

/** Watches whether all bytes that pass are UTF-8: a letter that could not be read looks like `\ufffd`, which a text may also hold. */
export class Utf8Watch {
  valid = true;
  #rest: Uint8Array = new Uint8Array();

  see(chunk: Uint8Array): void {
    if (!this.valid) return;
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const whole = bytes.length - unfinished(bytes);
    this.valid = isUtf8(bytes.subarray(0, whole));
    this.#rest = bytes.slice(whole);
  }

  end(): void {
    if (this.#rest.length > 0) this.valid = false;
  }
}

/** How many bytes at the end begin a letter that is not finished there. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
