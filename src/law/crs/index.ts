import { history } from '../version.ts';
import { crs20150101 } from './2015-01-01-launch.ts';
import { crs20161119 } from './2016-11-19-job-offers-and-study.ts';
import { crs20170606 } from './2017-06-06-siblings-and-french.ts';
import { crs20201020 } from './2020-10-20-french-raised.ts';
import { crs20221116 } from './2022-11-16-noc-2021.ts';
import { crs20250325 } from './2025-03-25-job-offers-removed.ts';
import { crs20261103 } from './2026-11-03-reported-without-tables.ts';

/** Every version of the Comprehensive Ranking System, oldest first. */
export const crsHistory = history(crs20150101, [
  crs20161119,
  crs20170606,
  crs20201020,
  crs20221116,
  crs20250325,
  crs20261103,
]);
