import type { AbilityLevel } from '../facts/language-levels.ts';
import { abilities, type Language, type TestId } from '../law/language-tests/ids.ts';
import { charts } from '../law/language-tests/index.ts';
import type { Words } from '../messages/message.ts';
import type { Colors } from './colors.ts';

/** The JSON of `crs language`. */
export interface LanguageReport {
  /** The version of this form of answer. */
  readonly schema: 1;
  /** Id of the test. */
  readonly test: TestId;
  /** The name of the test. */
  readonly name: string;
  /** The language that it tests. */
  readonly language: Language;
  /** A level each, with what the next one takes. */
  readonly abilities: readonly AbilityLevel[];
  /** The lowest of the four levels. */
  readonly lowest: number;
  /** Where the chart stands. */
  readonly source: string;
}

export function languageData(test: TestId, levels: readonly AbilityLevel[], words: Words): LanguageReport {
  const { name, language, source } = charts[test];
  return {
    schema: 1,
    test,
    name,
    language,
    abilities: levels,
    lowest: Math.min(...levels.map(({ level }) => level)),
    source: words['data.text']({ text: source.title }),
  };
}

export function languageTable(report: LanguageReport, colors: Colors, words: Words): string {
  const { name: test, language, abilities: levels, lowest } = report;
  const scale = words['levels.scale']({ language });
  const shown = (level: number) => words['levels.level']({ level });
  const names = abilities.map((ability) => words[`core.firstLanguage.${ability}`]({}));
  const result = words['levels.result']({});
  const first = Math.max(...names.map(({ length }) => length)) + 2;
  const rows = levels.map(({ ability, result: got, level, next }) => {
    const more = next ? words['levels.more'](next) : '';
    const name = words[`core.firstLanguage.${ability}`]({}).padEnd(first);
    return `${name}${words['levels.got']({ result: got }).padStart(result.length)}  ${shown(level).padEnd(11)}${more}`.trimEnd();
  });
  const head = `${''.padEnd(first)}${result}  ${scale.padEnd(11)}${words['levels.next']({})}`;
  const least = words['levels.lowest']({ level: `${scale} ${shown(lowest)}` });
  return `${[colors.bold(`${test}, ${scale}`), colors.dim(head), ...rows, least].join('\n')}\n`;
}
