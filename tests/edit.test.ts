import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { en } from '../src/messages/en.ts';
import { writeChanges } from '../src/plan/improve/write.ts';
import { editText } from '../src/profile/edit/edit-text.ts';
import { writeYaml } from '../src/profile/edit/write-yaml.ts';
import { readProfile } from '../src/profile/read.ts';
import type { Profile } from '../src/profile/schema.ts';
import { asOf, isValid } from './init/people.ts';
import { partialProfileArbitrary, profileArbitrary } from './oracle/arbitrary.ts';

const read = (text: string): Profile => readProfile(text, { file: 'f', asOf });
const noTitle = () => undefined;
const edit = (text: string, change: (facts: Profile) => object) =>
  editText(text, read(text), { ...change(read(text)) }, noTitle);

const hand = `# mine   
schema:  1
name:    >-        # long
    Amara
    Okafor
dateOfBirth:      1996-05-14   # the day
maritalStatus:    neverMarried # yet

destination: 'ON'   
education:
    -   level:   bachelor    # four
        country: IN
        eca: {issuer: WES,   issued: 2025-02-11}  
languageTests: [ { test: ielts-gt, date: 2025-09-12,
     listening: 8, reading: 7,    # r
     writing: 7, speaking: 7 } ]
# jobs
work:
    -   noc: 00012    # boss
        country: IN
        start: 2019-09-02

    # second
    -   {noc: "21231", country: 'CA', years: 2}
dependentChildren:
funds:
    amount:    21500     # CAD   `;

