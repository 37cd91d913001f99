import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const schema = z.strictObject({ databaseSecret: z.string(), nextauthSecret: z.string(), actionsKey: z.base64() });

export type LocalSecrets = z.infer<typeof schema>;

/** Secrets that no other machine knows, good for one run. */
function freshSecrets(): LocalSecrets {
  return {
    databaseSecret: randomBytes(32).toString("base64url"),
    nextauthSecret: randomBytes(32).toString("base64url"),
    actionsKey: randomBytes(32).toString("base64"),
  };
}

/** The secrets of this machine's own portal (demo and development), made once and kept in the data folder. */
export async function localSecrets(dataDir: string): Promise<LocalSecrets> {
  const file = join(dataDir, "secrets.json");
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  try {
    await writeFile(file, JSON.stringify(freshSecrets(), null, 2), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return schema.parse(JSON.parse(await readFile(file, "utf8")));
}
