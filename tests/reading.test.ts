import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  en,
  InputError,
  type InputProblem,
  lawOn,
  type Profile,
  parseDay,
  readAmendment,
  readProfile,
  say,
} from '../src/index.ts';
import { jsonFault } from '../src/profile/json-fault.ts';
import { lineReader } from '../src/profile/read-line.ts';
import { profileScan } from '../src/profile/scan/profile-scan.ts';

const asOf = parseDay('2026-10-01') ?? expect.fail();

function problemsOf(read: () => unknown): readonly InputProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const problems = (text: string) => problemsOf(() => readProfile(text, { file: 'f', asOf }));
const amendment = (changes: string) => {
  const law = lawOn('2026-10-01') ?? expect.fail();
  const head = 'extends: 2025-03-25\neffective: 2026-10-01\nsources: [{ title: x }]\nchanges: ';
  return problemsOf(() => readAmendment(head + changes, 'f', law));
};

/** `line:column field id`, and what is proposed. */
const told = (found: readonly InputProblem[]) =>
  found.map(({ line, column, field, problem, nearest }) => {
    const proposed = nearest === undefined ? '' : ` -> ${nearest}`;
    return `${line}:${column} ${field} ${problem.id}${proposed}`;
  });

describe('a key without a value is one that exists', () => {
  const job = 'noc: "21231", country: CA, start: 2024-01-08';
  test.each([
    [`work: [{ ${job}, selfEmployed:true }]`, '1:56 work.0.selfEmployed:true input.noSpace'],
    [`work:\n  - noc: "21231"\n    country: CA\n    selfEmployed:true\n    years: 2\n`, '4:5  input.noSpace'],
    ['partner: { accompanying:false }', '1:12 partner.accompanying:false input.noSpace'],
    ['work:\n  - noc:21231\n', '2:5 work.0 input.noSpace'],
    ['funds:\n  amount:21500\n', '2:3 funds input.noSpace'],
    ['dateOfBirth:1996-05-14\nage: 30\n', '1:1  input.noSpace'],
    ['admissibility: { criminality:true }', '1:18 admissibility.criminality:true input.noSpace'],
    ['partner: { acompanying: }', '1:12 partner.acompanying input.unknownKey -> accompanying'],
    ['foo:', '1:1 foo input.unknownKey'],
    ['{"foo": null}', '1:2 foo input.unknownKey'],
    [`work: [{ ${job}, remote }]`, '1:56 work.0.remote input.unknownKey'],
    ['relativesInCanada: [{ relation: sibling, ~: }]', '1:42 relativesInCanada.0.null input.unknownKey'],
  ])('%s', (text, expected) => {
    expect(told(problems(text))).toEqual([expected]);
  });

  test('in a list that may be a number', () => {
    expect(told(problems(`work: [{ ${job}, hoursPerWeek: [{ from: 2024-01-08, hours:20 }] }]`))).toContain(
      '1:91 work.0.hoursPerWeek.0.hours:20 input.noSpace',
    );
  });

  test('a known one is not stated', () => {
    expect(problems('age:\nwork:\npartner: { accompanying: , work: ~ }\n')).toEqual([]);
  });

  test('in lines of JSON', () => {
    const { read } = lineReader(asOf);
    const scan = profileScan(asOf);
    const scanned = (line: string) => {
      scan.load(new TextEncoder().encode(`${line}\n`));
      return scan.read(0);
    };
    for (const line of ['{"age":30,"foo":null}', '{"age": 30, "partner": {"foo": null}}']) {
      expect(scanned(line)).toBeUndefined();
      expect(told(problemsOf(() => read(line, 'f')))[0]).toMatch(/foo input.unknownKey/);
    }
    const known = '{"age": 30, "work": null, "partner": {"accompanying": null, "age": 20}}';
    expect(scanned(known)).toMatchObject({ age: 30, partner: { age: 20 } });
    expect(read(known, 'f')).toEqual({ age: 30, partner: { age: 20 } });
  });

  test('in an amendment, whose tables take any occupation', () => {
    expect(told(amendment('{ additional: { siblng: } }'))).toContain(
      '4:26 changes.additional.siblng input.unknownKey -> sibling',
    );
    expect(told(amendment('{ additional: { highWage: { occupations: { "21231": , "21232": 2x } } } }'))).toContain(
      '4:53 changes.additional.highWage.occupations.21231 input.missing',
    );
  });
});

