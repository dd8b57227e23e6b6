export type Align = 'left' | 'right';

/** Rows of texts in columns as wide as their widest text; the first row is the heading. */
export function columns(rows: readonly (readonly string[])[], aligns: readonly Align[], gap = '  '): readonly string[] {
  const widths = aligns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, index) =>
        aligns[index] === 'right' ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join(gap)
      .trimEnd(),
  );
}
