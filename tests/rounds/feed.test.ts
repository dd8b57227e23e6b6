import { describe, expect, test } from 'vitest';
import { classify } from '../../src/rounds/classify.ts';
import { type Feed, parseFeed } from '../../src/rounds/feed.ts';
import { readDate, readInstant, readWrittenDay } from '../../src/rounds/feed-dates.ts';
import { feedRecord, feedText } from './feed-record.ts';

function feed(...records: readonly Readonly<Record<string, unknown>>[]): Feed {
  const read = parseFeed(feedText(...records), '2026-11-24');
  if (typeof read === 'string') throw new Error(read);
  return read;
}

describe('a record of the feed', () => {
  test('is read with its comma, its day and its tie-break', () => {
    expect(feed(feedRecord()).rounds).toEqual([
      {
        number: '448',
        date: '2026-10-06',
        name: 'Provincial Nominee Program',
        invitations: 5000,
        crs: 720,
        tieBreak: '2026-09-11T14:55:49Z',
      },
    ]);
  });

  test('has one name, however its accents are written', () => {
    const named = (drawName: string) => feed(feedRecord({ drawName })).rounds[0]?.name;
    expect(named('Me\u0301tiers spe\u0301cialise\u0301s')).toBe(named('M\u00e9tiers sp\u00e9cialis\u00e9s'));
  });

  test('keeps its letter', () => expect(feed(feedRecord({ drawNumber: '91a' })).rounds[0]?.number).toBe('91a'));

  test('of the feed of single rounds has no ISO day: the written one is read', () => {
    const { drawDate: _, ...record } = feedRecord();
    expect(feed(record).rounds[0]?.date).toBe('2026-10-06');
  });

  test('published with dd-mm-yyyy (round 237)', () =>
    expect(feed(feedRecord({ drawDate: '11-01-2023', drawCutOff: '' })).rounds[0]?.date).toBe('2023-01-11'));

  test('whose day in words contradicts numbers that may be either way round is not taken', () => {
    const given = { drawDate: '11-01-2023', drawDateFull: 'November 1, 2023', drawCutOff: '' };
    expect(feed(feedRecord({ drawNumber: '447', drawDate: '2026-10-01' }), feedRecord(given)).unreadable).toMatchObject(
      [{ number: '448', field: 'date', found: '11-01-2023' }],
    );
  });

  test('with a zone that cannot be read keeps its tie-break as printed', () =>
    expect(feed(feedRecord({ drawCutOff: 'June 1, 2026 at 10:00:00 ET' }))).toMatchObject({
      rounds: [{ tieBreak: null, unreadTieBreak: 'June 1, 2026 at 10:00:00 ET' }],
      doubtful: [{ number: '448', field: 'tieBreak' }],
    }));

  test('without a tie-break has none', () =>
    expect(feed(feedRecord({ drawCutOff: '' }))).toMatchObject({ rounds: [{ tieBreak: null }], doubtful: [] }));

  test('with a tie-break that cannot be read is taken with it as published, and reported', () =>
    expect(feed(feedRecord({ drawCutOff: ' some time in May ' }))).toMatchObject({
      rounds: [{ tieBreak: null, unreadTieBreak: 'some time in May' }],
      doubtful: [{ number: '448', field: 'tieBreak', found: 'some time in May' }],
    }));

  test('with a tie-break after the round (262 as first published) is reported', () =>
    expect(
      feed(feedRecord({ drawDate: '2023-07-12', drawCutOff: 'August 1, 2023 at 12:59:52 UTC' })).doubtful,
    ).toHaveLength(1));

  test('with a tie-break on its own evening by UTC (139) is not doubtful', () =>
    expect(feed(feedRecord({ drawDate: '2020-03-18', drawCutOff: 'March 19, 2020 at 02:04:06 UTC' })).doubtful).toEqual(
      [],
    ));

  test.each([
    ['number', { drawNumber: '448; rm' }],
    ['number', { drawNumber: '' }],
    ['number', { drawNumber: ['448'] }],
    ['date', { drawDate: '2026-02-30' }],
    ['date', { drawDate: 'tomorrow' }],
    ['date', { drawDate: '2014-12-31' }],
    ['date', { drawDate: '2026-11-25' }],
    ['name', { drawName: '' }],
    ['name', { drawName: '<script>alert(1)</script>' }],
    ['name', { drawName: 'General\u001b[2J' }],
    ['name', { drawName: 'General \u202efo' }],
    ['name', { drawName: 'x'.repeat(201) }],
    ['invitations', { drawSize: 'many' }],
    ['invitations', { drawSize: '' }],
    ['invitations', { drawSize: '0' }],
    ['invitations', { drawSize: '-5' }],
    ['invitations', { drawSize: '1e3' }],
    ['invitations', { drawSize: '5,00' }],
    ['invitations', { drawSize: '5,0000' }],
    ['crs', { drawCRS: '4 9 1' }],
    ['invitations', { drawSize: { valueOf: 1 } }],
    ['crs', { drawCRS: '1201' }],
    ['crs', { drawCRS: 'NaN' }],
    ['crs', { drawCRS: null }],
  ])('whose %s cannot be read is not taken, and its number is told (%o)', (field, given) => {
    const read = feed(feedRecord({ drawNumber: '447', drawDate: '2026-10-01' }), feedRecord(given));
    expect(read.rounds.map(({ number }) => number)).toEqual(['447']);
    expect(read.unreadable).toHaveLength(1);
    expect(read.unreadable[0]?.field).toBe(field);
  });

  test('that is no record is told', () => {
    const read = parseFeed(JSON.stringify([feedRecord(), null, 7, 'x', []]), '2026-11-24');
    expect(read).toMatchObject({ rounds: [{ number: '448' }], unreadable: { length: 4 } });
  });

  test('given twice with other figures stays as first read, and is told', () =>
    expect(feed(feedRecord(), feedRecord({ drawCRS: '1' }))).toMatchObject({
      rounds: [{ crs: 720 }],
      unreadable: [{ number: '448', field: 'record' }],
    }));

  test('numbers with spaces of any kind', () =>
    expect(feed(feedRecord({ drawSize: '5\u00a0000', drawCRS: ' 720 ' })).rounds[0]?.invitations).toBe(5000));
});