describe('a comma inside a number', () => {
  const results = (values: string) =>
    `languageTests: [{ test: ielts-gt, date: 2026-06-07, ${values}, reading: 7, writing: 7, speaking: 7 }]`;
  test.each([
    ['funds: { amount: 21,500 }', ['1:20 funds.amount input.comma -> 21500']],
    ['funds: { amount: 21,500, proof: held }', ['1:20 funds.amount input.comma -> 21500']],
    ['{"funds": {"amount": 1,200,000}}', ['1:23 funds.amount input.comma -> 1200000']],
    ['funds: { amount: $21,500 }', ['1:21 funds.amount input.comma -> 21500']],
    ['funds: { amount: 21.500,50 }', ['1:24 funds.amount input.comma -> 21500.5']],
    ['funds: { amount: 21,500 CAD }', ['1:20 funds.amount input.comma -> 21500']],
    ['funds:\n  amount: 21,500\n', ['2:11 funds.amount input.invalid -> 21500']],
    ['funds:\n  amount: 21 500\n', ['2:11 funds.amount input.invalid -> 21500']],
    ['funds:\n  amount: 1,00,000\n', ['2:11 funds.amount input.invalid -> 100000']],
    [results('listening: 7,5'), ['1:65 languageTests.0.listening input.comma -> 7.5']],
    // Results of IELTS are halves: neither 7250 nor 7.25 is one.
    [results('listening: 7,250'), ['1:65 languageTests.0.listening input.comma']],
    ['work: [{ noc: "21231", country: CA, years: 1,5 }]', ['1:45 work.0.years input.comma -> 1.5']],
  ])('%s', (text, expected) => {
    expect(told(problems(text))).toEqual(expected);
  });

  test('a point before three digits of an amount, which may part thousands too', () => {
    for (const text of ['funds: { amount: 21.500 }', 'funds:\n  amount: 21.525\n', '{"funds": {"amount": 21.500}}']) {
      expect(problems(text)).toMatchObject([{ field: 'funds.amount', problem: { id: 'input.point' } }]);
    }
    expect(problems('funds: { amount: 21.500 }')).toMatchObject([
      { line: 1, column: 18, found: '21.500', problem: { values: { thousands: 21_500, decimal: 21.5 } } },
    ]);
    expect(told(problems('funds: { amount: $21.500 }'))).toEqual(['1:18 funds.amount input.invalid -> 21500']);
    expect(told(amendment('{ additional: { sibling: 1.200 } }'))).toEqual([
      '4:35 changes.additional.sibling input.invalid -> 1200',
    ]);
    for (const text of [
      'funds: { amount: 21.50 }',
      'funds: { amount: 21500.000 }',
      'funds: { amount: 0.125 }',
      // A thousand and more are no years, and no results of a test.
      'work: [{ noc: "21231", country: CA, years: 1.125 }]',
      results('listening: 7.000'),
    ]) {
      expect(problems(text)).toEqual([]);
    }
  });

  test('in lines of JSON', () => {
    const { read } = lineReader(asOf);
    const scan = profileScan(asOf);
    for (const line of [
      '{"funds":{"amount":21.500}}',
      '{"funds":{"amount":21.525}}',
      '{"funds": { "amount": 21.500 } }',
    ]) {
      scan.load(new TextEncoder().encode(`${line}\n`));
      expect(scan.read(0)).toBeUndefined();
      expect(told(problemsOf(() => read(line, 'f')))).toEqual([expect.stringMatching(/ funds\.amount input\.point$/)]);
    }
    expect(told(problemsOf(() => read('{"funds":{"amount":21,500}}', 'f')))).toEqual([
      '1:22 funds.amount input.comma -> 21500',
    ]);
    expect(read('{"funds":{"amount":21.5}}', 'f')).toEqual({ funds: { amount: 21.5 } });
  });

  test('in every result of a test', () => {
    const all = 'listening: 7,5, reading: 6,5, writing: 6,5, speaking: 6,5';
    const found = problems(`languageTests: [{ test: ielts-gt, date: 2026-06-07, ${all} }]`);
    expect(found.map(({ nearest }) => nearest)).toEqual(['7.5', '6.5', '6.5', '6.5']);
  });

  test('in an amendment', () => {
    expect(told(amendment('{ additional: { sibling: 1,200 } }'))).toEqual([
      '4:36 changes.additional.sibling input.comma -> 1200',
    ]);
  });

  test('lists of numbers have commas', () => {
    expect(amendment('{ core: { age: { "30": [105,110] } } }').map(({ problem }) => problem.id)).not.toContain(
      'input.comma',
    );
  });
});

