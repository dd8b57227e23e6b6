import { onlyCountry } from '../base/countries.ts';
import { type Day, formatDay } from '../base/day.ts';
import { bare, fold } from '../base/fold.ts';
import { en } from '../messages/en.ts';
import type { Words } from '../messages/message.ts';
import { codeOf } from '../noc/code-of.ts';
import { isNocCode } from '../noc/codes.ts';
import { nearestNoc } from '../profile/nearest.ts';
import { meanings, onlyMeaning } from '../profile/other-names.ts';
import type { FactPath } from '../profile/profile-data.ts';
import { refusedTest } from '../profile/rules-of-form.ts';
import { numbersIn } from '../profile/written-number.ts';
import type { AnswerFinding, AnswerProblem } from './answer-finding.ts';
import { checkAnswer, expectedOf } from './check-answer.ts';
import { parseDate } from './parse-date.ts';
import { type AnswerChoice, none, saysNone, type Value } from './question.ts';
import { readResults } from './read-results.ts';
import type { Asked, Setting } from './steps.ts';

export type Read = { readonly value: Value } | { readonly finding: AnswerFinding };

/** Reads what a person typed as the answer to a question, and refuses what the validator would refuse, in its words. */
export function readAnswer(text: string, asked: Asked, setting: Setting, words: Words): Read {
  const read = readKind(text.trim(), asked, setting, words);
  if ('finding' in read) return read;
  const finding = checkAnswer(read.value, asked, setting);
  return finding ? { finding } : read;
}

function readKind(text: string, asked: Asked, setting: Setting, words: Words): Read {
  const { question, path } = asked;
  const { kind, to } = question;
  const { asOf } = setting;
  if (text.includes('\uFFFD')) return refuse('input.unreadable');
  if (saysNone(/^aucune?$/.test(fold(text)) ? none : fold(text), question)) return { value: none };
  switch (kind.of) {
    case 'text':
      return text === '' ? refuse('input.nothing') : { value: text };
    case 'confirm':
      return readYesNo(text);
    case 'choice':
      return to === 'test' ? readTest(text, kind.choices, words) : readChoice(text, kind.choices, words);
    case 'date': {
      const read = parseDate(text, kind.month);
      if ('problem' in read) return { finding: { problem: possible(read.problem, asked, setting) } };
      if (kind.past && read.day > asOf) return { finding: notYet(asOf) };
      return { value: formatDay(read.day) };
    }
    case 'instant': {
      const read = parseDate(text);
      if (!('day' in read)) return { value: text };
      return read.day > asOf ? { finding: notYet(asOf) } : { value: formatDay(read.day) };
    }
    case 'country': {
      const code = onlyCountry(text);
      return code === undefined ? refuse('input.noCountry') : { value: code };
    }
    case 'noc':
      return readNoc(text);
    case 'several':
      return readSeveral(text, kind.choices, words);
    case 'results':
      return readResults(text, asked);
    case 'result':
      // What is no number is on no scale: it is refused with the scale of the test.
      return { value: /^m$/i.test(text) ? 'M' : (numberIn(text) ?? -1) };
    case 'percent': {
      const percent = isNothing(text) ? 0 : numberIn(text.replace(/\s*%$/, ''));
      return percent !== undefined && percent >= 0 && percent <= 100
        ? { value: percent / 100 }
        : refuse('input.notPercent');
    }
    case 'money':
      return readMoney(text.replace(/\b(cad|c\$|dollars?( canadiens)?)\b|\$/gi, '').trim(), path);
    case 'number':
      if (kind.word !== undefined && onlyMeaning(text, [kind.word])) return { value: kind.word };
      return /^(none|nobody|aucune?|personne)$/i.test(text) ? { value: 0 } : readNumber(text, path);
  }
}

/** A day is proposed only where it would be taken. */
function possible(problem: AnswerProblem, asked: Asked, setting: Setting): AnswerProblem {
  if (problem.id !== 'input.noSuchDay' || problem.values.nearest === undefined) return problem;
  const { nearest } = problem.values;
  const { kind } = asked.question;
  const isFuture = kind.of === 'date' && kind.past && nearest > formatDay(setting.asOf);
  if (!isFuture && !checkAnswer(nearest, asked, setting)) return problem;
  return { id: problem.id, values: { ...problem.values, nearest: undefined } };
}

function notYet(asOf: Day): AnswerFinding {
  return { problem: { id: 'input.notYet', values: { asOf: formatDay(asOf) } } };
}

/** That there is none, in either language. */
function isNothing(text: string): boolean {
  return /^(no|none|nothing|non|aucune?|rien)$/i.test(text);
}

function readYesNo(text: string): Read {
  const folded = fold(text);
  if (/^(y|yes|o|oui|true)$/.test(folded)) return { value: true };
  return /^(n|no|non|false)$/.test(folded) ? { value: false } : refuse('input.yesOrNo');
}

