import { printable } from '../base/printable.ts';
import { help as words } from '../messages/en/help.ts';
import { nearest } from '../profile/nearest.ts';
import { commands } from './commands.ts';

/** What people call commands that have another name here. */
const otherNames: Readonly<Record<string, string>> = {
  calculate: 'score',
  points: 'score',
  eligibility: 'score',
  validate: 'check',
  clb: 'language',
  draws: 'rounds',
  occupation: 'noc',
  complete: 'completion',
};

/** What to say to a first word that is no command. */
export function unknownCommand(word: string): string {
  const found = printable(word);
  if (/\.(ya?ml|json)$/i.test(word)) return words['help.fileInstead']({ found });
  const names = commands.map(({ name }) => name);
  const likeOne = nearest(word, [...names, ...Object.keys(otherNames)]);
  return words['help.unknownCommand']({ found, near: likeOne && (otherNames[likeOne] ?? likeOne) });
}
