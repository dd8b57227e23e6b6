import { printable } from '../base/printable.ts';
import { glossary as english } from '../messages/en/glossary.ts';
import { findTerm, namesOf } from '../messages/find-term.ts';
import { termSources } from '../messages/term-sources.ts';
import { type TermId, termIds } from '../messages/terms.ts';
import { nearest } from '../profile/nearest.ts';
import { wrap } from '../report/wrap.ts';
import { dayOption, lawOfDay, today } from './day.ts';
import { examples } from './help.ts';
import type { Machine } from './machine.ts';
import { commandCalled, commandNames } from './unknown-command.ts';
import { spokenBeside, words } from './words.ts';

/** What `crs help TERM` prints; `undefined` for a word that is no term. */
export function termHelp(text: string, width: number, machine: Machine): string | undefined {
  const glossary = spokenBeside()?.glossary ?? english;
  const id = findTerm(text, glossary) ?? findTerm(text);
  if (id === undefined) return undefined;
  const { name, says, page, commands } = glossary[id];
  const said = says(lawOfDay('--as-of', dayOption('--as-of', today(machine))));
  const official = page === undefined ? [] : [wrap(words['help.page']({ page }), width)];
  const source = termSources[id];
  const law = source === undefined ? [] : [wrap(words['report.inTheLaw']({ source }), width)];
  const also = [words['help.seeAlso']({}), ...examples(commands, machine)].join('\n');
  return `${[name, wrap(said, width), ...law, ...official, also].join('\n\n')}\n`;
}

/** What to say to a word that is neither a command nor a term. */
export function unknownTerm(text: string): string {
  const near = commandCalled(text) ?? nearestTerm(text);
  return words['help.unknownTerm']({ found: printable(text), near });
}

function nearestTerm(text: string): string | undefined {
  const names = new Map(
    termIds.flatMap((id) => namesOf(id, spokenBeside()?.glossary).map((name): [string, TermId] => [name, id])),
  );
  const near = nearest(text, [...commandNames, ...names.keys()]);
  return near === undefined ? undefined : (names.get(near) ?? near);
}
