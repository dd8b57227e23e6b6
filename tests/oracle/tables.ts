// Typed by hand from the reference (CRS reference sections 1, 3, 4; programs reference sections 1, 3, 5), not from src/.
import type { Ability, TestName } from './types.ts';

// ---- CRS part A: [age, with partner, without] (CRS reference, section 1.A)
export const AGE: [number, number, number][] = [
  [18, 90, 99],
  [19, 95, 105],
  [20, 100, 110],
  [21, 100, 110],
  [22, 100, 110],
  [23, 100, 110],
  [24, 100, 110],
  [25, 100, 110],
  [26, 100, 110],
  [27, 100, 110],
  [28, 100, 110],
  [29, 100, 110],
  [30, 95, 105],
  [31, 90, 99],
  [32, 85, 94],
  [33, 80, 88],
  [34, 75, 83],
  [35, 70, 77],
  [36, 65, 72],
  [37, 60, 66],
  [38, 55, 61],
  [39, 50, 55],
  [40, 45, 50],
  [41, 35, 39],
  [42, 25, 28],
  [43, 15, 17],
  [44, 5, 6],
];

export type Schooling = 'less' | 'secondary' | 'one' | 'two' | 'three' | 'several' | 'master' | 'doctoral';

// level: [CRS with partner, CRS without, partner's own, transferability tier, FSW points]
export const EDUCATION: Record<Schooling, [number, number, number, number, number]> = {
  less: [0, 0, 0, 0, 0],
  secondary: [28, 30, 2, 0, 5],
  one: [84, 90, 6, 1, 15],
  two: [91, 98, 7, 1, 19],
  three: [112, 120, 8, 1, 21],
  several: [119, 128, 9, 2, 22],
  master: [126, 135, 10, 2, 23],
  doctoral: [140, 150, 10, 2, 25],
};

// CLB: [first with partner, first without, second, partner's own, FSW first]
export const LANGUAGE: Record<number, [number, number, number, number, number]> = {
  4: [6, 6, 0, 0, 0],
  5: [6, 6, 1, 1, 0],
  6: [8, 9, 1, 1, 0],
  7: [16, 17, 3, 3, 4],
  8: [22, 23, 3, 3, 5],
  9: [29, 31, 6, 5, 6],
  10: [32, 34, 6, 5, 6],
};

// completed years: [with partner, without, partner's own]
export const CANADIAN_WORK: Record<number, [number, number, number]> = {
  0: [0, 0, 0],
  1: [35, 40, 5],
  2: [46, 53, 7],
  3: [56, 64, 8],
  4: [63, 72, 9],
  5: [70, 80, 10],
};

// ---- CRS part D by version: [id, offer 00, other offer, study short, study long, sibling, French alone, French with English]
export const ADDITIONAL: [string, number, number, number, number, number, number, number][] = [
  ['2015-01-01', 600, 600, 0, 0, 0, 0, 0],
  ['2016-11-19', 200, 50, 15, 30, 0, 0, 0],
  ['2017-06-06', 200, 50, 15, 30, 15, 15, 30],
  ['2020-10-20', 200, 50, 15, 30, 15, 25, 50],
  ['2022-11-16', 200, 50, 15, 30, 15, 25, 50],
  ['2025-03-25', 0, 0, 15, 30, 15, 25, 50],
];

