import { readFile, writeFile } from "node:fs/promises";
import { runScript } from "@/scripts/local/run-script";
import { drawnStates } from "@/testing/drawn-states";

const page = "docs/rules.md";

/** `npm run draw:states`: draws the states of case, consent and appointment anew in docs/rules.md. */
await runScript(async () => {
  let text = await readFile(page, "utf8");
  for (const [name, drawing] of Object.entries(drawnStates()))
    text = text.replace(
      new RegExp(`(## The states of an? ${name}[\\s\\S]*?\`\`\`mermaid\\n)[\\s\\S]*?\\n\`\`\``),
      `$1${drawing}\n\`\`\``,
    );
  await writeFile(page, text);
  return 0;
});
