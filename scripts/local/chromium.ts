import { accessSync, constants } from "node:fs";
import { run } from "@/scripts/local/processes";

/** Debian's Chromium without the windows that nobody looks at: the same pages for half the work. */
const debian = "/usr/bin/chromium-headless-shell";

/** Whether there is a browser for the tests; installs Debian's where it is missing and we may. Says so in one line. */
export async function ensureChromium(): Promise<boolean> {
  const wanted = process.env.PORTAL_CHROMIUM || debian;
  if (isExecutable(wanted)) return true;
  if (wanted !== debian || process.getuid?.() !== 0 || !isExecutable("/usr/bin/apt-get")) {
    console.log(
      `There is no browser at ${wanted}: apt-get install chromium-headless-shell, or set PORTAL_CHROMIUM to a Chromium.`,
    );
    return false;
  }
  console.log("Installing Debian's Chromium with apt-get, because the browser tests need it …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell"],
  ];
  for (const step of steps) {
    const { code, output } = await run("apt-get", step, { env, quiet: true });
    if (code !== 0) console.log(`apt-get ${step[0]} failed: ${output.trim().split("\n").at(-1)}`);
  }
  return isExecutable(debian);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
