/** The class of a text in a row of a table: its words stay whole, and only one that is too long for any column breaks. */
export function breaking(text: string): string {
  return /\S{21}/.test(text) ? "wrap-anywhere" : "";
}

/** A name, or another line that somebody typed: whatever its direction, what stands beside it keeps its place. */
export function Name({ children, className = "" }: { children: string; className?: string }) {
  return <bdi className={`${breaking(children)} ${className}`.trim() || undefined}>{children}</bdi>;
}

/** A text of several lines that somebody typed, each line in its own direction. */
export function FreeText({ children, isStruck, className = "" }: FreeTextProps) {
  return (
    <p dir="auto" className={`plaintext whitespace-pre-line wrap-anywhere ${className}`}>
      {isStruck ? <del>{children}</del> : children}
    </p>
  );
}

type FreeTextProps = { children: string; isStruck?: boolean; className?: string };
