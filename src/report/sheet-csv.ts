/** Lines of cells, names first. RFC 4180 with LF. */
export function csvLines(lines: readonly (readonly (string | number | null)[])[]): string {
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

/** A spreadsheet runs a text that starts like a formula; a leading apostrophe keeps it a text. Figures stay figures. */
function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const shown = value === null ? '' : /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
