import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { graduate } from './graduate.ts';
import { makePlace, type Place } from './run-crs.ts';

let place: Place;

beforeAll(async () => {
  place = await makePlace();
  const profile = { name: 'Graduate', ...graduate, expressEntryProfile: { submitted: '2019-05-11T17:40:54Z' } };
  await place.write('graduate.yaml', stringify(profile));
});
afterAll(() => place.remove());

const known = 'Rounds known to 2026-10-01 (no. 447); later ones are not known here: crs rounds update.';

describe('crs rounds', () => {
  test('a table and its chart', async () => {
    const { code, stdout, stderr } = await place.run(['rounds', '--category', 'physicians']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`\
no.  date        round       invited  cut-off  tie-break (UTC)
397  2026-02-19  physicians      391      169  2026-01-03 03:25:14
421  2026-06-24  physicians      271      223  2026-05-31 18:13:49
440  2026-09-03  physicians      229      198  2026-08-06 19:40:38

Categories: cut-offs 169 to 223
 223┤                                               P
 215┤
 208┤
 200┤                                                                          P
 192┤
 184┤
 177┤
 169┤P
    └───────────────────────────────────────────────────────────────────────────
     2026-02-19                                                       2026-09-03

Rounds known to 2026-10-01 (no. 447); later ones are not known here: crs rounds
update.
`);
  });

  test('a tie-break that was published without a zone is marked, where there is room for tie-breaks', async () => {
    const words = 'A tie-break with ? was published without a zone: it is not known to the hour.';
    const of2023 = ['rounds', '--category', 'stem', '--since', '2023-01-01'];
    expect((await place.run(of2023)).stdout).not.toContain(words);
    const french = ['rounds', '--category', 'french', '--last', '100'];
    const wide = await place.run(french);
    expect(wide.stdout).toContain('258  2023-07-12  french    3,800      375  2023-06-15 23:49:05 ?\n');
    expect(wide.stdout).toContain(words);
    expect((await place.run(french, { columns: 40 })).stdout).not.toContain('?');
    const json: readonly { number: string; tieBreak: string }[] = JSON.parse(
      (await place.run([...french, '--format', 'json'])).stdout,
    );
    expect(json.find(({ number }) => number === '258')?.tieBreak).toBe('2023-06-15T23:49:05');
  });

  test('40 columns', async () => {
    const { stdout } = await place.run(['rounds', '--last', '3'], { columns: 40 });
    expect(stdout).toBe(`\
no. date       round  cut-off
445 2026-09-28 pnp        725
446 2026-09-29 cec        518
447 2026-10-01 trades     476

Programs: cut-offs 518
 518┤           c
    └───────────────────────────────────
     2026-09-28               2026-10-01

Provincial nominees: cut-offs 725
 725┤o
    └───────────────────────────────────
     2026-09-28               2026-10-01

Categories: cut-offs 476
 476┤                                  T
    └───────────────────────────────────
     2026-09-28               2026-10-01

Rounds known to 2026-10-01 (no. 447);
later ones are not known here: crs
rounds update.
`);
  });

  test('no line is wider than the terminal', async () => {
    for (const columns of [40, 60, 80, 100]) {
      for (const args of [[], ['graduate.yaml', '--as-of', '2026-10-01'], ['streams']]) {
        const { stdout } = await place.run(['rounds', ...args], { columns });
        for (const line of stdout.split('\n'))
          expect([columns, line.length <= columns, line]).toEqual([columns, true, line]);
      }
    }
  });

  test('JSON: every round, in the shape and order documented', async () => {
    const { code, stdout, stderr } = await place.run(['rounds', '--format', 'json']);
    expect([code, stderr]).toEqual([0, `crs: ${known}\n`]);
    const rounds = JSON.parse(stdout);
    expect(rounds).toHaveLength(448);
    expect(Object.keys(rounds[0])).toEqual([
      'number',
      'date',
      'name',
      'kind',
      'category',
      'invitations',
      'crs',
      'tieBreak',
    ]);
    expect(rounds[0]).toEqual({
      number: '1',
      date: '2015-01-31',
      name: 'No Program Specified',
      kind: 'general',
      category: 'general',
      invitations: 779,
      crs: 886,
      tieBreak: null,
    });
    expect(rounds[91]).toMatchObject({ number: '91b', kind: 'pnp', crs: 902, tieBreak: '2018-03-23T05:38:02Z' });
  });

  test('filters', async () => {
    const numbers = async (...args: readonly string[]) => {
      const { stdout } = await place.run(['rounds', '--format', 'json', ...args]);
      return JSON.parse(stdout).map(({ number }: { number: string }) => number);
    };
    expect(await numbers('--category', 'fsw')).toEqual(['240']);
    expect(await numbers('--kind', 'program', '--last', '2')).toEqual(['443', '446']);
    expect(await numbers('--since', '2026-09-16')).toEqual(['444', '445', '446', '447']);
    expect(await numbers('--since', '2015-01-31', '--as-of', '2015-02-20')).toEqual(['1', '2', '3']);
    expect(await numbers('--category', 'researchers')).toEqual([]);
    expect(await numbers('--kind', 'general', '--category', 'cec')).toEqual([]);
  });

  test('CSV and Markdown', async () => {
    const csv = await place.run(['rounds', 'list', '--category', 'military', '--format', 'csv']);
    expect(csv.stdout).toBe(`\
number,date,name,kind,category,invitations,crs,tieBreak
430,2026-07-23,"Skilled Military Recruits, 2026-Version 1",category,military,4,368,2026-06-02T20:11:26Z
`);
    const markdown = await place.run(['rounds', '--category', 'fsw', '--format', 'markdown']);
    expect(markdown.stdout.split('\n')[2]).toMatch(
      /^\| 240 \| 2023-02-02 \| Federal Skilled Worker \| program \| fsw \|/,
    );
  });

  test('nothing that fits', async () => {
    const { stdout } = await place.run(['rounds', '--category', 'researchers'], { columns: 100 });
    expect(stdout).toBe(`No known round is of that kind in that time.\n\n${known}\n`);
  });

  test('the correction of round 208 is said', async () => {
    const { stdout } = await place.run(['rounds', '--since', '2021-10-27', '--as-of', '2021-10-27'], { columns: 100 });
    expect(stdout).toMatch(/208 {2}2021-10-27 {2}pnp {8}888/);
    expect(stdout).toMatch('Round 208: 888 invitations instead of the published 681');
  });
});

