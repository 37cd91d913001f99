import { readFileSync } from "node:fs";

/** Whether a process with this number is running, ours or somebody else's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * What tells a process from a later one with the same number: its start time, where the system shows it (Linux).
 * Empty elsewhere, where the number alone has to do.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** A process as one line of a file, to be recognised later by `isSameProcess`. */
export function signature(pid: number): string {
  return `${pid} ${startOf(pid)}\n`;
}

/** Whether the process that left this signature is still running. */
export function isSameProcess(text: string): boolean {
  const [pid, start = ""] = text.trim().split(" ");
  return Number(pid) > 0 && isRunning(Number(pid)) && startOf(Number(pid)) === start;
}
