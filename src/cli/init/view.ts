import { findCountries } from '../../base/countries.ts';
import { teerOf } from '../../law/skilled.ts';
import { say } from '../../messages/message.ts';
import type { Match } from '../../noc/search.ts';
import type { AnswerFinding } from '../../questionnaire/answer-finding.ts';
import { offered, type State } from '../../questionnaire/engine.ts';
import { isFirstOfList, type Value } from '../../questionnaire/question.ts';
import { moreQuestions } from '../../questionnaire/questions/more.ts';
import { readAnswer } from '../../questionnaire/read-answer.ts';
import type { Asked, Setting } from '../../questionnaire/steps.ts';
import { understoodAs } from '../../questionnaire/understood-as.ts';
import { words } from '../words.ts';
import type { Option, View } from './front-end.ts';

/** The search of occupations, loaded when the first one is asked for. */
export interface Occupations {
  readonly search: (text: string, limit: number) => readonly Match[];
  readonly lookUp: (digits: string) => readonly Match[];
}

const mostSuggested = 8;

/** How a question is shown, answered and understood. */
export function viewOf(asked: Asked, state: State, setting: Setting, occupations: Occupations): View {
  const { question, key } = asked;
  const { kind, usual } = question;
  const suggest = suggestionsFor(asked, occupations);
  const required =
    question.required === true || (typeof question.required === 'function' && question.required(asked.at));
  return {
    options: optionsOf(asked, offered(state, asked)),
    ...(kind.of === 'several' && { many: true }),
    ...(suggest && { suggest }),
    read: (text) => readAnswer(text, asked, setting, words),
    echo: (value) => understoodAs(value, asked, { words, occupation: (code) => occupations.lookUp(code)[0] }),
    problem: (read) => ('finding' in read ? sentence(read.finding) : undefined),
    // Enter keeps what a file says; what is typed has no list of which the usual answer is the first.
    offered: offered(state, asked) ?? (isStanding(asked) || kind.of === 'number' ? usual : undefined),
    usual,
    ...(!isStanding(asked) &&
      key !== moreQuestions.id && {
        unknown: words[required && !isFirstOfList(question) ? 'init.leaveOut' : 'init.dontKnow']({}),
      }),
    mayBeEmpty: question.optional === true && kind.of === 'text',
    hasHelp: true,
  };
}

/** Whether it asks what becomes of the file, which has an answer always. */
export function isStanding({ key }: Asked): boolean {
  return key.endsWith('=');
}

function optionsOf({ question: { kind, implied, usual } }: Asked, given: Value | undefined): readonly Option[] {
  if (kind.of === 'several') return kind.choices.map(({ value, label }) => ({ value, label: words[label]({}) }));
  if (kind.of === 'choice') {
    const options = kind.choices.map(({ value, label }) => ({ value, label: words[label]({}) }));
    // A file may say what nobody is offered, such as no credential.
    const other = given !== undefined && !options.some(({ value }) => value === given);
    return other ? [...options, { value: given, label: String(given) }] : options;
  }
  if (kind.of !== 'confirm') return [];
  const yes = { value: true, label: words['init.yes']({}) };
  const no = { value: false, label: words['init.no']({}) };
  return (usual ?? implied) === false ? [no, yes] : [yes, no];
}

function suggestionsFor({ question: { kind } }: Asked, { search, lookUp }: Occupations): View['suggest'] {
  if (kind.of === 'country') {
    return (text) =>
      findCountries(text)
        .slice(0, mostSuggested)
        .map(({ code }) => ({ value: code, label: words['echo.country']({ code }) }));
  }
  if (kind.of !== 'noc') return undefined;
  return (text) => {
    const digits = /^\s*(\d{2,5})\s*$/.exec(text)?.[1];
    const found = digits === undefined ? search(text, mostSuggested) : lookUp(digits).slice(0, mostSuggested);
    return found.map((match) => {
      const { code } = match;
      const title = words['noc.title']({ of: match });
      return { value: code, label: words['noc.suggested']({ code, title, teer: teerOf(code) }) };
    });
  };
}

/** What is wrong with an answer, what is expected and an example, as a person would type it. */
export function sentence({ problem, expects, example }: AnswerFinding): string {
  const said = say(words, problem);
  const what = `${said[0]?.toUpperCase()}${said.slice(1)}${said.endsWith('?') ? '' : '.'}`;
  // Examples are lines of YAML.
  const value = example?.replace(/^\w+: "?([^"]*)"?$/, '$1');
  if (!expects) return value === undefined ? what : `${what} ${words['init.didYouMean']({ example: value })}`;
  const instead = words['init.expected']({ expected: say(words, expects), example: value });
  return problem.id === 'input.invalid' ? instead : `${what} ${instead}`;
}