// ---- Language charts: lowest score of levels 4, 5, 6, 7, 8, 9, 10, then the top of the scale
export type ChartRow = [number, number, number, number, number, number, number, number];
export const CHARTS: Record<TestName, Record<Ability, ChartRow>> = {
  'celpip-g': {
    speaking: [4, 5, 6, 7, 8, 9, 10, 12],
    listening: [4, 5, 6, 7, 8, 9, 10, 12],
    reading: [4, 5, 6, 7, 8, 9, 10, 12],
    writing: [4, 5, 6, 7, 8, 9, 10, 12],
  },
  'ielts-gt': {
    speaking: [4, 5, 5.5, 6, 6.5, 7, 7.5, 9],
    listening: [4.5, 5, 5.5, 6, 7.5, 8, 8.5, 9],
    reading: [3.5, 4, 5, 6, 6.5, 7, 8, 9],
    writing: [4, 5, 5.5, 6, 6.5, 7, 7.5, 9],
  },
  'pte-core': {
    speaking: [42, 51, 59, 68, 76, 84, 89, 90],
    listening: [28, 39, 50, 60, 71, 82, 89, 90],
    reading: [33, 42, 51, 60, 69, 78, 88, 90],
    writing: [41, 51, 60, 69, 79, 88, 90, 90],
  },
  'tef-canada': {
    speaking: [181, 226, 271, 310, 349, 371, 393, 450],
    listening: [145, 181, 217, 249, 280, 298, 316, 360],
    reading: [121, 151, 181, 207, 233, 248, 263, 300],
    writing: [181, 226, 271, 310, 349, 371, 393, 450],
  },
  'tcf-canada': {
    speaking: [4, 6, 7, 10, 12, 14, 16, 20],
    listening: [331, 369, 398, 458, 503, 523, 549, 699],
    reading: [342, 375, 406, 453, 499, 524, 549, 699],
    writing: [4, 6, 7, 10, 12, 14, 16, 20],
  },
};

// Before this day the test was not accepted. TCF: November 2018, day not established.
export const ACCEPTED_FROM: Record<TestName, string> = {
  'celpip-g': '2015-01-01',
  'ielts-gt': '2015-01-01',
  'tef-canada': '2015-01-01',
  'pte-core': '2024-01-30',
  'tcf-canada': '2018-11-01',
};

// ---- FSW (programs reference 1.2)
export const FSW_AGE: [number, number][] = [
  [36, 11],
  [37, 10],
  [38, 9],
  [39, 8],
  [40, 7],
  [41, 6],
  [42, 5],
  [43, 4],
  [44, 3],
  [45, 2],
  [46, 1],
];
export const FSW_EXPERIENCE = [0, 9, 11, 11, 13, 13, 15];
export const QUALIFYING_RELATIVES = [
  'parent',
  'grandparent',
  'child',
  'grandchild',
  'sibling',
  'aunt',
  'uncle',
  'niece',
  'nephew',
];

// ---- FST trades (programs reference 3.1), from 2022-11-16
const TRADES_IN = ['72', '73', '82', '83', '92', '93', '6320', '62200'];
const TRADES_OUT = ['726', '932'];
export const isTrade = (noc: string): boolean =>
  !TRADES_OUT.some((prefix) => noc.startsWith(prefix)) && TRADES_IN.some((prefix) => noc.startsWith(prefix));

// R75(2.1): physicians, pharmacists, architects (programs reference 1.1)
export const BODY_OCCUPATIONS = ['31100', '31101', '31102', '31120', '21200'];

// ---- Proof of funds (programs reference 5): from, 1 to 7 persons, each more
export const FUNDS: [string, number[], number][] = [
  ['2018-01-01', [12474, 15530, 19092, 23181, 26291, 29652, 33013], 3361],
  ['2019-01-01', [12669, 15772, 19390, 23542, 26701, 30114, 33528], 3414],
  ['2020-01-01', [12960, 16135, 19836, 24083, 27315, 30806, 34299], 3492],
  ['2021-07-15', [13213, 16449, 20222, 24553, 27847, 31407, 34967], 3560],
  ['2022-06-09', [13310, 16570, 20371, 24733, 28052, 31638, 35224], 3586],
  ['2023-04-25', [13757, 17127, 21055, 25564, 28994, 32700, 36407], 3706],
  ['2024-05-28', [14690, 18288, 22483, 27297, 30690, 34917, 38875], 3958],
  ['2025-07-07', [15263, 19001, 23360, 28362, 32168, 36280, 40392], 4112],
];
