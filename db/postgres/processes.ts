import { readFileSync } from "node:fs";

/** Whether a process with this number is running, ours or somebody else's; one that only waits to be buried is not. */
export function isRunning(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return !["Z", "X"].includes(fieldsOf(pid)[0] ?? "");
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
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

/** When it started: what tells a process from a later one with the same number, where the system shows it (Linux). */
function startOf(pid: number): string {
  return fieldsOf(pid)[19] ?? "";
}

/** What the system says of a process after its name: state, parent …; nothing on systems other than Linux. */
function fieldsOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