describe('a line that is no JSON says from where on', () => {
  const { read } = lineReader(asOf);
  test.each([
    ['{"id":"b","age": hello}', 18, 'hello}', 'a value'],
    ['{"id":"b", age: 30}', 12, 'age: 30}', 'a key in double quotes'],
    ['{"id":"b"  ', 10, 'the end of the line', ', or }'],
    ['{"work":[1,]}', 12, ']}', 'a value'],
    ['{"work":[1 2]}', 12, '2]}', ', or ]'],
    ["{'id':1}", 2, "'id':1}", 'a key in double quotes or }'],
    ['{"id"=1}', 6, '=1}', ':'],
    ['{"id":"b"}}', 11, '}', 'the end of the line'],
    ['{"age":030}', 8, '030}', 'a value'],
    ['{"name":"a\tb"}', 9, '"a\tb"}', 'a value'],
  ])('%s', (line, column, found, expected) => {
    expect(problemsOf(() => read(line, 'f'))).toMatchObject([
      { file: 'f', field: '', line: 1, column, found, expected, problem: { id: 'input.notJson', values: { column } } },
    ]);
  });

  test('and is one where the parser says so', () => {
    const parts = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\u00e9',
      '1',
      '-',
      '.5',
      'e3',
      '0',
      'true',
      'null',
      ' ',
      '\u00a0',
    ];
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom(...parts)).map((texts) => texts.join('')),
          fc.json(),
        ),
        (text) => {
          const { found, expects } = jsonFault(text);
          expect(found === '' && expects === 'end').toBe(isJson(text));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('days that cannot be', () => {
  const born = 'dateOfBirth: 1996-05-14\n';
  test.each([
    ['dateOfBirth: 0996-05-14', ['1:14 dateOfBirth input.tooOld']],
    ['dateOfBirth: 1905-10-01', ['1:14 dateOfBirth input.tooOld']],
    // 120 years and 364 days: as old as an age may say.
    ['dateOfBirth: 1905-10-02', []],
    ['age: 120', []],
    ['age: 121', ['1:6 age input.invalid']],
    ['partner: { dateOfBirth: 1822-01-01 }', ['1:25 partner.dateOfBirth input.tooOld']],
    ['dependentChildren: 1\ndependents: [{ dateOfBirth: 0016-09-12 }]', ['2:29 dependents.0.dateOfBirth input.tooOld']],
    [`${born}work: [{ noc: "21231", country: IN, start: 1996-05-13 }]`, ['2:44 work.0.start input.beforeBirth']],
    [`${born}work: [{ noc: "21231", country: IN, start: 1996-05-14 }]`, []],
    [
      `${born}education: [{ level: bachelor, started: 1919-01-01, completed: 1990-01-01, eca: { issued: 1925-01-01 } }]`,
      ['started', 'completed', 'eca.issued'].map((key) => expect.stringContaining(`${key} input.beforeBirth`)),
    ],
    [
      `${born}languageTests: [{ test: clb, language: english, date: 1926-06-07, listening: 8, reading: 8, writing: 8, speaking: 8 }]`,
      [expect.stringContaining('languageTests.0.date input.beforeBirth')],
    ],
    [`${born}certificateOfQualification: { issued: 1926-01-01 }`, [expect.stringContaining('input.beforeBirth')]],
    [`${born}provincialNomination: { issued: 1926-01-01 }`, [expect.stringContaining('input.beforeBirth')]],
    [`${born}residences: [{ country: IN, start: 1926-01-01 }]`, [expect.stringContaining('input.beforeBirth')]],
    [`${born}admissibility: { misrepresentation: 1926-01-01 }`, [expect.stringContaining('input.beforeBirth')]],
    [`${born}expressEntryProfile: { submitted: 1926-01-01T10:00:00Z }`, [expect.stringContaining('input.beforeBirth')]],
    // Whoever is 20 was born on 2005-10-02 at the earliest.
    ['age: 20\nwork: [{ noc: "21231", country: IN, start: 2005-10-01 }]', ['2:44 work.0.start input.beforeBirth']],
    ['age: 20\nwork: [{ noc: "21231", country: IN, start: 2005-10-02 }]', []],
    ['age: 20\nwork: [{ noc: "21231", country: IN, years: 21 }]', ['2:44 work.0.years input.yearsBeforeBirth']],
    ['age: 20\nwork: [{ noc: "21231", country: IN, years: 20.5 }]', []],
    [
      'age: 20\nwork: [{ noc: "21231", country: IN, years: 11 }, { noc: "21231", country: CA, years: 11 }]',
      [expect.stringContaining('work.1.years input.yearsBeforeBirth')],
    ],
    [
      `${born}dependentChildren: 1\ndependents: [{ dateOfBirth: 2010-01-01, residences: [{ country: IN, start: 2009-01-01 }] }]`,
      [expect.stringContaining('dependents.0.residences.0.start input.beforeBirth')],
    ],
    [
      `${born}dependentChildren: 1\ndependents: [{ dateOfBirth: 1990-01-01 }]`,
      ['3:29 dependents.0.dateOfBirth input.childBefore'],
    ],
    // A child of the partner's may be older than the person.
    [
      `${born}partner: { dateOfBirth: 1970-01-01 }\ndependentChildren: 1\ndependents: [{ dateOfBirth: 1990-01-01 }]`,
      [],
    ],
    [`${born}partner: {}\ndependentChildren: 1\ndependents: [{ dateOfBirth: 1990-01-01 }]`, []],
    // A name is no day.
    [`${born}name: 1919-01-01\n`, []],
  ])('%s', (text, expected) => {
    expect(told(problems(text))).toEqual(expected);
  });

  test('no day of the schema passes a quick reader before birth', () => {
    const scan = profileScan(asOf);
    const { read } = lineReader(asOf);
    const lines = [...daysOf(whole)].map((path) => JSON.stringify(withDay(whole, path, '0919-01-01')));
    expect(problemsOf(() => read(JSON.stringify(whole), 'f'))).toEqual([]);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      scan.load(new TextEncoder().encode(`${line}\n`));
      expect(scan.read(0), line).toBeUndefined();
      expect(problemsOf(() => read(line, 'f')).length, line).toBeGreaterThan(0);
    }
  });
});

const person = {
  dateOfBirth: '1990-01-01',
  education: [
    { level: 'bachelor', started: '2010-01-01', completed: '2014-01-01', eca: { issuer: 'WES', issued: '2025-01-01' } },
  ],
  languageTests: [
    { test: 'clb', language: 'english', date: '2026-01-01', listening: 8, reading: 8, writing: 8, speaking: 8 },
  ],
  work: [
    {
      noc: '21231',
      country: 'IN',
      start: '2015-01-01',
      end: '2020-01-01',
      hoursPerWeek: [{ from: '2015-01-01', hours: 40 }],
      leaves: [{ start: '2016-01-01', end: '2016-02-01' }],
    },
  ],
  residences: [{ country: 'IN', start: '1990-01-01', end: '2020-01-01' }],
} satisfies Partial<Profile>;

/** A profile with a day wherever one may stand. */
const whole: Profile = {
  ...person,
  maritalStatus: 'married',
  partner: person,
  dependentChildren: 1,
  dependents: [{ dateOfBirth: '2015-01-01', residences: [{ country: 'IN', start: '2015-01-01', end: '2020-01-01' }] }],
  certificateOfQualification: { noc: '72310', issued: '2025-01-01' },
  provincialNomination: { province: 'ON', kind: 'enhanced', issued: '2026-09-01' },
  admissibility: { misrepresentation: '2024-01-01' },
  expressEntryProfile: { submitted: '2026-01-01T10:00:00Z' },
};

type Path = readonly (string | number)[];

function* daysOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* daysOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

function withDay(value: unknown, [step, ...rest]: Path, day: string): unknown {
  if (step === undefined) return day;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? withDay(item, rest, day) : item));
  const entries = Object.entries(Object(value));
  return Object.fromEntries(entries.map(([key, part]) => [key, key === step ? withDay(part, rest, day) : part]));
}

