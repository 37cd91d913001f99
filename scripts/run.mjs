/**
 * `node scripts/run.mjs NAME args…` runs scripts/{commands,checks}/NAME.ts on the pinned Node 24, whatever Node (20 or newer) the machine
 * has, after installing the packages where they are missing or older than the lock file. No dependencies of its own.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const quick = ["--import", "./scripts/quick-drizzle.mjs"];

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Why the packages must be installed, or null if they need not be. */
function reasonToInstall() {
  const installed = statSync(join(modules, ".package-lock.json"), { throwIfNoEntry: false });
  if (!installed) return "there are no packages yet";
  const wanted = statSync(join(root, "package-lock.json"));
  return installed.mtimeMs < wanted.mtimeMs ? "package-lock.json is newer than the packages" : null;
}

function installPackages(reason) {
  console.log(`Installing packages (npm ci), because ${reason}. This takes half a minute or more.`);
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command, ...first] = npm;
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync(command, [...first, ...flags], { cwd: root, stdio: "inherit" });
  if (status !== 0) refuse(`npm ci did not succeed${error ? `: ${error.message}` : ""}; see above.`);
}

function pinnedNode() {
  const places = ["node/bin/node", `node/node_modules/node-${process.platform}-${process.arch}/bin/node`];
  const found = places.map((place) => join(modules, place)).find((path) => existsSync(path));
  return found ?? refuse("The pinned Node (npm package `node`) is not installed; remove node_modules and try again.");
}

/** An npm that was killed takes its command along. */
function endWithNpm(end) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 1_000).unref();
}

/** Hands over to the script. Signals reach it as often as they come; it ends when it has cleaned up, and so do we. */
function handOver(node, script, args) {
  const path = [join(modules, ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(node, ["--conditions=react-server", ...quick, "--import", "tsx", script, ...args], {
    cwd: root,
    // The channel tells the script when we are gone.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: path },
  });
  endWithNpm(() => child.kill("SIGTERM"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
  child.on("error", (error) => refuse(`The pinned Node does not start: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

if (Number(process.versions.node.split(".")[0]) < 20) {
  refuse(`The portal needs Node 20 or newer to start; this is Node ${process.versions.node}.`);
}
const [name = "", ...args] = process.argv.slice(2);
const script = ["commands", "checks"]
  .map((folder) => join(root, "scripts", folder, `${name}.ts`))
  .find((path) => existsSync(path));
if (!/^[a-z0-9-]+$/.test(name) || !script) refuse(`There is no command ${name}.`);
const reason = reasonToInstall();
if (reason) installPackages(reason);
handOver(pinnedNode(), script, args);