describe('the feed', () => {
  const one = feedRecord({ drawNumber: '9', drawDate: '2015-05-22' });
  const two = feedRecord({ drawNumber: '10', drawDate: '2015-06-12' });
  test.each([
    ['an array under rounds', { classes: 'wb-tables', rounds: [two, one] }],
    ['a bare array', [two, one]],
    ['an object under rounds', { rounds: { r10: two, r9: one } }],
  ])('is read as %s, oldest first', (_, value) => {
    const read = parseFeed(`\uFEFF${JSON.stringify(value)}\r\n`, '2026-11-24');
    expect(typeof read === 'string' ? read : read.rounds.map(({ number }) => number)).toEqual(['9', '10']);
  });

  test.each([
    ['empty', ''],
    ['empty', ' \r\n '],
    ['html', '<!DOCTYPE html><html><body>Access Denied</body></html>'],
    ['notJson', feedText(one, two).slice(0, 900)],
    ['notJson', '[1,'],
    ['notRounds', '{}'],
    ['notRounds', '{"rounds": "none"}'],
    ['notRounds', '42'],
    ['notRounds', 'null'],
    ['noRound', '[]'],
    ['noRound', '{"rounds": {"__proto__": {}}}'],
    ['tooLarge', ' '.repeat(10) + 'x'.repeat(8_000_001)],
    ['tooLarge', JSON.stringify(Array(20_001).fill(1))],
  ])('is refused as %s', (why, text) => expect(parseFeed(text, '2026-11-24')).toBe(why));

  test('zeros are no count of the pool, figures are one, a wrong sum is told', () => {
    const figures = { dd1: '1', dd2: '2', dd3: '5', dd4: '1', dd5: '1', dd6: '1', dd7: '1', dd8: '1' };
    expect(feed(feedRecord()).pools).toEqual([]);
    const right = feed(feedRecord({ ...figures, dd18: '8' }));
    expect(right.pools.map(({ asOf, counts }) => [asOf, counts[2], counts[17]])).toEqual([['2026-10-04', 5, 8]]);
    expect(right.unequalSums).toEqual([]);
    expect(feed(feedRecord({ ...figures, dd18: '1,009' })).unequalSums).toEqual(['2026-10-04']);
    expect(feed(feedRecord({ ...figures, dd18: 'x' })).pools).toEqual([]);
  });
});

