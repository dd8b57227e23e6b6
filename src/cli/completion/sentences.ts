import { completion } from '../../messages/en/completion.ts';
import { glossary } from '../../messages/en/glossary.ts';
import { help } from '../../messages/en/help.ts';
import { usage } from '../../messages/en/usage.ts';
import type { Glossary } from '../../messages/find-term.ts';
import type { Words } from '../../messages/message.ts';

const english = { ...completion, ...help, ...usage };

/** What shells are told, in a language: of all sentences only these are read while a line is typed. */
export interface Sentences {
  readonly words: Pick<Words, keyof typeof english>;
  readonly glossary: Glossary;
}

/** @param french left out where English is spoken */
export function sentencesOf(french: typeof import('../../messages/fr.ts') | undefined): Sentences {
  return french ? { words: french.fr, glossary: french.glossary } : { words: english, glossary };
}
