import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../src/messages/en.ts';
import { editText } from '../../src/profile/edit/edit-text.ts';
import { writeYaml } from '../../src/profile/edit/write-yaml.ts';
import { profileJsonSchema } from '../../src/profile/json-schema.ts';
import { readProfile } from '../../src/profile/read.ts';
import { everything, template } from '../../src/questionnaire/template.ts';
import { partialProfileArbitrary, profileArbitrary } from '../oracle/arbitrary.ts';
import { asOf, isValid } from './people.ts';

const read = (text: string) => readProfile(text, { file: 'x.yaml', asOf });
const people = fc.oneof(profileArbitrary, partialProfileArbitrary).filter(isValid);
const writing = { words: en, schema: './profile.schema.json', titleOf: () => 'Ironworkers # and: others' };
/** Names and titles as hostile as a person can type them. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    fc.constantFrom(
      'null',
      '~',
      'yes',
      '1e3',
      '0x1F',
      '- a',
      '# no',
      'a: b',
      '"',
      "'",
      'é\u0301',
      '2023-01-01',
      '&a *b',
      ' x ',
      '\t',
      '---',
      '\n',
    ),
  )
  .filter((value) => !value.includes('\u0000'));

describe('a file that was written', () => {
  test('gives back the same facts', () => {
    fc.assert(
      fc.property(people, text, text, fc.array(text, { maxLength: 2 }), (person, name, field, unknown) => {
        const education = person.education?.map((credential) => ({ ...credential, field }));
        const facts = { ...person, name, ...(education && { education }) };
        const lines = unknown.map((line) => line.replace(/\s/g, ' '));
        expect(read(writeYaml(facts, { ...writing, unknown: lines }))).toEqual({ schema: 1, ...facts });
      }),
      { numRuns: 40 },
    );
  });

  test('is grouped, commented, and names the schema in its first line', () => {
    const written = writeYaml(
      { dateOfBirth: '1993-04-17', work: [{ noc: '00012', country: 'IN', years: 2 }], funds: { amount: 1 } },
      { ...writing, titleOf: () => 'Senior managers', unknown: ['You: name?'] },
    );
    expect(written).toBe(`# yaml-language-server: $schema=./profile.schema.json
# Facts for crs score. Change them here, or with crs init and the name of this file.

# Not known when this file was written:
# - You: name?

schema: 1

# The person
dateOfBirth: 1993-04-17

# Jobs; a job without an end is still held
work:
  - noc: "00012" # Senior managers
    country: IN
    years: 2

# Funds in CAD, the profile in the pool, admissibility
funds: { amount: 1 }
`);
  });
});

describe('a file that is changed', () => {
  test('gives back the new facts', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const before = read(JSON.stringify(one));
        const after = read(JSON.stringify(other));
        for (const file of [JSON.stringify(one), writeYaml(one, { ...writing, unknown: [] })]) {
          expect(read(editText(file, read(file), after, writing.titleOf))).toEqual(after);
          expect(editText(file, before, before, writing.titleOf)).toBe(file);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps comments, order and form of the rest', () => {
    const file = `# mine
funds: {amount: 200} # not a number of my own
work:
- noc: "21231" # code
  country: CA
  start: 2022-03-01 # still there

# the second
- noc: "11100" # books
  country: 'IN'
  years: 2
name: "Amara" # me
`;
    const before = read(file);
    const after = {
      ...before,
      name: 'Zoë',
      maritalStatus: 'widowed',
      work: before.work?.slice(1).map((job) => ({ ...job, years: 3 })),
    };
    expect(editText(file, before, after, () => undefined)).toBe(`# mine
funds: {amount: 200} # not a number of my own
work:
# the second
- noc: "11100" # books
  country: 'IN'
  years: 3
name: "Zoë" # me
maritalStatus: widowed
`);
  });

  test('keeps the ends of its lines', () => {
    const file = 'schema: 1\r\nname: A # me\r\n';
    expect(editText(file, { schema: 1, name: 'A' }, { schema: 1, name: 'B' }, () => undefined)).toBe(
      'schema: 1\r\nname: B # me\r\n',
    );
  });
});

describe('the template', () => {
  const empty = template('./profile.schema.json', en);
  // A block: prose with ##, then lines that become YAML by taking their # away.
  const blocks = empty.split('\n\n').flatMap((block) => {
    const lines = block.split('\n').filter((line) => /^#(?!#)/.test(line) && !line.startsWith('# yaml'));
    return lines.length === 0 ? [] : [lines.map((line) => line.slice(1)).join('\n')];
  });

  test('is valid as it is', () => {
    expect(read(empty)).toEqual({ schema: 1 });
    expect(isValid(everything)).toBe(true);
  });

  test.each(blocks.map((block) => [block.split(':')[0] ?? '', block]))('%s is valid when uncommented', (key, block) => {
    expect(Object.keys(read(`schema: 1\n${block}\n`))).toContain(key);
  });

  test('says everything at once', () => {
    const all = blocks.filter((block) => !block.startsWith('age:')).join('\n');
    expect(read(`schema: 1\n${all}\n`)).toEqual(everything);
  });

  test('has every key of the schema', () => {
    const keys = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('properties' in value && typeof value.properties === 'object')
        for (const key of Object.keys(value.properties ?? {})) keys.add(key);
      for (const part of Object.values(value)) collect(part);
    };
    collect(profileJsonSchema());
    const shown = new Set<string>();
    const collectShown = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value)) for (const key of Object.keys(value)) shown.add(key);
      for (const part of Object.values(value)) collectShown(part);
    };
    for (const block of ['schema: 1', ...blocks]) collectShown(parse(block));
    expect([...shown].sort()).toEqual([...keys].sort());
  });
});