describe('what is proposed is a value that the field takes', () => {
  test.each([
    ['destination: Ontaro', 'ON'],
    ['partner: { accompanying: yes }', 'true'],
    ['partner: { accompanying: off }', 'false'],
    ['funds: { proof: yes }', undefined],
    ['maritalStatus: on', undefined],
    ['dateOfBirth: 14/05/1996', '1996-05-14'],
    ['dateOfBirth: 19960514', '1996-05-14'],
    // Nobody is born after the day of the assessment, nor in the year 996.
    ['dateOfBirth: 2096/05/14', undefined],
    ['dateOfBirth: 0996/05/14', undefined],
    ['dependentChildren: two (2)', '2'],
    ['dependentChildren: ninety-nine (99)', undefined],
    ['age: "33.5"', undefined],
    ['schema: 2', '1'],
    ['funds: { amount: 2018-07-20 }', undefined],
    [
      'languageTests: [{ test: celpip-g, date: 2026-06-07, listening: "7,5", reading: 7, writing: 7, speaking: 7 }]',
      undefined,
    ],
    [
      'languageTests: [{ test: celpip-g, date: 2026-06-07, listening: m, reading: 7, writing: 7, speaking: 7 }]',
      undefined,
    ],
    // Where the right key is there already, another of its name would stand twice.
    ['dob: 1996-05-14', 'dateOfBirth'],
    ['dob: 1996-05-14\ndateOfBirth: 1996-05-14', undefined],
  ])('%s', (text, expected) => {
    expect(problems(text).map(({ nearest }) => nearest)).toEqual([expected]);
  });
});

