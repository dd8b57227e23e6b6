import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { crs } from '../cli/run.ts';
import { seededProfiles } from '../oracle/arbitrary.ts';

// What a page says is what the commands say, on the same day.

const day = ['--as-of', '2026-06-01'];
const examples = ['canadian-graduate', 'couple-partner-counted', 'french-first', 'minimal', 'nominee', 'not-eligible'];
const folder = mkdtempSync(join(tmpdir(), 'crs-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function pageOf(profile: string): Promise<string> {
  const { code, stdout, stderr } = await crs(['report', ...day, profile]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

async function answer(command: string, profile: string) {
  const { stdout } = await crs([command, ...day, '--format', 'json', profile]);
  return JSON.parse(stdout);
}

/** Of a page that fails, not all of it is printed. */
function has(page: string, text: string): void {
  expect(page.includes(text), text).toBe(true);
}

/** A text as it stands in markup. */
function shown(text: string): string {
  return html`${text}`.markup;
}

describe.each(examples)('%s', async (example) => {
  const profile = `profiles/${example}.yaml`;
  const page = await pageOf(profile);

  test('the name heads it, then the total and the verdict', async () => {
    const { profile: name, total } = await answer('score', profile);
    has(page, `<h1 dir="auto">${shown(name)}</h1>\n<p class="total"><strong>${total}</strong>`);
    const { stdout } = await crs(['score', ...day, profile], { columns: 1000 });
    const [, ...verdict] = stdout.split('\n\n')[0]?.split('\n') ?? [];
    const list = /<section id="verdict">.*?<ul>(.*?)<\/ul>/s.exec(page)?.[1] ?? '';
    const items = [...list.matchAll(/<li class="[a-z]+">(.*?)<\/li>/g)].map(([, text]) => text);
    expect(verdict.length).toBeGreaterThan(0);
    // The terminal breaks lines, and marks those that must not be overlooked.
    expect(items.join(' ')).toBe(shown(verdict.map((line) => line.trim().replace(/^! /, '')).join(' ')));
  });

  test('every factor, requirement, category, doubt and note', async () => {
    const { crs: tree, programs, categories, unknowns, notes } = await answer('score', profile);
    for (const { label, points, max } of tree.parts.filter((part: { max: number }) => part.max > 0)) {
      has(page, `<h3>${shown(label)} <span class="figure">${points} / ${max}</span></h3>`);
    }
    for (const { label, requirements } of programs) {
      has(page, `<h3>${label} <span`);
      for (const { have, need } of requirements) {
        has(page, shown(have));
        has(page, shown(need));
      }
    }
    for (const { because } of categories) has(page, shown(because));
    for (const { text } of [...unknowns, ...notes]) has(page, shown(text));
  });

  test('every kind of round, every change, every lever and paper', async () => {
    const { doors } = await answer('rounds', profile);
    const { events, windows } = await answer('timeline', profile);
    const { documents, programs } = await answer('checklist', profile);
    expect(page.match(/class="card door/g)?.length ?? 0).toBe(doors.length);
    for (const { last, on } of doors) has(page, `last cut-off ${last}, ${on}`);
    for (const { date, because } of events) {
      has(page, `>${date}</th>`);
      has(page, shown(because));
    }
    for (const { from } of windows) has(page, from);
    const { stdout } = await crs(['improve', ...day, '--format', 'csv', profile]);
    const shownLevers = page.match(/(?<=\[)[a-zA-Z]+(\.\w+)*(?=\])/g) ?? [];
    expect(shownLevers.length).toBeGreaterThan(0);
    for (const lever of shownLevers) expect(stdout).toContain(lever);
    const open = programs.filter(({ eligible }: { eligible: string }) => eligible === 'yes');
    for (const { label, programs: asked } of documents) {
      if (open.some(({ id }: { id: string }) => asked[id] === 'required')) has(page, shown(label));
    }
    has(page, '<input type="checkbox">');
  });

  test('loads nothing, runs nothing, and lets in its own style alone', () => {
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    has(
      page,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'">`,
    );
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|<(img|iframe|object|embed|form)\b|@import|url\(/i);
    expect(page.match(/\b(src|xlink:href|srcset)="[^"]*"/g)).toBeNull();
    const links = page.match(/(?<=\bhref=")[^"]*/g) ?? [];
    for (const link of links) expect(link).toMatch(/^(https:\/\/|#|data:,$)/);
  });

  test('is the same twice', async () => {
    expect(await pageOf(profile)).toBe(page);
  });
});

describe('hostile names', () => {
  test.each([
    ['a tag', '<script>alert(1)</script>'],
    ['quotes', `"'\`> onmouseover=alert(1) x="`],
    ['the end of a section', ']]></style><svg onload=alert(1)>'],
    ['marks that turn text', '\u202Eevil\u2066\u200F'],
    ['right to left', 'مریم الزهرا'],
    ['a long one', 'x'.repeat(200)],
  ])('%s', async (_, name) => {
    const file = join(folder, 'hostile.json');
    const work = [{ noc: '21232', country: 'CA', start: '2023-01-02', title: name }];
    const education = [{ level: 'bachelor', field: name, country: 'CA', completed: '2020-06-01' }];
    const partner = { accompanying: true, name };
    writeFileSync(file, JSON.stringify({ name, age: 30, maritalStatus: 'married', partner, work, education }));
    const page = await pageOf(file);
    const { stdout } = await crs(['score', ...day, '--format', 'json', file]);
    has(page, `<h1 dir="auto">${shown(JSON.parse(stdout).profile)}</h1>`);
    expect(page).not.toMatch(/<script|<svg onload|[\u202A-\u202E\u2066-\u2069\u200F]/);
    // Nothing of a profile leaves the text or the attribute that it stands in.
    const tags = page.match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
    expect(page.match(/<style>/g)).toHaveLength(1);
  });
});

describe('random people', () => {
  test.each(seededProfiles(6, 20261128).map((person, index) => [index, person] as const))('%i', async (_, person) => {
    const file = join(folder, 'random.json');
    writeFileSync(file, JSON.stringify(person));
    const page = await pageOf(file);
    const { total } = await answer('score', file);
    has(page, `<p class="total"><strong>${total}</strong>`);
    expect(page).not.toMatch(/\b(undefined|NaN|Infinity)\b/);
  });
});

test('what a profile says beside its facts stands on its page, as text', async () => {
  const profile = JSON.stringify({ age: 30, notes: 'call <b>Monday</b>\nthen wait', 'x-file': 12 });
  const { stdout } = await crs(['report', '-', '--as-of', '2026-10-15'], { input: profile });
  expect(stdout).toContain(
    '<p dir="auto">call &#60;b&#62;Monday&#60;/b&#62;</p><p dir="auto">then wait</p><p dir="auto">x-file: 12</p>',
  );
});
