const secret = ["password", "repeated", "current"];

/** Whether a field holds a password: what is typed there no page gives back. */
export function isSecret(name: string): boolean {
  return secret.includes(name);
}
