import { expect, test } from "vitest";
import { progressBar } from "@/scripts/local/progress-bar";

function shown(isTTY: boolean): string[] {
  const written: string[] = [];
  const { progress, end } = progressBar({ isTTY, write: (text) => written.push(text) });
  progress("reading parties.csv", 0.1);
  progress("reading parties.csv", 0.2);
  progress("checking between rows", 0.15);
  end();
  return written;
}

test("part 4, B10: the bar says what is done, and never goes back; elsewhere each thing that is begun is a line", () => {
  expect(shown(true)).toEqual([
    `\r\u001b[K███${"░".repeat(27)} 10% reading parties.csv`,
    `\r\u001b[K██████${"░".repeat(24)} 20% checking between rows`,
    "\r\u001b[K",
  ]);
  expect(shown(false)).toEqual(["reading parties.csv …\n", "checking between rows …\n"]);
});
