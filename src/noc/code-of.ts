/** The digits of a text that is a code or the beginning of one: `21231`, `2123`, `NOC 21231`. */
export function codeOf(text: string): string | undefined {
  return /^\s*(?:(?:NOC|CNP)[\s:-]*)?(\d+)\s*$/i.exec(text)?.[1];
}