// The figures are those worked out by hand in graduate.ts, against rounds 120 to 136 of rounds.csv.
describe('crs rounds PROFILE', () => {
  const args = ['rounds', 'graduate.yaml', '--since', '2019-08-20', '--as-of', '2020-02-05'];

  test('a table', async () => {
    const { code, stdout, stderr } = await place.run(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`\
Graduate · 2020-02-05 · CRS 487

Rounds of the 12 months before this day
round    last  on          last ten  you
general   472  2020-02-05   462-475  15 above
fst       357  2019-10-16   199-357  closed: needs 2 years of work in a listed
                                     trade (130 above)

Each on its own day's facts and rules
no.  date        round    cut-off  score
124  2019-08-20  general      457    462  invited, 5 above
125  2019-09-04  general      463    462  missed by 1
126  2019-09-18  general      462    462  invited by the tie-break
127  2019-10-02  general      464    462  missed by 2
128  2019-10-16  fst          357    462  not eligible: FST not met
129  2019-10-30  general      475    462  missed by 13
130  2019-11-13  general      472    462  missed by 10
131  2019-11-27  general      471    462  missed by 9
132  2019-12-11  general      472    462  missed by 10
133  2019-12-19  general      469    462  missed by 7
134  2020-01-08  general      473    462  missed by 11
135  2020-01-22  general      471    462  missed by 9
136  2020-02-05  general      472    487  invited, 15 above

The last ten known of each
round    last  on            range  would invite
general   472  2020-02-05  462-475       2 of 10
fst       357  2019-10-16  199-357        0 of 6

The profile was submitted on 2019-05-11: rounds before that day, and the counts
of the last ten, are told as if it had been in the pool.
Only rounds to 2020-02-05 (no. 136) are looked at, as asked. Rounds known to
2026-10-01 (no. 447); later ones are not known here: crs rounds update.
`);
  });

  test('what is missing for each kind of round that is closed', async () => {
    const text = `\
dateOfBirth: 1996-05-14
maritalStatus: neverMarried
destination: ON
education: [{ level: bachelor, country: IN, completed: 2018-07-20, eca: { issuer: WES, issued: 2025-02-11 } }]
languageTests:
  - { test: ielts-gt, date: 2025-03-01, listening: 8, reading: 7, writing: 7, speaking: 7 }
  - { test: tef-canada, date: 2025-03-01, listening: 220, reading: 190, writing: 280, speaking: 280 }
work: [{ noc: "21231", country: IN, start: 2019-09-02 }]
funds: { amount: 21500 }
`;
    const file = await place.write('engineer.yaml', text);
    const { stdout } = await place.run(['rounds', file, '--as-of', '2026-10-15']);
    expect(stdout).toMatch(/^french .* closed: lowest French level 6, NCLC\s+7 needed/m);
    expect(stdout).toMatch(/^trades .* closed: no listed work$/m);
    expect(stdout).toMatch(/^physicians .* closed: no listed work in Canada/m);
    expect(stdout).toMatch(/^cec .* closed: needs 1 year of skilled\s+work in\s+Canada$/m);
    // On the list of 2025-02-27 software engineers do not stand any more; the last round of STEM was held before.
    const { stdout: before } = await place.run(['rounds', file, '--as-of', '2025-04-01']);
    expect(before).toMatch(/^stem .* closed: 21231 is not on the list/m);
  });

  test('JSON', async () => {
    const { code, stdout } = await place.run([...args, '--last', '2', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      profile: 'Graduate',
      asOf: '2020-02-05',
      through: '2020-02-05',
      rounds: [
        {
          number: '135',
          date: '2020-01-22',
          kind: 'general',
          category: 'general',
          crs: 471,
          eligible: 'yes',
          score: 462,
          outcome: 'missed',
          by: 9,
        },
        {
          number: '136',
          date: '2020-02-05',
          kind: 'general',
          category: 'general',
          crs: 472,
          eligible: 'yes',
          score: 487,
          outcome: 'invited',
          by: 15,
        },
      ],
      summary: [{ kind: 'general', category: 'general', last: 472, min: 462, max: 475, of: 10, invited: 2 }],
      doors: [
        {
          kind: 'general',
          category: 'general',
          last: 472,
          on: '2020-02-05',
          min: 462,
          max: 475,
          eligible: 'yes',
          by: 15,
        },
        { kind: 'program', category: 'fst', last: 357, on: '2019-10-16', min: 199, max: 357, eligible: 'no', by: 130 },
      ],
      pool: null,
    });
  });

  test('submitted between two rounds: the table parts them, and other formats say it beside the data', async () => {
    const since = ['--since', '2019-09-04', '--as-of', '2019-10-02'];
    await place.write('later.yaml', stringify({ ...graduate, expressEntryProfile: { submitted: '2019-09-18' } }));
    const { stdout } = await place.run(['rounds', 'later.yaml', '--since', '2019-08-20', '--as-of', '2019-10-02']);
    expect(stdout).toMatch(`\
no.  date        round    cut-off  score
Not in the pool: before it was submitted on 2019-09-18. As if it had been:
124  2019-08-20  general      457    462  would be invited, 5 above
125  2019-09-04  general      463    462  missed by 1
In the pool: submitted on 2019-09-18.
126  2019-09-18  general      462    462  missed by the tie-break
127  2019-10-02  general      464    462  missed by 2
`);
    const said = 'submitted on 2019-09-18: rounds before that day, and the counts of the last ten, are told as if';
    expect(stdout.replaceAll('\n', ' ')).toMatch(said);
    const json = await place.run(['rounds', 'later.yaml', ...since, '--format', 'json']);
    expect(json.stderr).toMatch(said);
    // Not in that pool, but the answer is what the round would have brought: the counts could not be read otherwise.
    expect(JSON.parse(json.stdout).rounds[0]).toMatchObject({
      number: '125',
      eligible: 'yes',
      outcome: 'missed',
      by: 1,
    });
    // Only rounds after it are shown, but the last ten are counted.
    const few = await place.run(['rounds', 'later.yaml', '--last', '1', '--as-of', '2019-10-02', '--format', 'csv']);
    expect(few.stderr).toMatch(said);
    await place.write('silent.yaml', stringify(graduate));
    const silent = await place.run(['rounds', 'silent.yaml', ...since, '--format', 'json']);
    expect(silent.stderr).toMatch('expressEntryProfile.submitted is not stated: every round is told as if');
  });

  test('CSV, a line a round of each profile', async () => {
    const { stdout } = await place.run([...args, 'graduate.yaml', '--last', '1', '--format', 'csv']);
    expect(stdout).toBe(`\
profile,number,date,kind,category,crs,eligible,score,outcome,by
Graduate (graduate.yaml),136,2020-02-05,general,general,472,yes,487,invited,15
Graduate (graduate.yaml) 2,136,2020-02-05,general,general,472,yes,487,invited,15
`);
  });

  test('a year back where no day is given; the pool and what is not known are said', async () => {
    await place.write(
      'quick.yaml',
      'age: 29\nmaritalStatus: neverMarried\nlanguageTests:\n  - { test: clb, language: english, listening: 9, reading: 9, writing: 9, speaking: 9 }\nwork:\n  - { noc: "21231", country: CA, years: 1 }\neducation: []\ndestination: ON\nexpressEntryProfile: { submitted: 2026-09-01 }\n',
    );
    const { stdout } = await place.run(['rounds', 'quick.yaml', '--as-of', '2026-11-23', '--format', 'json']);
    const { rounds, through, pool } = JSON.parse(stdout);
    // Age 29 110, CLB 9 124, Canadian work 40: 274.
    expect([rounds[0].date, rounds.at(-1).date, rounds.at(-1).score]).toEqual(['2025-11-25', '2026-10-01', 274]);
    expect(through).toBe('2026-10-01');
    expect(pool).toEqual({ asOf: '2026-09-27', total: 229_904, above: [222_197, 229_904] });
    const table = await place.run(['rounds', 'quick.yaml', '--as-of', '2026-11-23', '--last', '12'], { columns: 100 });
    expect(table.stdout.replaceAll('\n', ' ')).toMatch(
      'between 222,197 and 229,904 of 229,904 stood above a score of 274 under the rules of that day, as counted on 2026-09-27',
    );
    expect(table.stdout).toMatch('The profile was submitted on 2026-09-01');
    expect(table.stdout).toMatch('age and years in the profile');
    expect(table.stdout).toMatch(known);
  });
});

