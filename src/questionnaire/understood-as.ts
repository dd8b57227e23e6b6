import { parseDay, wholeYears } from '../base/day.ts';
import { levelFor } from '../facts/language.ts';
import { isTestId } from '../law/language-tests/ids.ts';
import { charts } from '../law/language-tests/index.ts';
import type { Words } from '../messages/message.ts';
import { occupationOf } from '../noc/occupation.ts';
import type { Match } from '../noc/search.ts';
import { saysNone, severalOf, type Value } from './question.ts';
import { writtenResults } from './results.ts';
import type { Asked } from './steps.ts';

/** What the program understood: the day in full, the level of a result, the occupation of a code. */
export function understoodAs(
  value: Value,
  { question, at }: Asked,
  { words, occupation }: { readonly words: Words; readonly occupation: (code: string) => Match | undefined },
): string {
  const { kind, to } = question;
  if (kind.of !== 'choice' && saysNone(value, question)) return words['echo.none']({});
  switch (kind.of) {
    case 'confirm':
      return words['echo.yesOrNo']({ yes: value === true });
    case 'choice': {
      const label = kind.choices.find((choice) => choice.value === value)?.label;
      return label === undefined ? String(value) : words[label]({});
    }
    case 'several': {
      const picked = severalOf(value);
      const labels = kind.choices
        .filter((choice) => picked.includes(choice.value))
        .map(({ label }) => words[label]({}));
      return labels.length === 0 ? words['echo.nothing']({}) : words['join.semicolon']({ parts: labels });
    }
    case 'results': {
      const { test, language } = at.here;
      const chart = typeof test === 'string' && isTestId(test) ? test : undefined;
      const french = (chart === undefined ? language : charts[chart].language) === 'french';
      const results = (writtenResults(String(value), at.here) ?? []).map((one) => ({
        ability: one.ability,
        text: one.text,
        level:
          one.value === undefined ? undefined : chart ? levelFor(chart, one.ability, one.value) : Number(one.value),
      }));
      return words['echo.results']({ results, french });
    }
    case 'date': {
      const day = parseDay(String(value));
      if (day === undefined) return String(value);
      return to === 'dateOfBirth'
        ? words['echo.birth']({ day, years: wholeYears(day, at.asOf) })
        : words['echo.day']({ day });
    }
    case 'country':
      return words['echo.country']({ code: String(value) });
    case 'noc': {
      const match = occupation(String(value));
      if (!match) return String(value);
      const { code, teer, skilled, fst } = occupationOf(match, at.law);
      const title = words['noc.title']({ of: match });
      return words['echo.occupation']({ code, title, teer, skilled, trade: fst !== false });
    }
    case 'result': {
      const { test } = at.here;
      if (typeof test !== 'string' || !isTestId(test)) return String(value);
      const result = value === 'M' ? value : Number(value);
      const french = charts[test].language === 'french';
      return words['echo.level']({ result, level: levelFor(test, kind.ability, result), french });
    }
    case 'percent':
      return words['echo.percent']({ percent: Math.round(Number(value) * 10_000) / 100 });
    case 'money':
      return words['echo.money']({ amount: Number(value) });
    case 'number':
      return typeof value === 'number' ? words['echo.number']({ value }) : words['echo.changed']({});
    case 'text':
    case 'instant':
      return String(value);
  }
}
