import { history } from '../version.ts';
import { programs20150101 } from './2015-01-01-launch.ts';
import { programs20161119 } from './2016-11-19-offers-of-a-year.ts';
import { programs20221116 } from './2022-11-16-noc-2021-trades-rewritten.ts';
import { programs20230425 } from './2023-04-25-physicians.ts';
import type { ProgramId } from './ids.ts';

/** FSW, CEC and FST by day, oldest first. */
// biome-ignore format: one version a line
export const programsHistory = history(programs20150101, [
  programs20161119,
  programs20221116,
  programs20230425,
]);

/** Someone eligible for several programs is invited under the first of these (IRCC help centre, question 1294). */
export const invitationOrder = ['cec', 'fsw', 'fst'] as const satisfies readonly ProgramId[];