describe('what people write for values that have another name', () => {
  const proposed = (text: string) => problems(text).map(({ nearest }) => nearest);
  /** Every text of a profile, alike from YAML and from a line of JSON. */
  const valuesOf = (text: string) => {
    const profile = readProfile(text, { file: 'f', asOf });
    const line = JSON.stringify(parse(text));
    expect(lineReader(asOf).read(line, 'f')).toEqual(profile);
    const scan = profileScan(asOf);
    scan.load(new TextEncoder().encode(`${line}\n`));
    expect(scan.read(0)).toBeUndefined();
    return JSON.stringify(profile);
  };

  // Older and longer abbreviations, and names, in English and French.
  const provinces = {
    AB: ['ALTA', 'Alta.', 'alberta'],
    BC: ['B.C.', 'C.-B.', 'British Columbia', 'Colombie-Britannique'],
    MB: ['MAN'],
    NB: ['N.-B.', 'New Brunswick', 'Nouveau-Brunswick'],
    NL: ['NFLD', 'NF', 'T.-N.-L.', 'Newfoundland and Labrador', 'Terre-Neuve-et-Labrador'],
    NS: ['N.S.', 'Nova Scotia', 'Nouvelle-Écosse'],
    NT: ['NWT', 'N.W.T.', 'T.N.-O.', 'Territoires du Nord-Ouest'],
    NU: ['NVT', 'nunavut'],
    ON: ['ONT', 'Ont.', 'on', 'Ontario', 'Ontario, Canada', 'CA-ON'],
    PE: ['PEI', 'P.E.I.', 'Î.-P.-É.', 'Prince Edward Island', 'Île-du-Prince-Édouard'],
    QC: ['QUE', 'Qué.', 'PQ', 'Québec'],
    SK: ['SASK', 'Sask.', 'Saskatchewan'],
    YT: ['Yukon', 'YK', 'Territoire du Yukon'],
  };
  test.each(Object.entries(provinces))('%s', (code, texts) => {
    for (const text of texts) {
      expect([text, valuesOf(`destination: ${JSON.stringify(text)}`)]).toEqual([text, `{"destination":"${code}"}`]);
      expect(valuesOf(`provincialNomination: { province: ${JSON.stringify(text)}, kind: base }`)).toContain(
        `"${code}"`,
      );
    }
  });

  test.each(['CA', 'Canada', 'Toronto', 'QU', 'XX', 'ONE'])('%s is no province', (text) => {
    expect(proposed(`destination: ${text}`)).toEqual([undefined]);
  });

  test.each([
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['États-Unis', 'US'],
    ['IND', 'IN'],
    ['Inde', 'IN'],
    ['U.K.', 'GB'],
    ['Royaume-Uni', 'GB'],
    ['Hong Kong', 'HK'],
    ["Cote d'Ivoire", 'CI'],
    ['Trinidad and Tobago', 'TT'],
    ['Saint Lucia', 'LC'],
    ['The Gambia', 'GM'],
    ['Maroc', 'MA'],
    ['ca', 'CA'],
  ])('country: %s', (text, code) => {
    expect(valuesOf(`education: [{ level: bachelor, country: ${JSON.stringify(text)} }]`)).toContain(`"${code}"`);
  });

  test.each([
    // Two countries, and none; a letter that is wrong is proposed.
    ['Korea', undefined],
    ['Atlantis', undefined],
    ['Austrilia', 'AU'],
    ['Phillipines', 'PH'],
  ])('no country: %s', (text, code) => {
    expect(proposed(`education: [{ level: bachelor, country: ${JSON.stringify(text)} }]`)).toEqual([code]);
  });

  test.each([
    ['21231.0', '21231'],
    ['21231.00', '21231'],
    ['"21232,0"', '21232'],
    ['11.0', '00011'],
    ['NOC 21231', '21231'],
    ['21231 - Software engineers and designers', '21231'],
    ['212310', '21231'],
    ['21239', '21230'],
    // Five unit groups begin so; a code of O*NET; a code of NOC 2016.
    ['2123', undefined],
    ['15-1252.00', undefined],
    ['2173', undefined],
  ])('noc: %s', (text, code) => {
    expect(proposed(`work: [{ noc: ${text}, country: IN, start: 2019-09-02 }]`)).toEqual([code]);
  });

  test.each([
    ...Object.entries({
      neverMarried: ['single', 'Célibataire', 'never married', 'NEVERMARRIED'],
      married: ['Married', 'marié', 'Mariée'],
      commonLaw: ['common-law', 'Common Law', 'conjoint de fait', 'common-law partner'],
      divorced: ['Divorced', 'divorcée'],
      separated: ['legally separated', 'séparé'],
      widowed: ['widow', 'Veuve'],
    }).flatMap(([value, texts]) => texts.map((text) => [`maritalStatus: ${text}`, value])),
    ...Object.entries({
      secondary: ['high school', 'High-School Diploma', 'secondaire'],
      oneYear: ['one year', '1-year diploma'],
      twoYear: ['two-year diploma', '2 years'],
      bachelor: ["bachelor's degree", 'Bachelors', 'B.Sc.', 'three-year diploma'],
      master: ['masters', "Master's", 'MBA', 'maîtrise'],
      doctoral: ['PhD', 'Ph.D.', 'Doctorate', 'doctorat'],
    }).flatMap(([value, texts]) => texts.map((text) => [`education: [{ level: ${JSON.stringify(text)} }]`, value])),
    ...Object.entries({
      'ielts-gt': ['ielts', 'IELTS', 'IELTS General', 'ielts general training', 'IELTS-GT'],
      'celpip-g': ['celpip', 'CELPIP General'],
      'pte-core': ['PTE', 'pte core'],
      'tef-canada': ['tef', 'TEF Canada'],
      'tcf-canada': ['TCF', 'tcf canada'],
    }).flatMap(([value, texts]) => texts.map((text) => [`languageTests: [${resultsOf(text)}]`, value])),
    ['relativesInCanada: [{ relation: brother, status: citizen }]', 'sibling'],
    ['relativesInCanada: [{ relation: mother, status: PR }]', 'permanentResident'],
    ['firstOfficialLanguage: French', 'french'],
    ['jobOffer: { noc: "21231", workPermit: PGWP }', 'open'],
    ['work: [{ noc: "21231", country: Canada, start: 2023-05-01, status: pgwp }]', 'worker'],
  ])('%s', (text, value) => {
    expect(valuesOf(text)).toContain(`"${value}"`);
  });

  test('a comma before the decimals of a result', () => {
    expect(
      valuesOf(
        'languageTests: [{ test: ielts, date: 2026-06-07, listening: "8,5", reading: 7, writing: 7, speaking: 7 }]',
      ),
    ).toContain('"listening":8.5');
  });

  // The length of a diploma and the level of a degree change the points, and so does the kind of a permit.
  test.each([
    ['education: [{ level: diploma }]', ['oneYear', 'twoYear', 'bachelor']],
    ['education: [{ level: College Diploma }]', ['oneYear', 'twoYear', 'bachelor']],
    ['education: [{ level: certificate }]', ['lessThanOneYear', 'oneYear']],
    ['education: [{ level: degree }]', ['bachelor', 'master', 'doctoral']],
    // A diploma of secondary school in France, a degree in Quebec.
    ['education: [{ level: baccalauréat }]', ['secondary', 'bachelor']],
    ['education: [{ level: MBBS }]', ['bachelor', 'professional']],
    ['maritalStatus: spouse', ['married', 'commonLaw']],
    ['jobOffer: { noc: "21231", workPermit: closed }', ['lmia', 'exempt204or205', 'other']],
  ])('%s can be several', (text, several) => {
    const [found] = problems(text);
    expect(found?.problem).toMatchObject({ id: 'input.whichOf', values: { several } });
    expect(found?.nearest).toBeUndefined();
  });

  test.each([
    ['maritalStatus: maried', 'married'],
    ['partner: { accompanying: oui }', 'true'],
    ['relativesInCanada: [{ relation: stepmother, status: citizen }]', undefined],
  ])('%s is refused', (text, value) => {
    expect(proposed(text)).toEqual([value]);
  });

  test('a test of the same name that is not taken is refused with the one that is', () => {
    const [found] = problems(`languageTests: [${resultsOf('IELTS Academic')}]`);
    expect(found && say(en, found.problem)).toBe(
      'IELTS Academic is not accepted, IELTS General Training (ielts-gt) is: Express Entry takes only the general test',
    );
  });
});

