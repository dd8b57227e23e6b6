import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../src/messages/en.ts';
import { fr, glossary, questionHelp } from '../src/messages/fr.ts';
import { shapesOfMessages } from './messages/shapes.ts';
import { type Value, valuesOf } from './messages/values.ts';

/** Each sentence by its id, with values of its types: the same ones in every run. */
const messages = [...shapesOfMessages()].map(([id, shape]) => ({
  id,
  keys: shape?.kind === 'object' ? Object.keys(shape.keys) : [],
  samples: shape ? fc.sample(valuesOf(shape), { numRuns: 40, seed: 2026 }) : [{}],
}));

function said(words: object, id: string, values: Value): string {
  const sentence: unknown = Reflect.get(words, id);
  if (typeof sentence !== 'function') throw new Error(`${id}: no sentence`);
  const text: unknown = sentence(values);
  if (typeof text !== 'string') throw new Error(`${id}: no text`);
  return text;
}

/** What is found in the sentences of a language, once for each id. */
function found(words: object, look: (text: string) => readonly string[] | null): readonly string[] {
  return messages.flatMap(({ id, samples }) => {
    const wrong = samples.flatMap((values) => {
      const text = said(words, id, values);
      const signs = look(text);
      return signs ? [`${id}: ${signs.join(' | ')}: ${text}`] : [];
    });
    return wrong.slice(0, 1);
  });
}

test('the compiler tells of every sentence', () => {
  expect(messages.map(({ id }) => id).sort()).toEqual(Object.keys(en).sort());
});

test.each(Object.entries({ en, fr }))('%s: no value shows that is not one', (_lang, words) => {
  expect(found(words, (text) => text.match(/\bundefined\b|\bNaN\b|\[object|\bnull\b/g))).toEqual([]);
});

describe('French', () => {
  /** What is the same in both languages: commands, options, files, keys with their values. */
  const codes = [
    /\bcrs [a-z]+(?: update)?/g,
    /--[\w-]+/g,
    /\bjq -c \S+ FICHIER/g,
    /\b(?:status|proof|schema|mostRecent|whileFullTimeStudent): \w+/g,
    /\beca: \{ assessed: false \}/g,
    /\b[a-z]+(?:\.[a-z]\w*)+\b/gi,
    // Keys and choices that are typed as they stand.
    /de from et de hours|cec, fst ou any|(?:de )?since ou last|est yes, no ou unknown/g,
  ];
  const strip = (text: string) => codes.reduce((rest, code) => rest.replace(code, ''), text);
  const english =
    /(?<![\p{L}\p{N}_.=-])(?:the|of|and|with|without|is|are|was|were|not|your|you|months?|this|that|from|than|more|less|has|have|its?|would|need(?:s|ed)?|below|above|because|only|each|every|any|level|days?|first|last|since|until|which|what|nothing|after|before|language|listening|reading|writing|speaking|abroad|unknown|yes|no|for|to|in|by|other|or|at|it|be|been|do|does|can|may|must|will|name|family|given|such|CLB|CRS|ECA|FST|FSW|IRPA|IRPR|LMIA|MI|NOC|SOR|TEER)(?![\p{L}\p{N}_=-])/gu;

  const signs =
    /(?<![\d\s])[\p{L}\p{N})»][:;?!%](?=\s|$)|(?<=[^\s«]) [:;?!%$»](?=\s|$)|« |\d[%$](?=\s|$)|(?<=\s)"\p{L}+"|\p{L}'\p{L}/gu;

  test('no word of English', () => {
    expect(found(fr, (text) => strip(text).match(english))).toEqual([]);
  });

  test('signs stand after a space that does not break, and quotation marks are French', () => {
    const signsNamed = [
      // A question mark is a key to press, or an answer in a cell; a percent sign what a line begins with.
      'init.keys',
      'init.hint',
      'checklist.legend',
      'short.program',
      'input.directive',
      // YAML, as it is written.
      'template.head',
      'input.noSpace',
      // JSON, too.
      'mcp.argument.listening',
      'expected.resultOrM',
      'expected.facts',
    ];
    const those = found(fr, (text) => strip(text).match(signs));
    expect(those.filter((one) => !signsNamed.includes(one.split(':')[0] ?? ''))).toEqual([]);
  });

  test('what stands beside the sentences holds neither English nor straight quotation marks', () => {
    const texts = [...JSON.stringify([glossary, questionHelp]).matchAll(/"(?:[^"\\]|\\.)*"(?!:)/g)].map(
      ([text]): string => JSON.parse(text),
    );
    const wrong = texts
      .filter((text) => text.includes(' ') && !text.startsWith('https:'))
      .flatMap((text) =>
        [...(strip(text).match(english) ?? []), ...(text.match(signs) ?? [])].map((one) => [one, text]),
      );
    expect(wrong).toEqual([]);
  });

  test('a sentence uses the same values as in English', () => {
    const differences = messages.flatMap(({ id, keys, samples }) => {
      const uses = (words: object, key: string) =>
        samples.some((values, index) =>
          [1, 7, 11].some((step) => {
            const other = samples[(index + step) % samples.length];
            const changed = { ...Object(values), [key]: Object(other)[key] };
            return said(words, id, changed) !== said(words, id, values);
          }),
        );
      return keys.filter((key) => uses(en, key) !== uses(fr, key)).map((key) => `${id}: ${key}`);
    });
    // The levels of both languages are NCLC in French.
    const scales = ['improve.amount.ability', 'improve.amount.level', 'language.level', 'levels.scale'];
    expect(differences.sort()).toEqual(scales.map((id) => `${id}: language`));
  });
});
