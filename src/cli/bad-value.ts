import { say } from '../messages/message.ts';
import type { Expected } from '../profile/problem.ts';
import { ExitError } from './exit.ts';
import { words } from './words.ts';

/** What to say to a value that is not taken. @param place the option or the command that it was given to */
export function badValue(place: string, found: string, expects: Expected, near?: string): ExitError {
  return new ExitError(words['line.badValue']({ place, found, expected: say(words, expects), near }));
}