function readNumber(text: string, path: FactPath | undefined): Read {
  const value = numberIn(text);
  return value === undefined
    ? { finding: { problem: { id: 'input.notNumber', values: {} }, ...expectedOf(path) } }
    : { value };
}

/** `21.500` is twenty-one thousand to some and twenty-one to others. */
function readMoney(text: string, path: FactPath | undefined): Read {
  const [amount] = /^[+-]?\d[\d.,'’ \u00A0\u202F]*$/.test(text) && !/^\D?\d+\.\d{3}$/.test(text) ? numbersIn(text) : [];
  return amount === undefined ? readNumber('', path) : { value: amount };
}

/** Thousands may stand apart by spaces. A comma before three digits may stand between them too: no number is read there. */
function numberIn(text: string): number | undefined {
  if (/,\d{3}$/.test(text)) return undefined;
  const joined = /^\d{1,3}(\s\d{3})+(,\d+)?$/.test(text) ? text.replace(/\s/g, '') : text;
  const number = joined.trim().replace(/^\+/, '').replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(number) ? Number(number) : undefined;
}

/**
 * By its number in the list, its value or another name of it, or its label: the whole, its beginning, or a part that no other
 * has. Where another language is spoken, English labels are known as well.
 */
function readChoice(text: string, choices: readonly AnswerChoice[], words: Words): Read {
  const read = readLabelled(text, choices, words);
  const inEnglish = 'finding' in read ? readLabelled(text, choices, en) : read;
  return 'value' in inEnglish ? inEnglish : read;
}

function readLabelled(text: string, choices: readonly AnswerChoice[], words: Words): Read {
  if (/^\d{1,3}$/.test(text)) {
    const numbered = choices[Number(text) - 1];
    return numbered ? { value: numbered.value } : refuse('input.noChoice', choices.length);
  }
  const asked = bare(text);
  const named = choices.map((choice) => ({
    choice,
    value: bare(choice.value),
    label: bare(words[choice.label]({})),
  }));
  const exact = named.find(({ value, label }) => value === asked || label === asked);
  if (exact) return { value: exact.choice.value };
  const meant = meanings(
    text,
    choices.map(({ value }) => value),
  );
  const [one, ...others] = named.filter(({ choice }) => meant.includes(choice.value));
  if (one && others.length === 0) return { value: one.choice.value };
  if (one) {
    // Labels have commas of their own.
    const several = [one, ...others].map(({ choice }) => `"${words[choice.label]({})}"`);
    return { finding: { problem: { id: 'input.whichOf', values: { text: `"${text}"`, several } } } };
  }
  const begun = named.filter(
    ({ value, label }) => asked !== '' && (value.startsWith(asked) || label.startsWith(asked)),
  );
  // Values are one word of several (`lessThanOneYear`): a part of one may be another word.
  const [only, another] =
    begun.length > 0 || asked.length < 3 ? begun : named.filter(({ label }) => label.includes(asked));
  return only && !another ? { value: only.choice.value } : refuse('input.noChoice', choices.length);
}

/** Several of a list, with blanks or commas between their numbers, or one by its words. */
function readSeveral(text: string, choices: readonly AnswerChoice[], words: Words): Read {
  if (text === '0' || text === '' || isNothing(text)) return { value: '' };
  const parts = /^[\d\s,;]+$/.test(text) ? text.split(/[\s,;]+/).filter((part) => part !== '') : [text];
  const read = parts.map((part) => readChoice(part, choices, words));
  const refused = read.find((one) => 'finding' in one);
  if (refused) return refused;
  const chosen = new Set(read.flatMap((one) => ('value' in one ? [one.value] : [])));
  return {
    value: choices
      .filter(({ value }) => chosen.has(value))
      .map(({ value }) => value)
      .join(','),
  };
}

/** A test that Express Entry does not take is refused with the reason. */
function readTest(text: string, choices: readonly AnswerChoice[], words: Words): Read {
  const problem = refusedTest(text);
  const read = readChoice(text, choices, words);
  if (problem.id === 'input.refusedTest' && !choices.some(({ value }) => value === text))
    return { finding: { problem } };
  return read;
}

function readNoc(text: string): Read {
  const code = codeOf(text);
  if (code === undefined) return refuse('input.noOccupation');
  if (isNocCode(code)) return { value: code };
  const near = nearestNoc(code);
  return {
    finding: { problem: { id: 'input.noSuchCode', values: {} }, ...(near !== undefined && { example: near }) },
  };
}

function refuse(
  id:
    | 'input.unreadable'
    | 'input.nothing'
    | 'input.yesOrNo'
    | 'input.noChoice'
    | 'input.noCountry'
    | 'input.noOccupation'
    | 'input.notPercent',
  most = 0,
): Read {
  return { finding: { problem: id === 'input.noChoice' ? { id, values: { most } } : { id, values: {} } } };
}
