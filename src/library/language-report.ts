import type { Words } from '../messages/message.ts';
import { type LanguageReport, languageData, languageTable } from '../report/language.ts';
import { structured } from '../report/structured.ts';
import { aPlainFormat, type PlainFormat, type Report, styled } from './answer.ts';
import { inNameOf } from './arguments.ts';
import { checkWords } from './in-words.ts';
import { type Ability, languageLevels, type TestId } from './language.ts';

export type { LanguageReport } from '../report/language.ts';

/**
 * Four results of a test as levels, with what the next level takes, as `crs language`.
 * @throws {InputError} as `languageLevels`, and for what is no words
 */
export function languageReport(
  test: TestId,
  results: Readonly<Record<Ability, number | 'M'>>,
  options: { readonly words: Words },
): Report<LanguageReport, PlainFormat> {
  const by = 'languageReport';
  checkWords(by, options, {});
  const { words } = options;
  const levels = inNameOf(by, 'languageLevels', () => languageLevels(test, results));
  const data = languageData(test, levels, words);
  return {
    data,
    render: async (format, style) => {
      const wanted = aPlainFormat(by, format);
      return wanted === 'table' ? languageTable(data, styled(by, style).colors, words) : structured([data], wanted);
    },
  };
}