// Texts and readings of rounds reference, section "Dates"; days of rounds and instants of rounds.csv.
describe('free text dates', () => {
  test.each([
    ['August 7, 2026 at 10:08:20 UTC', '2026-08-07', '2026-08-07T10:08:20Z'],
    ['August 06, 2026 at 11:29:10 UTC', '2026-08-06', '2026-08-06T11:29:10Z'],
    ['July 06, 2023 14:25:05 UTC', '2023-07-06', '2023-07-06T14:25:05Z'],
    ['March 01, 2023, at 17:24:39 UTC', '2023-03-01', '2023-03-01T17:24:39Z'],
    ['April 26,2023 18:10:04 UTC', '2023-04-26', '2023-04-26T18:10:04Z'],
    ['May 31, 2024 at12:48:30 UTC', '2024-05-31', '2024-05-31T12:48:30Z'],
    ['January 23, 2025 at 2025-01-23 15:30:04 UTC', '2025-01-23', '2025-01-23T15:30:04Z'],
    ['October 25, 2023 at 15:48:39 AM UTC', '2023-10-25', '2023-10-25T15:48:39Z'],
    ['June 22, 2021 at 20:19:59 PM UTC', '2021-11-24', '2021-06-22T20:19:59Z'],
    ['February 02 2022 at 14:16:27 UTC', '2022-02-02', '2022-02-02T14:16:27Z'],
    ['March 02. 2024 at 01:58:34 UTC', '2024-11-12', '2024-03-02T01:58:34Z'],
    ['July 3rd 2026 at 21:35:13 UTC', '2026-08-05', '2026-07-03T21:35:13Z'],
    ['April 12th, 2026 at 04:32:26 UTC', '2026-08-31', '2026-04-12T04:32:26Z'],
    ['September 5, 2025 at 0:59:13 UTC', '2026-02-16', '2025-09-05T00:59:13Z'],
    ['  May  26, 2025  at  12:28:38 UTC ', '2025-11-28', '2025-05-26T12:28:38Z'],
    // Without a zone (258, 383) it has none.
    ['June 15, 2023 at 23:49:05', '2023-07-12', '2023-06-15T23:49:05'],
    ['March 05, 2025 at 05:10:48', '2025-12-08', '2025-03-05T05:10:48'],
    ['May 2, 2024 at 3:05:00 PM', '2024-05-31', '2024-05-02T15:05:00'],
    ['2026-06-01T10:00:00', '2026-06-12', '2026-06-01T10:00:00'],
    ['October 7 at 16:38:21 UTC', '2021-10-27', '2021-10-07T16:38:21Z'],
    ['November 7 at 16:38:21 UTC', '2021-10-27', '2020-11-07T16:38:21Z'],
    ['May 2, 2024 at 3:05:00 PM UTC', '2024-05-31', '2024-05-02T15:05:00Z'],
    ['May 2, 2024 at 12:05:00 AM UTC', '2024-05-31', '2024-05-02T00:05:00Z'],
    ['7 août 2026 à 10:08:20 UTC', '2026-08-07', '2026-08-07T10:08:20Z'],
    ['1er juillet 2026 à 10:08:20 UTC', '2026-08-07', '2026-07-01T10:08:20Z'],
    ['2026-04-29T22:20:00Z', '2026-05-28', '2026-04-29T22:20:00Z'],
    // A zone is taken as printed; those of Canada by their names of both languages.
    ['June 1, 2026 at 10:00:00 EDT', '2026-06-12', '2026-06-01T14:00:00Z'],
    ['June 1, 2026 at 10:00:00 (EDT)', '2026-06-12', '2026-06-01T14:00:00Z'],
    ['June 1, 2026 at 10:00:00 AM EDT.', '2026-06-12', '2026-06-01T14:00:00Z'],
    ['June 1, 2026 at 10:00:00 p.m. EST', '2026-06-12', '2026-06-02T03:00:00Z'],
    ['June 1, 2026 at 10:00:00 Eastern Daylight Time', '2026-06-12', '2026-06-01T14:00:00Z'],
    ['1 juin 2026 à 10:00:00 HAE', '2026-06-12', '2026-06-01T14:00:00Z'],
    ['1 ao\u0075\u0302t 2026 a\u0300 10:00:00 TUC', '2026-08-12', '2026-08-01T10:00:00Z'],
    ['1 juin 2026 à 10:00:00 TUC', '2026-06-12', '2026-06-01T10:00:00Z'],
    ['June 1, 2026 at 10:00:00 NST', '2026-06-12', '2026-06-01T13:30:00Z'],
    ['June 1, 2026 at 23:30:00 PDT', '2026-06-12', '2026-06-02T06:30:00Z'],
    ['June 1, 2026 at 10:00:00 GMT', '2026-06-12', '2026-06-01T10:00:00Z'],
    ['June 1, 2026 at 10:00:00 UTC-4', '2026-06-12', '2026-06-01T14:00:00Z'],
    ['June 1, 2026 at 10:00:00 UTC\u221204:00', '2026-06-12', '2026-06-01T14:00:00Z'],
    ['June 1, 2026 at 01:00:00 +0530', '2026-06-12', '2026-05-31T19:30:00Z'],
    ['2026-06-01T10:00:00-04:00', '2026-06-12', '2026-06-01T14:00:00Z'],
    ['2026-06-01 10:00:00 UTC', '2026-06-12', '2026-06-01T10:00:00Z'],
  ])('%s', (text, round, instant) => expect(readInstant(text, round)).toBe(instant));

  test.each(['', '  '])('%o is none', (text) => expect(readInstant(text, '2026-10-06')).toBeNull());

  test.each([
    'February 30, 2026 at 10:00:00 UTC',
    'August 7, 2026',
    'at 10:00:00 UTC',
    'Maybe 7, 2026 soon',
    'August 7, 2026 at 25:00:00',
    'August 7, 2026 at 10:61:00',
    '2026-13-01T10:00:00Z',
    // Eastern time is one of two.
    'June 1, 2026 at 10:00:00 ET',
    'June 1, 2026 at 10:00:00 Eastern Time',
    'June 1, 2026 at 10:00:00 XYZ',
    'June 1, 2026 at 10:00:00 UTC+25',
    'June 1, 2026 at 10:00:00 EDT (14:00:00 UTC)',
    'June 1, 2026 at 10:00:00.5 UTC',
    'June 1, 2026 at 10:00:005',
    'June 1, 2026 at 110:00:00 UTC',
    'June 1, 2026 at 00:10:00 PM UTC',
    'June 1, 2026 at 2026-06-02 10:00:00 UTC',
    'June 1, 26 at 10:00:00 UTC',
    'June 1, 2026 before 10:00:00 UTC',
    // Tuesdays are not in March.
    'mardi 7 avril 2026 à 10:00:00 UTC',
    '2026-06-01T10:00',
  ])('%s cannot be read', (text) => expect(readInstant(text, '2026-10-06')).toBeUndefined());

  test('days', () => {
    expect(readDate('2026-10-01')).toBe('2026-10-01');
    expect(readDate('31-02-2023')).toBeUndefined();
    expect(readDate('01/11/2023')).toBeUndefined();
    expect(readWrittenDay('August 3, 2026')).toBe('2026-08-03');
    expect(readWrittenDay('Smarch 3, 2026')).toBeUndefined();
    expect(readWrittenDay('August 3')).toBeUndefined();
    expect(readWrittenDay('Sept. 3, 2026')).toBe('2026-09-03');
    expect(readWrittenDay('Mardi 3, 2026')).toBeUndefined();
  });
});

