import type { Progress } from "@/lib/import/progress";

type Stream = { isTTY?: boolean; write(text: string): unknown };

/** Shows how a long work goes on: as a bar on a terminal, and elsewhere as a line for each thing that is begun. */
export function progressBar(stream: Stream): { progress: Progress; end(): void } {
  let [text, at, drawn] = ["", 0, 0];
  const draw = () => {
    drawn = Date.now();
    const full = Math.round(at * 30);
    stream.write(`\r\u001b[K${"█".repeat(full)}${"░".repeat(30 - full)} ${Math.floor(at * 100)}% ${text}`);
  };
  return {
    progress(doing, done) {
      const isNew = doing !== text;
      [text, at] = [doing, Math.max(at, done)];
      if (!stream.isTTY) {
        if (isNew) stream.write(`${doing} …\n`);
      } else if (isNew || Date.now() - drawn >= 100) draw();
    },
    end() {
      if (stream.isTTY && text) stream.write("\r\u001b[K");
    },
  };
}
