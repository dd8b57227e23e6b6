import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tool } from '../../base/tool.ts';
import { say } from '../../messages/message.ts';
import { profileJsonSchema } from '../../profile/json-schema.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import { isFirstOfList, type Value } from '../../questionnaire/question.ts';
import { impliedBy, type Setting, type Walk } from '../../questionnaire/steps.ts';
import { understoodAs } from '../../questionnaire/understood-as.ts';
import { validProfile } from '../../questionnaire/valid-profile.ts';
import { makeReport } from '../../report/make-report.ts';
import { renderTable } from '../../report/table.ts';
import { verdictLines } from '../../report/verdict.ts';
import { answersOf } from '../answer-first.ts';
import { asStarted } from '../as-started.ts';
import { commands } from '../commands.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { ValuesOf } from '../option-values.ts';
import { quotedForShell } from '../quoted-for-shell.ts';
import { colorsFor, terminalWidth } from '../terminal.ts';
import { words, wordsOf } from '../words.ts';
import { unwritable, writeWhole } from '../write-file.ts';
import type { Screen } from './screen.ts';

/** The file beside a profile that its first line names. */
export const schemaFile = 'profile.schema.json';

/** Writes the JSON Schema beside a profile, unless a file of that name is something else. */
export function writeSchema(file: string): void {
  const path = join(dirname(file), schemaFile);
  const schema = profileJsonSchema(words);
  if (existsSync(path) && !isOurs(path)) return;
  try {
    writeWhole(path, `${JSON.stringify(schema, null, 2)}\n`);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function isOurs(path: string): boolean {
  try {
    const { title }: { title?: unknown } = JSON.parse(readFileSync(path, 'utf8'));
    return typeof title === 'string' && /^Profile? (?:for|pour) crs\b/.test(title);
  } catch {
    return false;
  }
}

/** What was passed over, a line each, as the person was asked. */
export function unknownLines({ unknown }: Walk): readonly string[] {
  return unknown.map((asked) => {
    const { section, question, at, dropped } = asked;
    const assumed = impliedBy(asked);
    const echo = (value: Value) => understoodAs(value, asked, { words, occupation: () => undefined });
    const then = dropped ? ({ dropped } as const) : assumed === undefined ? undefined : { assumed: echo(assumed) };
    const position = isFirstOfList(question) ? 0 : at.about.position;
    const values = { section: words[section.title]({}), position, ask: words[question.ask](at.about), then };
    return say(words, { id: 'init.unknownOf', values });
  });
}

/** The score table on standard output, then what is not known yet and what to do next. */
export async function finish(
  facts: ProfileData,
  file: string,
  { asOf, law }: Setting,
  unknown: readonly string[],
  given: ValuesOf<'noColor'>,
  { tell, gap, colors, shown }: Screen,
  machine: Machine,
): Promise<void> {
  const profile = validProfile(facts, asOf);
  if (!profile) return;
  const label = profile.id ?? profile.name ?? file;
  const [answer] = await answersOf([{ file, label, profile, text: '' }], { asOf, law }, false, machine);
  if (!answer) return;
  const { assessment, verdict } = answer;
  const report = makeReport(assessment, { label, words, tool, verdict });
  const table = renderTable([report], {
    words: wordsOf(machine),
    details: false,
    explain: false,
    verdicts: [verdictLines(verdict, label, wordsOf(machine))],
    width: terminalWidth(machine),
    colors: colorsFor(given, machine),
  });
  gap();
  await writeOutput(machine.stdout.isTTY ? shown(table) : table, undefined, machine);
  if (unknown.length > 0) {
    gap();
    tell(words['init.unknown']({}), (text) => colors.bold(colors.underline(text)));
    for (const line of unknown) tell(`- ${line}`);
  }
  gap();
  tell(words['init.next']({}), (text) => colors.bold(colors.underline(text)));
  const quoted = quotedForShell(file);
  const next: readonly (readonly [command: string, args: string, what: string])[] = [
    ['score', `--explain ${quoted}`, words['init.next.explain']({})],
    ['check', quoted, words['init.next.check']({})],
    ['rounds', quoted, words['init.next.rounds']({})],
    ['improve', quoted, words['init.next.improve']({})],
    ['init', quoted, words['init.next.change']({})],
  ];
  for (const [command, args, what] of next) {
    if (!commands.some(({ name }) => name === command)) continue;
    tell(asStarted(`crs ${command} ${args}`, machine));
    tell(what, (text) => colors.dim(text.replace(/^/gm, '    ')));
  }
}
