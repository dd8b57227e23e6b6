import { languagePage } from '../source.ts';
import type { Ability, Chart, LowestResults, Scale, TestId } from './chart.ts';

function each<T>(value: T): Readonly<Record<Ability, T>> {
  return { listening: value, reading: value, writing: value, speaking: value };
}

const celpip: LowestResults = [4, 5, 6, 7, 8, 9, 10, 11, 12];
const ieltsWritingAndSpeaking: LowestResults = [4, 5, 5.5, 6, 6.5, 7, 7.5];
const tefWritingAndSpeaking: LowestResults = [181, 226, 271, 310, 349, 371, 393];
const tcfWritingAndSpeaking: LowestResults = [4, 6, 7, 10, 12, 14, 16];
const to450: Scale = { min: 0, max: 450, step: 1 };
const to20: Scale = { min: 0, max: 20, step: 1 };
const to699: Scale = { min: 0, max: 699, step: 1 };

/** The chart of each test. Columns of `lowest`: level 4, 5, 6, 7, 8, 9, 10 or more. */
export const charts: Readonly<Record<TestId, Chart>> = {
  'celpip-g': {
    test: 'celpip-g',
    name: 'CELPIP-General',
    language: 'english',
    acceptedFrom: '2015-01-01',
    scales: each({ min: 0, max: 12, step: 1 }),
    lowest: each(celpip),
    source: languagePage,
  },
  'ielts-gt': {
    test: 'ielts-gt',
    name: 'IELTS General Training',
    language: 'english',
    acceptedFrom: '2015-01-01',
    scales: each({ min: 0, max: 9, step: 0.5 }),
    lowest: {
      listening: [4.5, 5, 5.5, 6, 7.5, 8, 8.5],
      reading: [3.5, 4, 5, 6, 6.5, 7, 8],
      writing: ieltsWritingAndSpeaking,
      speaking: ieltsWritingAndSpeaking,
    },
    source: languagePage,
  },
  'pte-core': {
    test: 'pte-core',
    name: 'PTE Core',
    language: 'english',
    acceptedFrom: '2024-01-30',
    scales: each({ min: 10, max: 90, step: 1 }),
    lowest: {
      listening: [28, 39, 50, 60, 71, 82, 89],
      reading: [33, 42, 51, 60, 69, 78, 88],
      writing: [41, 51, 60, 69, 79, 88, 90],
      speaking: [42, 51, 59, 68, 76, 84, 89],
    },
    source: languagePage,
  },
  'tef-canada': {
    test: 'tef-canada',
    name: 'TEF Canada',
    language: 'french',
    acceptedFrom: '2015-01-01',
    // The previous-score scale, whatever the day of the test: the only one that Express Entry uses.
    scales: {
      listening: { min: 0, max: 360, step: 1 },
      reading: { min: 0, max: 300, step: 1 },
      writing: to450,
      speaking: to450,
    },
    lowest: {
      listening: [145, 181, 217, 249, 280, 298, 316],
      reading: [121, 151, 181, 207, 233, 248, 263],
      writing: tefWritingAndSpeaking,
      speaking: tefWritingAndSpeaking,
    },
    source: languagePage,
  },
  'tcf-canada': {
    test: 'tcf-canada',
    name: 'TCF Canada',
    language: 'french',
    // Sources name November 2018 or "as of December 2018"; no day was found.
    acceptedFrom: '2018-11-01',
    surelyAcceptedFrom: '2018-12-01',
    scales: { listening: to699, reading: to699, writing: to20, speaking: to20 },
    lowest: {
      listening: [331, 369, 398, 458, 503, 523, 549],
      reading: [342, 375, 406, 453, 499, 524, 549],
      writing: tcfWritingAndSpeaking,
      speaking: tcfWritingAndSpeaking,
    },
    source: languagePage,
  },
};

/** The scale that TEF results are also printed on since October 2019; it belongs to other programs. */
export const tefOtherScaleMax = 699;

/** Levels that a `test: clb` sitting can state. */
export const statedLevels: Scale = { min: 0, max: 12, step: 1 };

/** A result of a language test must be less than this many years old (IRPR 75(2)(d); MI s. 3(4), 12(3)). */
export const testValidYears = 2;