const results = (result: number) =>
  ['listening', 'reading', 'writing', 'speaking'].map((ability) => `${ability}: ${result}`).join(', ');

/** A test with results that its scale has. */
function resultsOf(test: string): string {
  return `{ test: ${test}, date: 2026-06-07, ${/pte/i.test(test) ? results(50) : results(5)} }`;
}

describe('a line %YAML', () => {
  const facts = 'dateOfBirth: 1996-05-14\ndestination: ON\nlanguageTests: []\npartner: { accompanying: true }\n';
  const plain = readProfile(facts, { file: 'f', asOf });
  test.each(['%YAML 1.1\n---\n', '%YAML 1.2\n---\n', '# mine\n%YAML 1.1\n---\n', '%TAG ! tag:x,2000:\n---\n'])(
    '%j changes nothing',
    (head) => {
      expect(readProfile(head + facts, { file: 'f', asOf })).toEqual(plain);
    },
  );

  test('alone is one error at its line', () => {
    expect(told(problems(`%YAML 1.1\n${facts}`))).toEqual(['1:1  input.directive']);
  });
});

describe('a carriage return alone ends a line (YAML 1.2, 5.4)', () => {
  test('behind a comment', () => {
    expect(readProfile('schema: 1 # v\rage: 30 # now\rdestination: ON\r', { file: 'f', asOf: 20_000 })).toEqual({
      schema: 1,
      age: 30,
      destination: 'ON',
    });
  });

  test('in JSON', () => {
    expect(readProfile('{"schema":1,\r"age":30}', { file: 'f', asOf: 20_000 })).toEqual({ schema: 1, age: 30 });
  });
});