describe('a file written by hand', () => {
  type Edit = readonly [name: string, change: (facts: Profile) => object, from: string, to: string];
  const [first, second] = read(hand).work ?? [];
  const edits: readonly Edit[] = [
    ['a value', (f) => ({ ...f, maritalStatus: 'widowed' }), ' neverMarried ', ' widowed '],
    ['a value in quotes', (f) => ({ ...f, destination: 'NS' }), "'ON'", "'NS'"],
    ['a folded text', (f) => ({ ...f, name: 'Zoë: x' }), '>-        # long\n    Amara\n    Okafor', '"Zoë: x"'],
    ['a fact that was blank', (f) => ({ ...f, dependentChildren: 2 }), 'dependentChildren:', 'dependentChildren: 2'],
    ['the last line', (f) => ({ ...f, funds: { amount: 30000 } }), '21500', '30000'],
    [
      'a fact more at the end',
      (f) => ({ ...f, funds: { amount: 21500, proof: 'held' } }),
      'CAD   ',
      'CAD   \n    proof: held\n',
    ],
    [
      'a result',
      (f) => ({ ...f, languageTests: f.languageTests?.map((t) => ({ ...t, writing: 8 })) }),
      'writing: 7',
      'writing: 8',
    ],
    ['a fact taken out', ({ maritalStatus: _, ...facts }) => facts, 'maritalStatus:    neverMarried # yet\n', ''],
    [
      'a fact between brackets',
      (f) => ({ ...f, education: f.education?.map((e) => ({ ...e, eca: { issuer: 'Y', issued: '2025-02-11' } })) }),
      'WES',
      '"Y"',
    ],
    ['a code', (f) => ({ ...f, work: [{ ...first, noc: '00013' }, second] }), '00012', '"00013"'],
    [
      'a fact more in a thing',
      (f) => ({ ...f, work: [{ ...first, end: '2024-01-01' }, second] }),
      '2019-09-02\n',
      '2019-09-02\n        end: 2024-01-01\n',
    ],
    [
      'the first thing taken out',
      (f) => ({ ...f, work: [second] }),
      '    -   noc: 00012    # boss\n        country: IN\n        start: 2019-09-02\n\n',
      '',
    ],
    [
      'the last thing taken out',
      (f) => ({ ...f, work: [first] }),
      `    -   {noc: "21231", country: 'CA', years: 2}\n`,
      '',
    ],
    [
      'a thing more',
      (f) => ({ ...f, work: [first, second, { noc: '21232', country: 'NO', years: 1 }] }),
      'years: 2}\n',
      'years: 2}\n    -   {noc: "21232", country: "NO", years: 1}\n',
    ],
  ];

  test.each(edits)('%s: nothing else', (_, change, from, to) => {
    expect(hand.split(from)).toHaveLength(2);
    for (const form of [
      (text: string) => text,
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      (text: string) => `${text}\n`,
    ]) {
      const expected = form(hand.replace(from, () => to)).replace(/\n(\r?\n)?$/, (end) =>
        form(hand).endsWith('\n') ? '\n' : end,
      );
      expect(edit(form(hand), change)).toBe(expected);
    }
  });

  test('as JSON', () => {
    const json =
      '{\r\n    "schema": 1,\r\n    "age": 30,   \r\n    "work": [ {"noc": "21231", "country": "CA", "years": 1} ],\r\n    "funds": {}\r\n}';
    expect(edit(json, (facts) => ({ ...facts, age: 31 }))).toBe(json.replace('30', '31'));
    expect(edit(json, ({ age: _, ...facts }) => ({ ...facts, dateOfBirth: '1996-05-14' }))).toBe(
      json.replace('"age": 30,   ', '"dateOfBirth": "1996-05-14",'),
    );
    expect(edit(json, (facts) => ({ ...facts, funds: { amount: 1 } }))).toBe(
      json.replace('{}', '{\r\n        "amount": 1\r\n    }'),
    );
    const more = (facts: Profile) => ({
      ...facts,
      work: [...(facts.work ?? []), { noc: '21231', country: 'NO', years: 2 }],
    });
    expect(edit(json, more)).toBe(
      json.replace('"years": 1}', '"years": 1}, {"noc": "21231", "country": "NO", "years": 2}'),
    );
    expect(edit('{"age":30}', (facts) => ({ ...facts, name: 'A' }))).toBe('{"age":30,"name":"A"}\n');
  });

  test('comments between brackets stay with what they are of', () => {
    const text = 'funds: {\n  # money\n  amount: 1, # CAD\n  proof: held # yes\n}\nage: 30\n';
    expect(edit(text, (facts) => ({ ...facts, funds: { amount: 2, proof: 'held' } }))).toBe(text.replace('1,', '2,'));
    expect(edit(text, (facts) => ({ ...facts, funds: { amount: 1 } }))).toBe(
      'funds: {\n  # money\n  amount: 1 # CAD\n}\nage: 30\n',
    );
    expect(edit(text, (facts) => ({ ...facts, funds: { proof: 'held' } }))).toBe(
      'funds: {\n  # money\n  proof: held # yes\n}\nage: 30\n',
    );
  });

  test('the title beside a code is that of the new one; a comment of one’s own stays', () => {
    const titleOf = (code: string) => `Title of ${code}`;
    const text = 'work:\n  - noc: "21231" # Title of 21231\n    country: IN\n    years: 2\n';
    const to = (file: string) =>
      editText(file, read(file), { work: [{ noc: '21232', country: 'IN', years: 2 }] }, titleOf);
    expect(to(text)).toBe(text.replaceAll('21231', '21232'));
    expect(to(text.replace('# Title of 21231', '# mine'))).toBe(
      text.replace('"21231" # Title of 21231', '"21232" # mine'),
    );
  });

  test('rare notations are read and give the new facts', () => {
    const text = '? age\n: 30\n? name\n: &a Amara\n';
    expect(read(edit(text, (facts) => ({ ...facts, age: 31, destination: 'ON' })))).toEqual({
      age: 31,
      name: 'Amara',
      destination: 'ON',
    });
  });
});

/** Lines outside the stretch that one key of a profile takes. */
function others(text: string, key: string): readonly string[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (from === -1) return lines;
  const length = lines.slice(from + 1).findIndex((line) => /^[^\s-]/.test(line));
  return [...lines.slice(0, from), ...(length === -1 ? [] : lines.slice(from + 1 + length))];
}