// Names of rounds reference, section "Names".
describe('names', () => {
  test.each([
    ['No Program Specified', 'general'],
    ['General', 'general'],
    ['Provincial Nominee Program', 'pnp'],
    ['Provincial Nominee Class', 'pnp'],
    ['Canadian Experience Class', 'cec'],
    ['Federal Skilled Trades', 'fst'],
    ['Federal Skilled Worker', 'fsw'],
    ['Trade occupations (Version 2)', 'trades'],
    ['Trade occupations (2024-1)', 'trades'],
    ['Trades Occupations, 2026-Version 3', 'trades'],
    ['French language proficiency (Version 1)', 'french'],
    ['French-Language proficiency 2026-Version 2', 'french'],
    ['Healthcare occupations (Version 1)', 'healthcare'],
    ['Healthcare and Social Services Occupations, 2026-Version 3', 'healthcare'],
    ['STEM occupations (Version 1)', 'stem'],
    ['Education occupations (Version 1)', 'education'],
    ['Agriculture and agri-food occupations (Version 1)', 'agriculture'],
    ['Transport Occupations, 2026-Version 2', 'transport'],
    ['Physicians with Canadian Work Experience, 2026-Version 1', 'physicians'],
    ['Senior managers with Canadian Work Experience, 2026-Version 1', 'senior-managers'],
    ['Researchers with Canadian Work Experience, 2026-Version 1', 'researchers'],
    ['Skilled Military Recruits, 2026-Version 1', 'military'],
    ['Métiers spécialisés 2026-Version 3', 'trades'],
    ['Catégorie de l’expérience canadienne', 'cec'],
    ['Programme des candidats des provinces', 'pnp'],
    ['Professions de la santé et des services sociaux 2026-version 3', 'healthcare'],
    ['Médecins ayant de l’expérience de travail au Canada 2026-Version 1', 'physicians'],
    ['Compétence linguistique en français 2026-Version 2', 'french'],
    [
      'Cadres supérieurs/cadres supérieures ayant de l’expérience de\u00a0travail au Canada 2026-version 1',
      'senior-managers',
    ],
    ['Astronauts, 2027-Version 1', 'unknown'],
    ['Healthcare and education occupations', 'unknown'],
    ['', 'unknown'],
  ])('%s', (name, category) => expect(classify(name).category).toBe(category));
});
