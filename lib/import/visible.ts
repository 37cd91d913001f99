/**
 * A text of somebody's file in one line of a terminal. What can't be seen in it, would steer the terminal or turn the line about
 * is written out as `\u200b`: invisible letters, spaces that are not the usual one, control characters.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}

/** A faulty cell is said so that it can be found, not written out whole. */
export function shortened(cell: string): string {
  return cell.length > 80 ? `${[...cell.slice(0, 160)].slice(0, 79).join("")}…` : cell;
}
