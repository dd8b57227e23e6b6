// Control characters, the marks that turn the direction of text, and halves of a character: a name from a file must not
// command a terminal, nor make text that cannot be written.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const unprintable = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uD800-\uDFFF]/gu;

/** Text that a terminal prints as it stands: what no terminal prints becomes a space. */
export function printable(text: string): string {
  return text.replace(unprintable, ' ');
}
