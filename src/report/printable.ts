// Control characters, and the marks that turn the direction of text: a name from a file must not command a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const unprintable = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text that a terminal prints as it stands: control characters become a space. */
export function printable(text: string): string {
  return text.replace(unprintable, ' ');
}
