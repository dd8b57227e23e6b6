import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/day.ts';
import { makeCalendar } from '../../src/report/calendar.ts';

const day = (text: string) => parseDay(text) ?? expect.fail(text);

describe('a calendar', () => {
  const long = `Sœur à Montréal; ${'été, '.repeat(40)}\nfin`;
  const text = makeCalendar(
    'Zoé, Nguyễn',
    [
      { uid: 'birthday-2027-02-28', day: day('2027-02-28'), title: 'Birthday: 30; −5', text: long },
      { uid: 'test-2027-03-01', day: day('2027-03-01'), title: 'Test' },
    ],
    day('2026-11-25'),
  );
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  test('is read by another implementation of RFC 5545', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['birthday-2027-02-28', 'Birthday: 30; −5'],
      ['test-2027-03-01', 'Test'],
    ]);
    expect(events[0]?.description).toBe(long);
  });

  test('holds whole days, in whatever time zone it is made', () => {
    expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual([
      [true, '2027-02-28'],
      [true, '2027-03-01'],
    ]);
  });

  test('names the language of its texts', () => {
    expect(text).toContain('PRODID:-//crs//express-entry-crs//EN\r\n');
    expect(makeCalendar('Échéances', [], day('2026-11-25'), 'fr')).toContain(
      'PRODID:-//crs//express-entry-crs//FR\r\n',
    );
  });

  test('folds lines at 75 octets and ends them with CRLF', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  // RFC 5545 3.3.11: a backslash before each comma, semicolon and backslash, `\n` for the end of a line.
  test('escapes every text, also where the library leaves that to us', () => {
    const name = 'Okafor, Amara; PMP \\ "A"\nCo\u0007.';
    const shown = 'Okafor, Amara; PMP \\ "A"\nCo .';
    const written = makeCalendar(
      name,
      [{ uid: name, day: day('2027-03-01'), title: name, text: name }],
      day('2026-11-25'),
    );
    const properties = written.replaceAll('\r\n ', '').split('\r\n');
    for (const property of ['NAME', 'X-WR-CALNAME', 'UID', 'SUMMARY', 'DESCRIPTION']) {
      expect(properties).toContain(`${property}:Okafor\\, Amara\\; PMP \\\\ "A"\\nCo .`);
    }
    const read = new ICAL.Component(ICAL.parse(written));
    const [event] = read.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect([event?.uid, event?.summary, event?.description]).toEqual([shown, shown, shown]);
  });
});
