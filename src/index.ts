/**
 * The library of `crs`: pure functions of a profile, a day and the rules of a day.
 *
 *     const asOf = day('2026-01-15');
 *     const profile = readProfile(text, { asOf });
 *     assess(profile, { asOf }).crs.points;
 *
 * Each part can be imported by itself, as `express-entry-crs/score`: see docs/library.md.
 *
 * @module express-entry-crs
 */
export * from './library/calendar.ts';
export * from './library/checklist.ts';
export * from './library/day.ts';
export * from './library/diff.ts';
export * from './library/improve.ts';
export * from './library/language.ts';
export * from './library/noc.ts';
export * from './library/overview.ts';
export * from './library/profile.ts';
export * from './library/report.ts';
export * from './library/rounds.ts';
export * from './library/rules.ts';
export * from './library/score.ts';
export * from './library/timeline.ts';
export * from './library/verdict.ts';
export * from './library/words-en.ts';
