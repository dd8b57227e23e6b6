/** A name of a file as a shell takes it. */
export function quotedForShell(file: string): string {
  return /^[\w./@+-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
}
