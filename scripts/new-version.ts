/**
 * `npm run new:version -- AXIS YYYY-MM-DD SUBJECT` begins a version of the rules: its file in `src/law/AXIS/`, its place in
 * the history there, its test, and its line in CHANGELOG.md. What the instrument changed is then written by hand, twice:
 * into the file, and from the text again into the test.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDay } from '../src/base/day.ts';

interface Axis {
  readonly title: string;
  readonly tables: string;
}

const axes: Readonly<Record<string, Axis>> = {
  crs: { title: 'the CRS', tables: 'CrsTables' },
  programs: { title: 'the programs', tables: 'ProgramTables' },
  categories: { title: 'the categories', tables: 'CategoryTables' },
  funds: { title: 'the funds', tables: 'FundsTable' },
  'language-tests': { title: 'the language tests', tables: 'LanguageTestTables' },
  'work-hours': { title: 'the hours of work', tables: 'WorkHours' },
  validity: { title: 'the validity of papers', tables: 'Validity' },
};

const root = new URL('../', import.meta.url);
const usage = `npm run new:version -- ${Object.keys(axes).join('|')} YYYY-MM-DD subject-in-a-few-words`;

try {
  for (const file of begin(process.argv.slice(2))) console.log(`wrote ${file}`);
} catch (error) {
  console.error(`new:version: ${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}

function begin([axis = '', day = '', subject = '', ...more]: readonly string[]): readonly string[] {
  const about = axes[axis];
  if (!about) throw new Error(`there is no axis ${JSON.stringify(axis)}`);
  if (parseDay(day) === undefined) throw new Error(`${JSON.stringify(day)} is not a day`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(subject) || more.length > 0) {
    throw new Error('the subject is one word of small letters, digits and hyphens');
  }
  const name = axis.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) + day.replaceAll('-', '');
  const file = `src/law/${axis}/${day}-${subject}.ts`;
  const history = `src/law/${axis}/index.ts`;
  const test = `tests/law/${axis}-${day}-${subject}.test.ts`;
  const listed = withVersion(read(history), name, day, subject);
  if (existsSync(new URL(file, root))) throw new Error(`${file} is already there`);
  write(file, axis === 'funds' ? fundsTable(name, day) : amendment(name, day, subject, about));
  write(history, listed);
  write(test, testOf(axis, about, day));
  write('CHANGELOG.md', withLine(read('CHANGELOG.md'), about, day, subject));
  return [file, history, test, 'CHANGELOG.md'];
}

/** The history with one version more, the newest of them. */
function withVersion(text: string, name: string, day: string, subject: string): string {
  const files = [...text.matchAll(/^import .* from '\.\/(\d{4}-\d{2}-\d{2})-.*';\n/gm)];
  const last = files.at(-1);
  const list = /\n(?=\]\);?\n|\];?\n)/.exec(text);
  if (!last || !list) throw new Error('the history of this axis has no list of files');
  if ((last[1] ?? '') >= day) throw new Error(`the newest version is of ${last[1]}: an earlier one is put in by hand`);
  const imported = `import { ${name} } from './${day}-${subject}.ts';\n`;
  const behind = last.index + last[0].length;
  return `${text.slice(0, behind)}${imported}${text.slice(behind, list.index)}\n  ${name},${text.slice(list.index)}`;
}

function amendment(name: string, day: string, subject: string, { title, tables }: Axis): string {
  return `import type { Amendment } from '../version.ts';
import type { ${tables} } from './tables.ts';

/** What the instrument of ${day} changed in ${title}; all else stays as it was. */
export const ${name}: Amendment<${tables}> = {
${header(day, subject.replaceAll('-', ' '))}
  changes: {},
};
`;
}

function fundsTable(name: string, day: string): string {
  return `import type { FundsTable } from './tables.ts';

export const ${name}: FundsTable = {
${header(day, `Funds of ${day.slice(0, 4)}`)}
  // For families of one to seven, and for each further person.
  amounts: [0, 0, 0, 0, 0, 0, 0],
  eachMore: 0,
  amountsConfirmed: false,
};
`;
}

function header(day: string, title: string): string {
  return `  id: '${day}',
  title: '${title}',
  effective: '${day}',
  status: 'enacted',
  // The last day on which these figures were seen in force.
  verified: '${day}',
  instrument: 'the instrument, with its section',
  sources: [{ title: 'the official page', seen: 'what was read there, and when' }],`;
}

function testOf(axis: string, { title }: Axis, day: string): string {
  return `import { expect, test } from 'vitest';
import { changedCells } from './changed-cells.ts';

test('${title} of ${day} changes these cells, and no others', () => {
  // Read from the text of the instrument, not from the tables of the program.
  expect(changedCells('${axis}', '${day}')).toEqual([]);
});
`;
}

/** The change log with a line at the end of what is new in the law. */
function withLine(text: string, { title }: Axis, day: string, subject: string): string {
  const heading = text.indexOf('\n### Law\n');
  if (heading === -1) throw new Error('CHANGELOG.md has no part "### Law"');
  const next = /\n\n#/.exec(text.slice(heading + 1));
  const end = next ? heading + 1 + next.index : text.trimEnd().length;
  const line = `\n- A version of ${title} from ${day}: ${subject.replaceAll('-', ' ')}.`;
  return text.slice(0, end) + line + text.slice(end);
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

function write(file: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(file, root)), text);
}
