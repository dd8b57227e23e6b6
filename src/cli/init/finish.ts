import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assess } from '../../assess.ts';
import type { Facts } from '../../init/facts.ts';
import { soundProfile } from '../../init/sound-profile.ts';
import type { Asked, Setting, Walk } from '../../init/steps.ts';
import { profileJsonSchema } from '../../profile/json-schema.ts';
import { makeReport } from '../../report/make-report.ts';
import { renderTable } from '../../report/table.ts';
import { say } from '../../words/message.ts';
import { commands, type Given } from '../commands.ts';
import { writeOutput, writeWhole } from '../io.ts';
import { chalkFor, terminalWidth } from '../terminal.ts';
import { toolName, toolVersion } from '../version.ts';
import { words } from '../words.ts';
import type { Screen } from './screen.ts';

/** The file beside a profile that its first line names. */
export const schemaFile = 'profile.schema.json';

/** Writes the JSON Schema beside a profile, unless a file of that name is something else. */
export function writeSchema(file: string): void {
  const path = join(dirname(file), schemaFile);
  const schema = profileJsonSchema();
  if (existsSync(path) && !isOurs(path)) return;
  writeWhole(path, `${JSON.stringify(schema, null, 2)}\n`);
}

function isOurs(path: string): boolean {
  try {
    const { title }: { title?: unknown } = JSON.parse(readFileSync(path, 'utf8'));
    return typeof title === 'string' && title.startsWith('Profile for crs');
  } catch {
    return false;
  }
}

/** What was passed over, a line each, as the person was asked. */
export function unknownLines({ unknown }: Walk): readonly string[] {
  return unknown.map(({ section, question, at, dropped }: Asked & { dropped: boolean }) =>
    say(words, {
      id: 'init.unknownOf',
      values: {
        section: words[section.title]({}),
        position: at.about.position,
        ask: words[question.ask](at.about),
        dropped,
      },
    }),
  );
}

/** The score table on standard output, then what is not known yet and what to do next. */
export async function finish(
  facts: Facts,
  file: string,
  { asOf, law }: Setting,
  unknown: readonly string[],
  given: Given,
  { tell, gap, chalk, shown }: Screen,
): Promise<void> {
  const profile = soundProfile(facts, asOf);
  if (!profile) return;
  const label = profile.id ?? profile.name ?? file;
  const report = makeReport(assess(profile, asOf, law), {
    label,
    words,
    tool: { name: toolName, version: toolVersion },
  });
  const table = renderTable([report], { words, explain: false, width: terminalWidth(), chalk: chalkFor(given) });
  gap();
  await writeOutput(process.stdout.isTTY ? shown(table) : table, undefined);
  if (unknown.length > 0) {
    gap();
    tell(words['init.unknown']({}), chalk.bold.underline);
    for (const line of unknown) tell(`- ${line}`);
  }
  gap();
  tell(words['init.next']({}), chalk.bold.underline);
  const quoted = /^[\w./@+-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
  const values = { file: quoted };
  tell(words['init.next.explain'](values));
  tell(words['init.next.check'](values));
  tell(words['init.next.rounds'](values));
  if (commands.some(({ name }) => name === 'improve')) tell(words['init.next.improve'](values));
  tell(words['init.next.change'](values));
}
