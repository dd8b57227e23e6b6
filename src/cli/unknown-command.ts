import { printable } from '../base/printable.ts';
import { nearest } from '../profile/nearest.ts';
import { commands } from './commands.ts';
import { words } from './words.ts';

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

export const commandNames: readonly string[] = commands.map(({ name }) => name);

/** The command that a word was probably meant to be. */
export function commandCalled(word: string): string | undefined {
  const likeOne = nearest(word, [...commandNames, ...Object.keys(otherNames)]);
  return likeOne && (otherNames[likeOne] ?? likeOne);
}

/** What to say to a first word that is no command. */
export function unknownCommand(word: string): string {
  const found = printable(word);
  if (/\.(ya?ml|json)$/i.test(word)) return words['help.fileInstead']({ found });
  return words['help.unknownCommand']({ found, near: commandCalled(word) });
}