test('random people: a change of one fact leaves the lines of all others as they are', () => {
  const people = fc.oneof(profileArbitrary, partialProfileArbitrary).filter(isValid);
  const writing = { words: en, schema: './s.json', unknown: [], titleOf: () => 'Ironworkers # and: others' };
  const tied = ['age', 'dateOfBirth', 'partner', 'maritalStatus', 'relativesInCanada', 'dependentChildren'];
  fc.assert(
    fc.property(people, people, fc.nat(), (one, other, which) => {
      const [before, wanted] = [read(JSON.stringify(one)), read(JSON.stringify(other))];
      const keys = Object.keys({ ...before, ...wanted }).filter((key) => !tied.includes(key));
      const key = keys[which % keys.length] ?? 'schema';
      const { [key]: value } = Object.fromEntries(Object.entries(wanted));
      // The same object in two places would be written as an alias.
      const facts = JSON.parse(JSON.stringify(one));
      const block = stringify(facts);
      for (const text of [
        writeYaml(facts, writing),
        block,
        stringify(facts, { indent: 4 }),
        stringify(facts, { indentSeq: false }),
        block.replace(/\n/g, '   # c\n'),
        block.replace(/\n/g, '\n\n').replaceAll(': ', ':    '),
        block.replaceAll('\n', '\r\n'),
      ]) {
        const after = { ...read(text), [key]: value };
        const written = editText(text, read(text), after, noTitle);
        // The facts alone: whether they agree is for the reader of profiles.
        expect(parse(written)).toEqual(JSON.parse(JSON.stringify(after)));
        expect(others(written, key).filter((line) => line.trim() !== '')).toEqual(
          others(text, key).filter((line) => line.trim() !== ''),
        );
      }
    }),
    { numRuns: 25 },
  );
});

describe('what is written', () => {
  // YAML 1.1, which most readers still follow, takes these for flags, numbers, days or nothing.
  const hard = [
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'N',
    'null',
    '~',
    '',
    '12',
    '0012',
    '1_000',
    '0x1F',
    '0b1',
    '1:30',
    '.5',
    '1e3',
    '+1',
    '-.inf',
    '.NaN',
    '2001-1-1',
    '2026-02-01 10:00:00',
    '2018-07-20',
    '<<',
    '=',
  ];

  test.each(hard.filter((text) => text !== ''))('the name %j is a text to every reader', (name) => {
    const edited = edit('age: 30\nname: A\n', (facts) => ({ ...facts, name, id: name }));
    for (const text of [
      writeYaml({ age: 30, name, id: name }, { words: en, schema: 's', unknown: [], titleOf: noTitle }),
      edited,
    ]) {
      for (const version of ['1.1', '1.2'] as const) expect(parse(text, { version })).toMatchObject({ name, id: name });
    }
  });

  test('Ontario, Norway and codes with zeros are texts to every reader; days are days', () => {
    const facts = {
      destination: 'ON',
      dateOfBirth: '1996-05-14',
      education: [{ level: 'bachelor', country: 'NO', eca: { issuer: 'ON' } }],
      work: [{ noc: '00012', country: 'NO', years: 2 }],
    };
    const made = writeYaml(facts, { words: en, schema: 's', unknown: [], titleOf: noTitle });
    const edited = edit('schema: 1\n', (before) => ({ ...before, ...facts }));
    for (const text of [made, edited]) {
      expect(parse(text, { version: '1.1' })).toMatchObject({ ...facts, dateOfBirth: expect.anything() });
      expect(text).toContain('dateOfBirth: 1996-05-14\n');
      expect(text).toContain('destination: "ON"\n');
    }
  });

  test('a patch writes as an edit does', () => {
    const change = { op: 'add', path: '/destination', value: 'ON' } as const;
    expect(writeChanges('age: 30 # mine', [change])).toBe('age: 30 # mine\ndestination: "ON"\n');
    expect(() => writeChanges('[1]', [change])).toThrow();
  });
});
