import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crs } from './run.ts';

const rows = 24;

/** What stands on a terminal when the answer is there, above the prompt. */
function seen(stdout: string): string {
  return `${stdout
    .trimEnd()
    .split('\n')
    .slice(-(rows - 1))
    .join('\n')}\n`;
}

describe('what a person sees of crs score', () => {
  test.each(readdirSync('profiles'))(
    '%s: answer first, within forty lines, and the verdict on the last screen',
    async (file) => {
      const name = file.replace('.yaml', '');
      const score = async (columns: number, rowsOfTerminal?: number) =>
        (
          await crs(['score', '--as-of', '2026-10-15', `profiles/${file}`], {
            columns,
            ...(rowsOfTerminal && { rows: rowsOfTerminal }),
          })
        ).stdout;
      const whole = await score(80);
      expect(whole.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
      const wide = seen(await score(80, rows));
      const [heading = ''] = whole.split('\n', 1);
      expect(wide).toContain(heading);
      await expect(wide).toMatchFileSnapshot(`expected/screens/${name}.80.txt`);
      await expect(seen(await score(40, rows))).toMatchFileSnapshot(`expected/screens/${name}.40.txt`);
    },
  );
});
