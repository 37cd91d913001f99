/** The log: one JSON line an event, with the kind of an error and never its parameters, since these may hold personal data. */
export const log = {
  /** Something that whoever runs the machine wants to know of, with facts that are nobody's personal data. */
  info(event: string, facts: Record<string, string | number | null> = {}): void {
    console.log(JSON.stringify({ level: "info", time: new Date().toISOString(), event, ...facts }));
  },
  error(event: string, error: unknown, where: Record<string, string> = {}): void {
    const known = error instanceof Error ? { name: error.name, message: error.message, at: place(error) } : {};
    console.error(JSON.stringify({ level: "error", time: new Date().toISOString(), event, ...where, ...known }));
  },
};

function place(error: Error): string | undefined {
  return error.stack?.split("\n")[1]?.trim();
}