describe('wrong use', () => {
  test.each([
    [
      ['--category', 'frensh'],
      /--category: not a value.*\n {2}found {8}frensh\n {2}expected[\s\S]*\n {2}example.*\n {2}did you mean french\n$/,
    ],
    [['--kind', 'foo'], /--kind <kind>.*Allowed choices are general, program, pnp, category, unknown/],
    [['--since', '2015-01-30'], /--since: the first round was on 2015-01-31/],
    [['--since', '30-01-2019'], /--since: found "30-01-2019", expected a day.*did you mean 2019-01-30/],
    [['--as-of', '2015-01-30'], /--as-of: the first round was on 2015-01-31/],
    [['graduate.yaml', '--as-of', '2014-12-31'], /--as-of: the first round was on 2015-01-31/],
    [['--last', '0'], /--last: found "0"/],
    [['--last', '-1'], /--last/],
    [['update', 'feed.json'], /crs rounds update: found "feed.json", expected options only/],
    [['update', '--since', '2020-01-01'], /crs rounds update does not take --since/],
    [['--from', 'x'], /crs rounds list does not take --from/],
    [['graduate.yaml', '--province', 'ON'], /crs rounds PROFILE does not take --province/],
    [['missing.yaml'], /missing\.yaml: no such file/],
    [['updat'], /found "updat", which is no file; did you mean update\?/],
    [['update', '--from', ''], /--from: found ""/],
    [['--output', 'none/list.txt'], /--output none\/list\.txt: there is no such folder\n$/],
    [['streams', '--province', 'Ontaro'], /--province: not a value.*\n {2}found {8}Ontaro\n/],
    [['update', '--from', 'ftp://example.org/feed'], /expected a file, - or an address of http or https/],
    [['update', '--from', '.'], /a directory, not a file/],
    [['update', '--format', 'csv'], /--format: found "csv"/],
    [['update', '--timeout', '0'], /--timeout: found "0"/],
  ])('crs rounds %j', async (args, message) => {
    const { code, stdout, stderr } = await place.run(['rounds', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*:\d+/);
  });
});

describe('crs rounds streams', () => {
  test('of Ontario after most of them closed', async () => {
    const { code, stdout } = await place.run(['rounds', 'streams', '--province', 'on', '--as-of', '2026-06-10']);
    expect(code).toBe(0);
    expect(stdout).toBe(`\
Enhanced streams (nominations through Express Entry), as of 2026-06-10

ON  closed        Human Capital Priorities: closed from 2026-05-30
ON  closed        French-Speaking Skilled Worker: closed from 2026-05-30
ON  closed        Skilled Trades: closed from 2026-05-30
ON  not yet open  Ontario Workforce Priority: from 2026-06-26; whether its
                  nominees go through Express Entry is not confirmed

Last checked 2026-11-23. Provinces open and close streams without notice;
intake, scores and occupations are not kept here.
`);
  });

  // Statuses of nominee reference; UNCONFIRMED there is unknown here.
  test('as JSON', async () => {
    const { stdout } = await place.run(['rounds', 'streams', '--as-of', '2026-11-23', '--format', 'json']);
    const streams: readonly { province: string; status: string; kind: string; checked: string }[] = JSON.parse(stdout);
    expect(streams.map(({ province, status, kind }) => `${province} ${status} ${kind}`)).toEqual([
      'ON closed enhanced',
      'ON closed enhanced',
      'ON closed enhanced',
      'ON open unknown',
      'AB open enhanced',
      'BC open enhanced',
      'SK unknown enhanced',
      'MB unknown enhanced',
      'NS open enhanced',
      'NB open enhanced',
      'NB open enhanced',
      'PE unknown enhanced',
      'NL open enhanced',
      'YT unknown enhanced',
      'NT unknown enhanced',
    ]);
    expect(new Set(streams.map(({ checked }) => checked))).toEqual(new Set(['2026-11-23']));
  });

  test('Quebec has none; a register older than 90 days is old', async () => {
    const quebec = await place.run(['rounds', 'streams', '--province', 'QC', '--as-of', '2027-02-22']);
    expect(quebec.stdout).toMatch('QC has no provincial nominee program.');
    expect(quebec.stderr).toMatch('last checked on 2026-11-23, 91 days before');
  });
});
