import { expect, test } from 'vitest';
import { crs } from './run.ts';

const profile = 'profiles/single-abroad.yaml';
const on = ['--as-of', '2026-10-15'];
const heading = 'Amara Okafor · 2026-10-15 · CRS 433\n';
const lastLines = `\
  Last safe day for an invitation: 2027-04-07, with 60 days to apply before
  2027-06-07 (Test IELTS General Training of 2025-06-07 is 2 years old and
  counts no more; CRS 219 then). Take the test again before.
`;

test.each(['score', 'timeline', 'improve', 'rounds', 'checklist'])(
  'crs %s: in a terminal that is too small for the answer the verdict is what is seen last',
  async (command) => {
    const { code, stdout } = await crs([command, profile, ...on], { rows: 12 });
    expect(code).toBe(0);
    expect(stdout.slice(stdout.lastIndexOf('-'.repeat(80)))).toBe(
      `${'-'.repeat(80)}\n${stdout.slice(stdout.lastIndexOf(heading))}`,
    );
    expect(stdout.endsWith(lastLines)).toBe(true);
    // Once where all of it can be seen, and in what is no table or goes elsewhere.
    const { stdout: large } = await crs([command, profile, ...on], { rows: 1000 });
    const { stdout: piped } = await crs([command, profile, ...on]);
    expect(stdout.startsWith(piped)).toBe(true);
    expect(large).toBe(piped);
    const { stdout: data } = await crs([command, profile, ...on, '--format', 'json'], { rows: 12 });
    expect(() => JSON.parse(data)).not.toThrow();
  },
);
