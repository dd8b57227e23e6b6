import { glossary as englishGlossary } from '../messages/en/glossary.ts';
import { questionHelp as englishHelp } from '../messages/en/question-help.ts';
import type { Glossary } from '../messages/find-term.ts';
import type { Words } from '../messages/message.ts';
import type { TermId } from '../messages/terms.ts';
import { isNocCode } from '../noc/codes.ts';
import type { Question } from './question.ts';
import { termBehind } from './question-terms.ts';
import type { Asked } from './steps.ts';

export interface QuestionHelp {
  /** What is meant, how it is written, and the term behind it. */
  readonly paragraphs: readonly string[];
  /** The official page about it. */
  readonly page: string | undefined;
}

/** What helps at questions beside the sentences by id, in one language. */
export interface BesideWords {
  readonly glossary: Glossary;
  readonly questionHelp: typeof englishHelp;
}

const english: BesideWords = { glossary: englishGlossary, questionHelp: englishHelp };

/** What a person is told who asks for help at a question: there is some at every one. */
export function helpAt(
  { question, at, stated }: Asked,
  words: Words,
  { glossary, questionHelp }: BesideWords = english,
): QuestionHelp {
  const { ask, help } = question;
  const term = termBehind(question);
  const meaningOf = (id: TermId) => words['join.colon']({ head: glossary[id].name, text: glossary[id].says(at.law) });
  return {
    paragraphs: [
      questionHelp[ask],
      ...(help === undefined ? [] : [words[help](at.about)]),
      ...(term === undefined ? [] : [`${meaningOf(term)} ${words['init.helpTerm']({ term })}`]),
    ],
    page: isAboutOccupation(question)
      ? words['noc.page']({ code: codeIn(stated) ?? codeIn(at.here.noc) })
      : term && glossary[term].page,
  };
}

/** The questions that the entry of an occupation answers. */
function isAboutOccupation({ kind, ask }: Question): boolean {
  return kind.of === 'noc' || ask === 'ask.matchesNoc' || ask === 'ask.meetsEmploymentRequirements';
}

function codeIn(value: unknown): string | undefined {
  return typeof value === 'string' && isNocCode(value) ? value : undefined;
}
