import { formatDay } from '../day.ts';
import { codeOf } from '../noc/code-of.ts';
import { isNocCode } from '../noc/codes.ts';
import { fold } from '../noc/fold.ts';
import { nearestNoc } from '../profile/nearest.ts';

import { type Finding, refusedTest } from '../profile/rules-of-form.ts';
import type { Words } from '../words/message.ts';
import { checkAnswer } from './check-answer.ts';
import { onlyCountry } from './countries.ts';
import { parseDate } from './parse-date.ts';
import type { Choice, Value } from './question.ts';
import type { Asked, Setting } from './steps.ts';

export type Read = { readonly value: Value } | { readonly finding: Finding };

/** Reads what a person typed as the answer to a question, and refuses what the validator would refuse, in its words. */
export function readAnswer(text: string, asked: Asked, setting: Setting, words: Words): Read {
  const read = readKind(text.trim(), asked, words);
  if ('finding' in read) return read;
  const finding = checkAnswer(read.value, asked, setting);
  return finding ? { finding } : read;
}

function readKind(text: string, { question: { kind, to } }: Asked, words: Words): Read {
  if (text.includes('\uFFFD')) return refuse('input.unreadable');
  switch (kind.of) {
    case 'text':
      return text === '' ? refuse('input.missing') : { value: text };
    case 'confirm':
      return readYesNo(text);
    case 'choice':
      return to === 'test' ? readTest(text, kind.choices, words) : readChoice(text, kind.choices, words);
    case 'date': {
      const read = parseDate(text, kind.month);
      return 'day' in read ? { value: formatDay(read.day) } : { finding: { problem: read.problem } };
    }
    case 'instant': {
      const read = parseDate(text);
      return { value: 'day' in read ? formatDay(read.day) : text };
    }
    case 'country': {
      const code = onlyCountry(text);
      return code === undefined ? refuse('input.noCountry') : { value: code };
    }
    case 'noc':
      return readNoc(text);
    case 'result':
      return /^m$/i.test(text) ? { value: 'M' } : readNumber(text);
    case 'percent': {
      const read = /^(none|nothing|no)$/i.test(text) ? { value: 0 } : readNumber(text.replace(/\s*%$/, ''));
      return 'value' in read ? { value: Number(read.value) / 100 } : read;
    }
    case 'money':
      return readNumber(
        text.replace(/\b(cad|c\$|dollars?)\b|\$/gi, '').replace(/(?<=\d)[,' \u00A0\u202F](?=\d{3}\b)/g, ''),
      );
    case 'number':
      return /^(none|nobody)$/i.test(text) ? { value: 0 } : readNumber(text);
  }
}

function readYesNo(text: string): Read {
  const folded = fold(text);
  if (/^(y|yes|o|oui|true)$/.test(folded)) return { value: true };
  return /^(n|no|non|false)$/.test(folded) ? { value: false } : refuse('input.yesOrNo');
}

function readNumber(text: string): Read {
  const number = text.trim().replace(/^\+/, '').replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(number) ? { value: Number(number) } : refuse('input.notNumber');
}

/** By its number in the list, its value, or its label or the beginning of it. */
function readChoice(text: string, choices: readonly Choice[], words: Words): Read {
  if (/^\d{1,3}$/.test(text)) {
    const numbered = choices[Number(text) - 1];
    return numbered ? { value: numbered.value } : refuse('input.noChoice', choices.length);
  }
  const asked = plain(text);
  const named = choices.map((choice) => ({ choice, names: [plain(choice.value), plain(words[choice.label]({}))] }));
  const exact = named.find(({ names }) => names.includes(asked));
  if (exact) return { value: exact.choice.value };
  const begun = named.filter(({ names }) => asked !== '' && names.some((name) => name.startsWith(asked)));
  const [only] = begun;
  return only && begun.length === 1 ? { value: only.choice.value } : refuse('input.noChoice', choices.length);
}

/** A test that Express Entry does not take is refused with the reason. */
function readTest(text: string, choices: readonly Choice[], words: Words): Read {
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
    finding: { problem: { id: 'input.noUnitGroup', values: {} }, ...(near !== undefined && { example: near }) },
  };
}

function plain(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

function refuse(
  id:
    | 'input.unreadable'
    | 'input.missing'
    | 'input.yesOrNo'
    | 'input.noChoice'
    | 'input.noCountry'
    | 'input.noOccupation'
    | 'input.notNumber',
  most = 0,
): Read {
  return { finding: { problem: id === 'input.noChoice' ? { id, values: { most } } : { id, values: {} } } };
}
